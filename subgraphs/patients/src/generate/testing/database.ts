/** What tests want to know of a built database. */
import { createHash } from "node:crypto";
import { openDatabase, type SqliteConnection } from "@vardgraf/core";
import { patientDatabaseFile } from "../../store/database.js";

/** Opens a database for the time of `work`. */
export function lookInto<T>(file: string, work: (connection: SqliteConnection) => T): T {
  const database = openDatabase(patientDatabaseFile(file));
  try {
    return work(database.connection);
  } finally {
    database.close();
  }
}

/** A hash of every row of every table, whatever order they were written in; how often cells have changed is left out. */
export function hashOf(connection: SqliteConnection): string {
  const hash = createHash("sha256");
  const names = connection
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  for (const name of names) {
    if (/^(sqlite_|__)/.test(name) || name === "indicator_rollup_version") continue;
    const columns = connection
      .prepare<[string], string>("SELECT name FROM pragma_table_info(?)")
      .pluck()
      .all(name)
      .map((column) => `"${column}"`);
    hash.update(name);
    for (const row of connection.prepare(`SELECT * FROM "${name}" ORDER BY ${columns.join(", ")}`).iterate())
      hash.update(JSON.stringify(row));
  }
  return hash.digest("hex");
}
