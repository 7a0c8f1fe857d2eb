/** What follows the rows of a change. */
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** Columns of a row by their names in the code. */
type Row = Readonly<Record<string, unknown>>;

/** Follows one change, inside its transaction: what it throws leaves nothing written. */
export interface ChangeObserver {
  /**
   * A row is about to be inserted (`before` is null) or changed: the database still holds what was. Columns that the
   * database fills in itself may be missing in `after` of a new row.
   */
  willChange(table: SQLiteTable, before: Row | null, after: Row): void;
  /** All rows are written; the transaction commits when this returns. */
  finish(): void;
}
