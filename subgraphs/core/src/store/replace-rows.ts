/** Puts rows of the data files in place of those of an earlier load, and leaves alone what changes have written. */
import { eq, getTableColumns, sql } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { AnySQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

type Row = Readonly<Record<string, unknown>>;

/** Most values that one statement takes with room to spare; SQLite allows 32766. */
const MAX_VALUES = 30_000;

/**
 * Replaces the rows of `table` that the files own. A row with `recorded` was made by a change: it stays, and a
 * row of the files with the same id is left out. A row that counts its changes in `version` keeps counting.
 */
export function replaceRows<Tables extends Record<string, unknown>, Table extends SQLiteTable>(
  db: BetterSQLite3Database<Tables>,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): void {
  const columns: Readonly<Record<string, AnySQLiteColumn>> = getTableColumns(table);
  const { id, version, recorded } = columns;
  const before = id && version ? db.select({ id, version }).from(table).all() : [];
  const versions = new Map(before.map((row) => [row.id, row.version]));
  const kept = new Set(
    id && recorded
      ? db
          .select({ id })
          .from(table)
          .where(eq(recorded, true))
          .all()
          .map((row) => row.id)
      : [],
  );
  db.delete(table)
    .where(recorded ? eq(recorded, false) : sql`true`)
    .run();
  const files = rows
    .filter((row) => !kept.has((row as Row)["id"]))
    .map((row) => {
      const counted = versions.get((row as Row)["id"]);
      return counted === undefined ? row : { ...row, version: counted };
    });
  const size = Math.max(1, Math.floor(MAX_VALUES / Object.keys(columns).length));
  for (let from = 0; from < files.length; from += size) {
    db.insert(table)
      .values(files.slice(from, from + size))
      .run();
  }
}
