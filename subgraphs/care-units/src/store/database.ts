/** The database of the subgraph: where it lies and how the files get into it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "@vardgraf/core";
import type { ReferenceData } from "../loading/reference-data.js";
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

/** Rows that one INSERT takes: well below SQLite's limit of parameters in a statement. */
const ROWS_PER_INSERT = 400;

/** Replaces all rows; call it inside a transaction. */
export function replaceAll({ db }: CareUnitsDatabase, data: ReferenceData): void {
  const inOrder = [
    [tables.careProviders, data.careProviders],
    [tables.careUnits, data.careUnits],
    [tables.practitioners, data.practitioners],
    [tables.careHomes, data.careHomes],
    [tables.careHomePlaces, data.careHomePlaces],
    [tables.careHomePhysicians, data.careHomePhysicians],
    [tables.physicianTeams, data.physicianTeams],
    [tables.physicianTeamMembers, data.physicianTeamMembers],
    [tables.physicianTeamAreas, data.physicianTeamAreas],
    [tables.coordinationAssignments, data.coordinationAssignments],
  ] as const;
  for (const [table] of inOrder.toReversed()) db.delete(table).run();
  for (const [table, rows] of inOrder) {
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      db.insert(table)
        .values(rows.slice(start, start + ROWS_PER_INSERT))
        .run();
    }
  }
}
