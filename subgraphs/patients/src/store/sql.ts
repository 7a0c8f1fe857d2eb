/** Pieces of SQL that many statements share. */
import { type AnyColumn, isNull, type SQL, sql } from "drizzle-orm";

/** `column` is one of `keys`; however many there are, the statement is the same and has one parameter. */
export function among(column: AnyColumn, keys: readonly string[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;
}

/** The row holds on `day`; both of its days count. */
export function holdsOn(
  row: { readonly validFrom: AnyColumn; readonly validTo: AnyColumn },
  day: string,
): SQL {
  return sql`${row.validFrom} <= ${day} AND (${row.validTo} IS NULL OR ${row.validTo} >= ${day})`;
}

/** The row was not entered in error. */
export function valid(row: { readonly enteredInErrorAt: AnyColumn }): SQL {
  return isNull(row.enteredInErrorAt);
}
