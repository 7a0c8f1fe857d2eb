/** Reads the access log by patient, and by unit and time. */
import SqliteDatabase from "better-sqlite3";
import { noteStatement } from "../store/statements.js";
import { type ChainHead, EMPTY } from "./chain.js";
import type { AccessLogEntry } from "./entry.js";

/** An entry with its place in the log. */
export interface LoggedEntry {
  readonly sequence: number;
  readonly entry: AccessLogEntry;
}

/** A stretch of time, in milliseconds since 1970: from `from` on, before `before`. */
export interface TimeSpan {
  readonly from: number;
  readonly before: number;
}

/** Which entries of a unit's staff. */
export interface UnitEntries extends TimeSpan {
  /** HSA-id of the unit. */
  readonly unit: string;
  /** Only those of staff with one of these professions; null: of everybody. */
  readonly professions: readonly string[] | null;
  /** Only up to this place in the log, so that the same question has the same answer later. */
  readonly upTo: number;
}

/** Largest instant that a `TimeSpan` may name: that of ECMAScript. */
export const END_OF_TIME = 8.64e15;

interface Row {
  readonly sequence: number;
  readonly entry: string;
}

/** Reads while others write: each question sees the log at one moment. */
export class AuditReader {
  constructor(private readonly connection: SqliteDatabase.Database) {}

  /** A reader of the log in `file`, which must be there. */
  static open(file: string): AuditReader {
    const connection = new SqliteDatabase(file, { fileMustExist: true });
    connection.pragma("query_only = ON");
    connection.pragma("busy_timeout = 5000");
    return new AuditReader(connection);
  }

  /**
   * Of each patient at most `limit` entries, latest first, those behind the place `behind` when it is given: one
   * statement, however many patients there are.
   */
  async ofPatients(
    patients: readonly string[],
    span: TimeSpan,
    limit: number,
    behind: number | null,
  ): Promise<LoggedEntry[]> {
    return this.#rows(
      `SELECT entry.sequence, entry.entry FROM (
         SELECT sequence, row_number() OVER (PARTITION BY patient ORDER BY sequence DESC) AS place
         FROM entry WHERE patient IN (SELECT value FROM json_each(?)) AND sequence < ? AND at >= ? AND at < ?
       ) AS found JOIN entry ON entry.sequence = found.sequence
       WHERE found.place <= ? ORDER BY entry.sequence DESC`,
      [JSON.stringify(patients), behind ?? Number.MAX_SAFE_INTEGER, span.from, span.before, limit],
    );
  }

  /** How many entries there are. */
  async countOfUnit(of: UnitEntries): Promise<number> {
    const [counted] = this.#all<{ entries: number }>(
      `SELECT count(*) AS entries FROM entry WHERE ${matching(of)}`,
      parameters(of),
    );
    return counted?.entries ?? 0;
  }

  /** Places in the log of those entries that stand at `positions` among all of them, counted from 0 by time. */
  async placesOfUnit(of: UnitEntries, positions: readonly number[]): Promise<number[]> {
    return this.#all<{ sequence: number }>(
      `SELECT sequence FROM (
         SELECT sequence, row_number() OVER (ORDER BY at, sequence) - 1 AS position
         FROM entry WHERE ${matching(of)}
       ) WHERE position IN (SELECT value FROM json_each(?)) ORDER BY sequence`,
      [...parameters(of), JSON.stringify(positions)],
    ).map(({ sequence }) => sequence);
  }

  /** The entries at these places, in order. */
  async at(places: readonly number[]): Promise<LoggedEntry[]> {
    return this.#rows(
      "SELECT sequence, entry FROM entry WHERE sequence IN (SELECT value FROM json_each(?)) ORDER BY sequence",
      [JSON.stringify(places)],
    );
  }

  /** Where the log ends. */
  async head(): Promise<ChainHead> {
    return this.#all<ChainHead>("SELECT sequence, hash FROM head", [])[0] ?? EMPTY;
  }

  close(): void {
    this.connection.close();
  }

  #rows(sql: string, values: readonly (string | number)[]): LoggedEntry[] {
    return this.#all<Row>(sql, values).map(({ sequence, entry }) => ({
      sequence,
      entry: JSON.parse(entry) as AccessLogEntry,
    }));
  }

  #all<Result>(sql: string, values: readonly (string | number)[]): Result[] {
    noteStatement(sql);
    return this.connection.prepare<(string | number)[], Result>(sql).all(...values);
  }
}

function matching({ professions }: UnitEntries): string {
  const ofProfessions =
    "EXISTS (SELECT 1 FROM json_each(entry, '$.user.professions') WHERE value IN (SELECT value FROM json_each(?)))";
  return `unit = ? AND at >= ? AND at < ? AND sequence <= ?${professions === null ? "" : ` AND ${ofProfessions}`}`;
}

function parameters({ unit, from, before, upTo, professions }: UnitEntries): (string | number)[] {
  return [unit, from, before, upTo, ...(professions === null ? [] : [JSON.stringify(professions)])];
}
