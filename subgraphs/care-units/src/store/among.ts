/** Conditions on many keys that stay one statement with one parameter, however many keys there are. */
import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** True for rows whose `column` is one of `keys`. */
export function among(column: AnyColumn, keys: readonly string[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;
}
