/** Columns of every row that a mutation can make or change. */
import { integer } from "drizzle-orm/sqlite-core";

/**
 * `version` counts the changes of the row from 1. `recorded` is true once a mutation has made or changed the
 * row: from then on the files in `data/` no longer say what it holds.
 */
export const changeable = () => ({
  version: integer("version").notNull().default(1),
  recorded: integer("recorded", { mode: "boolean" }).notNull().default(false),
});
