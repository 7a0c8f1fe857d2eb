/**
 * Changes of rows: each one a transaction that also writes its history, so that a killed process leaves either
 * all of it or nothing, and a second writer waits its turn or is told that it was late.
 */
import { createHash } from "node:crypto";
import { and, asc, eq, getTableColumns, getTableName, gt } from "drizzle-orm";
import type { AnySQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import SqliteDatabase from "better-sqlite3";
import { refuse } from "../graph/errors.js";
import type { Database } from "../store/database.js";
import type { Author } from "./author.js";
import { versionConflict } from "./conflict.js";
import type { ChangeObserver } from "./observer.js";
import { ChangeRefused, userError } from "./refused.js";
import type { changeReceiptTable, changeTable } from "./tables.js";

/** The tables that a database with a history has. */
export interface HistoryTables {
  readonly change: ReturnType<typeof changeTable>;
  readonly changeReceipt: ReturnType<typeof changeReceiptTable>;
}

/** A table whose rows can be changed: known by id, and counting their changes from 1. */
export type VersionedTable = SQLiteTable & {
  readonly id: AnySQLiteColumn;
  readonly version: AnySQLiteColumn;
};

/** The columns of a row, without its id and version, that a change sets. */
export type RowChange<Table extends VersionedTable> = Partial<Omit<Table["$inferSelect"], "id" | "version">>;

/** A client's own key for a change, and what it was sent with. */
export interface OnlyOnce {
  /** 1 to 64 of letters, digits, `-` and `_`; null when the client sends none. */
  readonly key: string | null | undefined;
  /** The whole input of the mutation. */
  readonly input: unknown;
}

const KEY = /^[A-Za-z0-9_-]{1,64}$/;

/** Makes changes in one database. */
export class Changes<Tables extends Record<string, unknown> & HistoryTables> {
  readonly #database: Database<Tables>;
  readonly #tables: HistoryTables;
  readonly #observe: (() => ChangeObserver) | undefined;

  /** `observe` makes the observer of one change, for a subgraph that keeps something in step with its rows. */
  constructor(database: Database<Tables>, tables: HistoryTables, observe?: () => ChangeObserver) {
    this.#database = database;
    this.#tables = tables;
    this.#observe = observe;
  }

  /**
   * Runs `work` in a transaction that no other writer gets into. What it throws leaves nothing written. With a
   * key, `work` runs once however often the change is sent, and its result, which must be JSON, is answered
   * again; a key that was used for something else is refused (`IDEMPOTENCY_KEY_REUSED`).
   */
  async make<Result>(
    author: Author,
    work: (transaction: ChangeTransaction<Tables>) => Result,
    once?: OnlyOnce,
  ): Promise<Result> {
    const run = (): Result => {
      const observer = this.#observe?.();
      const transaction = new ChangeTransaction(this.#database.db, this.#tables, author, observer);
      const result =
        once?.key == null
          ? work(transaction)
          : this.#once(author, once.key, once.input, () => work(transaction));
      observer?.finish();
      return result;
    };
    try {
      return this.#database.connection.transaction(run).immediate();
    } catch (error) {
      if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith("SQLITE_BUSY"))
        throw refuse("STORE_BUSY");
      throw error;
    }
  }

  #once<Result>(author: Author, key: string, input: unknown, work: () => Result): Result {
    if (!KEY.test(key)) throw new ChangeRefused([userError("IDEMPOTENCY_KEY_FORMAT", "idempotencyKey")]);
    const { changeReceipt: t } = this.#tables;
    const { db } = this.#database;
    const { subject, commissionHsaId, mutation, at } = author;
    const fingerprint = createHash("sha256")
      .update(canonical([mutation, commissionHsaId, input]))
      .digest("base64url");
    const known = db
      .select()
      .from(t)
      .where(and(eq(t.subject, subject), eq(t.key, key)))
      .get();
    if (known !== undefined) {
      if (known.fingerprint !== fingerprint)
        throw new ChangeRefused([userError("IDEMPOTENCY_KEY_REUSED", "idempotencyKey")]);
      return JSON.parse(known.result) as Result;
    }
    const result = work();
    db.insert(t)
      .values({ subject, key, fingerprint, result: JSON.stringify(result ?? null), at })
      .run();
    return result;
  }
}

/** What `work` changes rows with. */
export class ChangeTransaction<Tables extends Record<string, unknown>> {
  /** For reading what a rule needs to know, inside the transaction: nothing of it changes before it ends. */
  readonly db: Database<Tables>["db"];
  readonly author: Author;
  readonly #tables: HistoryTables;
  readonly #observer: ChangeObserver | undefined;

  constructor(
    db: Database<Tables>["db"],
    tables: HistoryTables,
    author: Author,
    observer?: ChangeObserver | undefined,
  ) {
    this.db = db;
    this.#tables = tables;
    this.author = author;
    this.#observer = observer;
  }

  /** Writes a new row, version 1. */
  insert<Table extends VersionedTable>(
    table: Table,
    row: Omit<Table["$inferInsert"], "version"> & { readonly id: string },
  ): Table["$inferSelect"] {
    const values = { ...row, version: 1 } as Table["$inferInsert"];
    this.#observer?.willChange(table, null, values);
    const after = this.db.insert(table).values(values).returning().get() as Table["$inferSelect"];
    this.#keep(table, row.id, 1, null, after);
    return after;
  }

  /**
   * Changes a row. Refuses when it has been changed since `expectedVersion` (`VERSION_CONFLICT`, with what was
   * changed); null changes whatever version there is. An id that is not there is `NOT_FOUND`.
   */
  update<Table extends VersionedTable>(
    table: Table,
    id: string,
    expectedVersion: number | null,
    change: RowChange<Table>,
  ): Table["$inferSelect"] {
    const before = this.row(table, id);
    const version = before.version as number;
    if (expectedVersion !== null && expectedVersion !== version)
      throw new ChangeRefused([versionConflict(version, this.#since(table, id, expectedVersion))]);
    const set = { ...change, version: version + 1 } as SQLiteUpdateSetSource<Table>;
    this.#observer?.willChange(table, before, { ...before, ...set });
    this.db.update(table).set(set).where(eq(table.id, id)).run();
    const after = this.row(table, id);
    this.#keep(table, id, version + 1, before, after);
    return after;
  }

  /** A row as it is now; `NOT_FOUND` when there is none. */
  row<Table extends VersionedTable>(table: Table, id: string): Table["$inferSelect"] & { version: unknown } {
    const found = this.db
      .select(getTableColumns(table))
      .from(table as SQLiteTable)
      .where(eq(table.id, id))
      .get();
    if (found === undefined) throw refuse("NOT_FOUND");
    return found as Table["$inferSelect"] & { version: unknown };
  }

  #since(table: VersionedTable, id: string, version: number) {
    const { change: t } = this.#tables;
    return this.db
      .select({ at: t.at, byUnit: t.byUnit, before: t.before, after: t.after })
      .from(t)
      .where(and(eq(t.entity, getTableName(table)), eq(t.entityId, id), gt(t.version, version)))
      .orderBy(asc(t.version))
      .all();
  }

  #keep(table: VersionedTable, entityId: string, version: number, before: unknown, after: unknown): void {
    const { at, mutation, subject, employeeHsaId, commissionHsaId, unitHsaId, providerHsaId, requestId } =
      this.author;
    this.db
      .insert(this.#tables.change)
      .values({
        at,
        entity: getTableName(table),
        entityId,
        version,
        mutation,
        before: before === null ? null : JSON.stringify(before),
        after: JSON.stringify(after),
        bySubject: subject,
        byEmployee: employeeHsaId,
        byCommission: commissionHsaId,
        byUnit: unitHsaId,
        byProvider: providerHsaId,
        requestId,
      })
      .run();
  }
}

/** JSON with the names of objects in one order, so that the same input has the same digest. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
