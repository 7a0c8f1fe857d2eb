/** The access log's file as its writer has it: rows that are only ever added, and a sealed head that tells where they end. */
import { dirname } from "node:path";
import { StartError } from "@vardgraf/schema";
import SqliteDatabase from "better-sqlite3";
import { makeDirectory } from "../store/database.js";
import { readAnchors } from "./anchor.js";
import { chainHash, type ChainHead, EMPTY, type RowContent } from "./chain.js";
import { LAYOUT, layoutOf, TABLES } from "./layout.js";
import { passingKey, readKey, seal } from "./seal.js";

/** Where a log lies. */
export interface AuditPlace {
  /** Path of the file; `:memory:` keeps nothing. */
  readonly file: string;
  /** Path of the key that seals it. */
  readonly keyFile: string;
  /** Path of the list of anchors, which grows with the log. */
  readonly anchorFile: string;
}

/** The place of a log that nobody keeps. */
export const IN_MEMORY: AuditPlace = { file: ":memory:", keyFile: "", anchorFile: "" };

/** An entry to add: the JSON text, and what it is found by. */
export type NewEntry = Omit<RowContent, "sequence">;

/** Room that must be left on the disk: more than a commit of some entries takes. */
const PROBE_BYTES = 32 * 1024;

/** An open access log. */
export class AuditFile {
  /** For a reader of a log that lies in memory, where nobody else can reach it. */
  readonly connection: SqliteDatabase.Database;
  readonly #write: (entries: readonly NewEntry[]) => void;

  /** Opens the log, makes it where it is missing; refuses (`StartError`) one that lacks what was once in it. */
  constructor(place: AuditPlace) {
    const { file } = place;
    if (file !== IN_MEMORY.file) makeDirectory(dirname(file));
    this.connection = connect(file);
    try {
      const key = this.#prepare(place);
      this.#write = this.#writer(key);
      this.#expectAnchor(place);
    } catch (error) {
      this.connection.close();
      if (error instanceof StartError) throw error;
      throw new StartError(`The access log ${file} cannot be opened: ${(error as Error).message}.`);
    }
  }

  /** Adds entries in one commit: all of them are on the disk when it returns, or none. */
  append(entries: readonly NewEntry[]): void {
    if (entries.length > 0) this.#write(entries);
  }

  /** Shows that the log can be written, and that there is room for more: throws when not. Adds nothing. */
  probe(): void {
    this.connection
      .prepare("INSERT OR REPLACE INTO probe (one, room) VALUES (1, zeroblob(?))")
      .run(PROBE_BYTES);
  }

  /** Where the log ends; sequence 0 when it is empty. */
  head(): ChainHead {
    return readHead(this.connection) ?? EMPTY;
  }

  close(): void {
    this.connection.close();
  }

  #prepare(place: AuditPlace): Buffer {
    const prepare = this.connection.transaction((): Buffer => {
      const layout = layoutOf(this.connection);
      if (layout === "OTHER")
        throw new StartError(
          `The access log ${place.file} is not of layout ${LAYOUT}: keep it and its key somewhere else, and start again.`,
        );
      const isNew = layout === "NONE";
      const key = place.file === IN_MEMORY.file ? passingKey() : readKey(place.keyFile, place.file, isNew);
      if (isNew) {
        this.connection.exec(TABLES);
        putHead(this.connection, key, EMPTY);
      }
      return key;
    });
    // Immediate: of two writers that find no log, one makes it and the other finds it made.
    return prepare.immediate();
  }

  #writer(key: Buffer): (entries: readonly NewEntry[]) => void {
    const insert = this.connection.prepare(
      "INSERT INTO entry (sequence, at, patient, unit, entry, hash) VALUES (?, ?, ?, ?, ?, ?)",
    );
    const write = this.connection.transaction((entries: readonly NewEntry[]) => {
      const head = readHead(this.connection);
      if (head === undefined) throw new Error("the access log has lost its head");
      let { sequence, hash } = head;
      for (const content of entries) {
        sequence += 1;
        hash = chainHash(key, hash, { sequence, ...content });
        const { at, patient, unit, entry } = content;
        insert.run(sequence, at, patient, unit, entry, hash);
      }
      putHead(this.connection, key, { sequence, hash });
    });
    // Immediate: a second writer waits its turn and continues the same chain.
    return (entries) => write.immediate(entries);
  }

  /** A log that does not reach its last anchor has lost rows: going on with it would hide that. */
  #expectAnchor({ file, anchorFile }: AuditPlace): void {
    if (readHead(this.connection) === undefined)
      throw new StartError(`The access log ${file} has lost its head: restore the log.`);
    const anchor = file === IN_MEMORY.file ? undefined : readAnchors(anchorFile).at(-1);
    if (anchor === undefined) return;
    const row = this.connection
      .prepare<[number], { hash: string }>("SELECT hash FROM entry WHERE sequence = ?")
      .get(anchor.sequence);
    if (row?.hash !== anchor.hash)
      throw new StartError(
        `The access log ${file} lacks row ${anchor.sequence}, of which ${anchorFile} tells: restore the log. If it is lost for good, keep its key and its anchors somewhere else and start again.`,
      );
  }
}

function connect(file: string): SqliteDatabase.Database {
  try {
    const connection = new SqliteDatabase(file);
    connection.pragma("journal_mode = WAL");
    // A commit returns when its rows are on the disk: only then may an answer leave.
    connection.pragma("synchronous = FULL");
    connection.pragma("busy_timeout = 5000");
    return connection;
  } catch (error) {
    throw new StartError(`The access log ${file} cannot be opened: ${(error as Error).message}.`);
  }
}

function readHead(connection: SqliteDatabase.Database): ChainHead | undefined {
  return connection.prepare<[], ChainHead>("SELECT sequence, hash FROM head").get();
}

function putHead(connection: SqliteDatabase.Database, key: Buffer, head: ChainHead): void {
  connection
    .prepare("INSERT OR REPLACE INTO head (one, sequence, hash, seal) VALUES (1, ?, ?, ?)")
    .run(head.sequence, head.hash, seal(key, head));
}
