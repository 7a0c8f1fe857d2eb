/** The database of the patients subgraph. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, type DatabaseFile, openDatabase } from "@vardgraf/core";
import * as tables from "../tables.js";

/** An open database with its tables. */
export type PatientDatabase = Database<typeof tables>;

/** The database at `file`, a path or `:memory:`. */
export function patientDatabaseFile(file: string): DatabaseFile<typeof tables> {
  return { file, tables, migrations: fileURLToPath(new URL("../../migrations/", import.meta.url)) };
}

/** Opens the database of a data directory; where there is none yet, an empty one. */
export function openPatientDatabase(dataDirectory: string): PatientDatabase {
  const inMemory = dataDirectory === ":memory:";
  return openDatabase(patientDatabaseFile(inMemory ? dataDirectory : join(dataDirectory, "patients.sqlite")));
}
