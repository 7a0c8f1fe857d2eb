/** Writes a row that is there at most once under its id: the first time as new, later against its version. */
import {
  ChangeRefused,
  type ChangeTransaction,
  type RowChange,
  userError,
  type VersionedTable,
} from "@vardgraf/core";
import { eq } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type * as tables from "../../tables.js";

/** A change of this subgraph's rows. */
export type Transaction = ChangeTransaction<typeof tables>;

/**
 * Inserts the row or, when it is there, changes it. `expectedVersion` is null for a first write; a first write
 * to a row that is there, or a change of one that is not, is a `VERSION_CONFLICT` like a change that comes late.
 */
export function putRow<Table extends VersionedTable>(
  transaction: Transaction,
  table: Table,
  id: string,
  expectedVersion: number | null,
  values: RowChange<Table>,
): void {
  const present = transaction.db
    .select({ version: table.version })
    .from(table as SQLiteTable)
    .where(eq(table.id, id))
    .get();
  if (present === undefined) {
    if (expectedVersion !== null) throw conflict("Nothing is recorded yet: leave expectedVersion out.");
    transaction.insert(table, { id, ...values } as Parameters<typeof transaction.insert<Table>>[1]);
  } else {
    if (expectedVersion === null)
      throw conflict(
        `It is recorded already, as version ${String(present.version)}: read it, and send that version.`,
      );
    transaction.update(table, id, expectedVersion, values);
  }
}

function conflict(message: string): ChangeRefused {
  return new ChangeRefused([userError("VERSION_CONFLICT", "expectedVersion", message)]);
}
