/** The statements over the recorded events in SQLite, with indexes made for them. */
import SqliteDatabase from "better-sqlite3";
import { askSqlite, makeViews, prepareSqlite } from "../../dist/indicators/sqlite-answers.js";
import { script, statements } from "../../dist/indicators/statements.js";
import { serveTasks } from "./child.mjs";

let connection;

serveTasks(({ open, region, years, codes }) => {
  if (open !== undefined) {
    connection = new SqliteDatabase(open);
    connection.pragma("synchronous = OFF");
    connection.pragma("temp_store = MEMORY");
    connection.pragma("cache_size = -1000000");
    connection.pragma("mmap_size = 17179869184");
    for (const statement of script("sqlite-indexes")) connection.exec(statement);
    connection.exec("ANALYZE");
    prepareSqlite(connection, region, years);
    return {};
  }
  makeViews(connection);
  const asked = statements().filter(({ indicator }) => codes.includes(indicator));
  return { cells: asked.flatMap((statement) => askSqlite(connection, statement)) };
});
