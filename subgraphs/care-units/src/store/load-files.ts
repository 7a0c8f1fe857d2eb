/**
 * Brings the tables to what the files say, and leaves alone what mutations have written.
 *
 * A row that a mutation has made or changed (`recorded`) stays as it is. Every other row becomes what the
 * files say: a corrected one gets a new version and an entry in the history, as any change does, and one that
 * is no longer in the files is taken away unless something that was recorded refers to it.
 */
import { isDeepStrictEqual } from "node:util";
import type { Clock } from "@vardgraf/core";
import { eq, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { ReferenceData } from "../loading/rows.js";
import { overlaps } from "../rules/overlap.js";
import * as tables from "../tables.js";
import type { CareUnitsDatabase } from "./database.js";

/** Rows that one INSERT takes: well below SQLite's limit of parameters in a statement. */
const ROWS_PER_INSERT = 400;

type LoadedTable = keyof ReferenceData;
type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };
type KeptRow = AnyRow & { readonly version: number; readonly recorded: boolean };

/** Tables that others refer to, each after those that it refers to. */
const parents = {
  careProviders: tables.careProviders,
  careUnits: tables.careUnits,
  practitioners: tables.practitioners,
  careHomes: tables.careHomes,
  physicianTeams: tables.physicianTeams,
};
/** Tables that only refer to others, or to those before them. */
const children = {
  assignments: tables.assignments,
  careHomePlaces: tables.careHomePlaces,
  careHomePhysicians: tables.careHomePhysicians,
  careHomeTerms: tables.careHomeTerms,
  physicianTeamMembers: tables.physicianTeamMembers,
  physicianTeamAreas: tables.physicianTeamAreas,
  coordinationAssignments: tables.coordinationAssignments,
  onCallServices: tables.onCallServices,
  onCallSchedules: tables.onCallSchedules,
  meetings: tables.meetings,
};
const loaded = { ...parents, ...children } satisfies Record<LoadedTable, SQLiteTable>;
const namesOf = (some: Partial<typeof loaded>): LoadedTable[] => Object.keys(some) as LoadedTable[];

/** Two rows with different ids of which only one can be there. */
const rivals: Partial<Record<LoadedTable, (one: AnyRow, other: AnyRow) => boolean>> = {
  coordinationAssignments: (one, other) => one["areaId"] === other["areaId"] && sharesDays(one, other),
  careHomePhysicians: (one, other) => one["careHomeId"] === other["careHomeId"] && sharesDays(one, other),
  onCallServices: (one, other) => same(one, other, ["clinicHsaId", "specialty"]),
  meetings: (one, other) => same(one, other, ["careHomeId", "kind", "heldOn"]),
};

/** Who a load is in the history. */
export interface FileLoad {
  readonly clock: Clock;
  /** What the files are known by. */
  readonly fingerprint: string;
}

/** Loads the files; call it inside a transaction. Returns what was not done because of recorded rows, a line each. */
export function loadFiles(database: CareUnitsDatabase, data: ReferenceData, load: FileLoad): string[] {
  const told: string[] = [];
  const gone = (name: LoadedTable): void => {
    told.push(...removeVanished(database, name, data[name]));
  };
  for (const name of namesOf(children).toReversed()) gone(name);
  for (const name of namesOf(loaded)) told.push(...merge(database, name, data[name], load));
  for (const name of namesOf(parents).toReversed()) gone(name);
  return told;
}

/** Takes away rows that the files no longer have, but for those that something recorded refers to. */
function removeVanished(
  { db }: CareUnitsDatabase,
  name: LoadedTable,
  rows: readonly { readonly id: string }[],
): string[] {
  const table = loaded[name];
  const ids = new Set(rows.map(({ id }) => id));
  const vanished = keptRows(db, name).filter(({ id, recorded }) => !recorded && !ids.has(id));
  return vanished.flatMap(({ id }) => {
    try {
      db.delete(table as SQLiteTable)
        .where(eq(table.id, id))
        .run();
      return [];
    } catch (error) {
      if (!isForeignKeyRefusal(error)) throw error;
      return [`${getTableName(table)} ${id} is no longer in the files, but recorded facts refer to it: kept`];
    }
  });
}

/** Adds new rows and corrects old ones. */
function merge(
  database: CareUnitsDatabase,
  name: LoadedTable,
  rows: readonly AnyRow[],
  load: FileLoad,
): string[] {
  const { db } = database;
  const table = loaded[name] as SQLiteTable;
  const kept = keptRows(db, name);
  const byId = new Map(kept.map((row) => [row.id, row]));
  const inFiles = new Set(rows.map(({ id }) => id));
  // What the files cannot change: rows that were recorded, and rows that recorded ones refer to.
  const fixed = kept.filter(({ id, recorded }) => recorded || !inFiles.has(id));
  const told: string[] = [];
  const added: AnyRow[] = [];
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known?.recorded === true) continue;
    const rival = fixed.find((one) => one.id !== row.id && (rivals[name]?.(one, row) ?? false));
    if (rival !== undefined) {
      told.push(
        `${getTableName(table)} ${row.id} of the files contradicts the recorded ${rival.id}: left out`,
      );
    } else if (known === undefined) added.push(row);
    else if (Object.keys(row).some((key) => !isDeepStrictEqual(row[key], known[key])))
      correct(database, name, known, row, load);
  }
  for (let start = 0; start < added.length; start += ROWS_PER_INSERT) {
    db.insert(table)
      .values(added.slice(start, start + ROWS_PER_INSERT))
      .run();
  }
  return told;
}

/** Writes a corrected row and its history. */
function correct(
  { db }: CareUnitsDatabase,
  name: LoadedTable,
  before: KeptRow,
  row: AnyRow,
  { clock, fingerprint }: FileLoad,
): void {
  const table = loaded[name];
  const after = { ...before, ...row, version: before.version + 1 };
  db.update(table as SQLiteTable)
    .set(after)
    .where(eq(table.id, row.id))
    .run();
  db.insert(tables.change)
    .values({
      at: clock.now().toString(),
      entity: getTableName(table),
      entityId: row.id,
      version: after.version,
      mutation: "data files",
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      bySubject: "data files",
      requestId: fingerprint,
    })
    .run();
}

function keptRows(db: CareUnitsDatabase["db"], name: LoadedTable): KeptRow[] {
  return db
    .select()
    .from(loaded[name] as SQLiteTable)
    .all() as unknown as KeptRow[];
}

function sharesDays(one: AnyRow, other: AnyRow): boolean {
  const days = (row: AnyRow) => ({
    validFrom: row["validFrom"] as string,
    validTo: row["validTo"] as string | null,
  });
  return overlaps(days(one), days(other));
}

function same(one: AnyRow, other: AnyRow, columns: readonly string[]): boolean {
  return columns.every((column) => one[column] === other[column]);
}

function isForeignKeyRefusal(error: unknown): boolean {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return [code, cause?.code].includes("SQLITE_CONSTRAINT_FOREIGNKEY");
}
