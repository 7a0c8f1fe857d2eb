/** How the recorded events get from SQLite to DuckDB: as files of text, with days and instants as such. */
import { closeSync, openSync, writeSync } from "node:fs";
import type { SqliteConnection } from "@vardgraf/core";

/** Tables that the statements read, in SQLite. */
const tables =
  "patient registration residence listing municipal_care_enrolment fixed_contact care_plan inpatient_stay discharge_process " +
  "sip_meeting risk_assessment support_episode support_extension encounter medication_review experience";
/** Columns of words and authorship, which no statement reads. */
const unread =
  /^(custodian|author|recorded|version|entered_in_error_reason|title|supporting|addresses|participating|family|given)/;
const SEPARATOR = "\t";
const CHUNK = 1 << 22;

/** The statements that make and fill the tables from the files that they name. */
export function exportForDuckdb(connection: SqliteConnection, directory: string): string[] {
  return tables.split(" ").map((table) => {
    const columns = connection
      .prepare<[string], { name: string; type: string }>(
        "SELECT name, lower(type) AS type FROM pragma_table_info(?)",
      )
      .all(table)
      .filter(({ name }) => !unread.test(name));
    const file = `${directory}/${table}.tsv`;
    writeTable(
      connection,
      table,
      columns.map(({ name }) => name),
      file,
    );
    const types = columns.map((column) => `'${column.name}': '${duckdbType(column)}'`).join(", ");
    return `CREATE TABLE ${table} AS SELECT * FROM read_csv('${file}',
      header = false, delim = '\t', quote = '', escape = '', nullstr = '', columns = {${types}})`;
  });
}

function duckdbType({ name, type }: { readonly name: string; readonly type: string }): string {
  if (name === "agreed_liability_days") return "INTEGER";
  if (type === "integer") return "BOOLEAN";
  if (name === "at" || name.endsWith("_at")) return "TIMESTAMPTZ";
  return /(^|_)(on|from|to|end|date|discharge)$/.test(name) && name !== "discharged_to" ? "DATE" : "VARCHAR";
}

/** Writes a table without sorting it, a few megabytes at a time. */
function writeTable(
  connection: SqliteConnection,
  table: string,
  columns: readonly string[],
  file: string,
): void {
  const line = columns.map((column) => `coalesce("${column}", '')`).join(` || '${SEPARATOR}' || `);
  const handle = openSync(file, "w");
  let chunk = "";
  for (const text of connection.prepare<[], string>(`SELECT ${line} FROM "${table}"`).pluck().iterate()) {
    chunk += `${text}\n`;
    if (chunk.length < CHUNK) continue;
    writeSync(handle, chunk);
    chunk = "";
  }
  writeSync(handle, chunk);
  closeSync(handle);
}
