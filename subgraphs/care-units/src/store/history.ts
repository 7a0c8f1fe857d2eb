/** Reads the history of rows. */
import { asc, getTableColumns, getTableName, sql } from "drizzle-orm";
import type { AnySQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import {
  careHomePhysicians,
  careHomePlaces,
  careHomes,
  careHomeTerms,
  careUnits,
  change,
  type ChangeRow,
  coordinationAssignments,
  deviations,
  meetings,
  onCallSchedules,
  onCallServices,
  physicianTeamAreas,
  physicianTeamMembers,
  physicianTeams,
} from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";

/** A table with the column that says what its rows belong to. */
type Part = readonly [table: SQLiteTable & { readonly id: AnySQLiteColumn }, owner: AnySQLiteColumn];

/** What has a history, and the tables whose rows make it up. */
const parts = {
  careUnit: [[careUnits, careUnits.id]],
  careHome: [
    [careHomes, careHomes.id],
    [careHomePlaces, careHomePlaces.careHomeId],
    [careHomePhysicians, careHomePhysicians.careHomeId],
    [careHomeTerms, careHomeTerms.careHomeId],
  ],
  physicianTeam: [
    [physicianTeams, physicianTeams.id],
    [physicianTeamMembers, physicianTeamMembers.teamId],
    [physicianTeamAreas, physicianTeamAreas.teamId],
  ],
  coordinationAssignment: [[coordinationAssignments, coordinationAssignments.id]],
  onCallService: [
    [onCallServices, onCallServices.id],
    [onCallSchedules, onCallSchedules.serviceId],
  ],
  meeting: [[meetings, meetings.id]],
  deviation: [[deviations, deviations.id]],
} as const satisfies Record<string, readonly Part[]>;

/** A kind of thing that has a history. */
export type HistoryOf = keyof typeof parts;

/** A change of something that belongs to `owner`. */
export interface OwnedChange extends ChangeRow {
  readonly owner: string;
}

/** Statements over the history. */
export class HistoryStore {
  constructor(private readonly database: CareUnitsDatabase) {}

  /** Changes of things of one kind with all that belongs to them, oldest first. */
  async changes(kind: HistoryOf, ids: readonly string[]): Promise<OwnedChange[]> {
    const rows = parts[kind].map(
      ([table, owner]: Part) =>
        sql`SELECT ${getTableName(table)} AS entity, ${table.id} AS id, ${owner} AS owner FROM ${table} WHERE ${among(owner, ids)}`,
    );
    return this.database.db
      .select({ ...getTableColumns(change), owner: sql<string>`part.owner` })
      .from(change)
      .innerJoin(
        sql`(${sql.join(rows, sql` UNION ALL `)}) AS part`,
        sql`part.entity = ${change.entity} AND part.id = ${change.entityId}`,
      )
      .orderBy(asc(change.seq))
      .all();
  }
}
