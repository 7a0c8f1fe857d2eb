/** The database of the subgraph: where it lies. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "@vardgraf/core";
import * as tables from "../tables.js";

/** The open database of this subgraph. */
export type CareUnitsDatabase = Database<typeof tables>;

/** Folder of the migrations. */
export const migrationsDirectory = fileURLToPath(new URL("../../migrations", import.meta.url));

/** Opens the database file in `dataDirectory`, or one that is kept nowhere for `:memory:`. */
export function openCareUnits(dataDirectory: string): CareUnitsDatabase {
  const file = dataDirectory === ":memory:" ? ":memory:" : join(dataDirectory, "care-units.sqlite");
  return openDatabase({ file, tables, migrations: migrationsDirectory });
}
