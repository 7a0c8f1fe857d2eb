/** Writes people to a database with prepared statements. */
import type { SqliteConnection } from "@vardgraf/core";
import { getTableColumns, getTableName, type Table } from "drizzle-orm";
import { patient } from "../tables/person.js";
import { type PersonRecords, recordTables } from "./records.js";

type Row = Readonly<Record<string, unknown>>;

/** Makes a function that inserts all rows of a person. Call it within a transaction. */
export function personWriter(connection: SqliteConnection): (person: PersonRecords) => void {
  const insertPatient = inserter(connection, patient);
  const inserters = (Object.keys(recordTables) as (keyof typeof recordTables)[]).map(
    (kind) => [kind, inserter(connection, recordTables[kind])] as const,
  );
  return (person) => {
    insertPatient(person.patient);
    for (const [kind, insert] of inserters) for (const row of person[kind]) insert(row);
  };
}

function inserter(connection: SqliteConnection, table: Table): (row: Row) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`).join(", ");
  const places = columns.map(() => "?").join(", ");
  const statement = connection.prepare(`INSERT INTO "${getTableName(table)}" (${names}) VALUES (${places})`);
  const readers = columns.map(([key, column]) =>
    column.dataType === "boolean" || column.dataType === "json"
      ? (row: Row) => (row[key] === null ? null : column.mapToDriverValue(row[key]))
      : (row: Row) => row[key],
  );
  return (row) => {
    statement.run(readers.map((read) => read(row)));
  };
}
