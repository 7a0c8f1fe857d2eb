/** Reads physician teams, their members and their areas. */
import { asc, eq, getTableColumns } from "drizzle-orm";
import {
  careProviders,
  physicianTeamAreas,
  type PhysicianTeamAreaRow,
  type PhysicianTeamMemberRow,
  physicianTeamMembers,
  physicianTeams,
  type PhysicianTeamRow,
  practitioners,
  type Profession,
} from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";

/** A share of a member of a team from a day, with the licences of the person. */
export interface TeamMemberRow extends PhysicianTeamMemberRow {
  readonly professions: readonly Profession[];
}

/** A team of a region. */
export interface RegionTeamRow {
  readonly regionCode: string;
  readonly team: PhysicianTeamRow;
}

/** A team and one care area that it serves. */
export interface AreaTeamRow {
  readonly careAreaId: string;
  readonly team: PhysicianTeamRow;
}

/** Statements over physician teams; each is one statement for any number of keys. */
export class TeamStore {
  constructor(private readonly database: CareUnitsDatabase) {}

  /** Teams by id. */
  async teams(ids: readonly string[]): Promise<PhysicianTeamRow[]> {
    return this.database.db.select().from(physicianTeams).where(among(physicianTeams.id, ids)).all();
  }

  /** Teams of regions, by id. */
  async teamsOfRegions(regionCodes: readonly string[]): Promise<RegionTeamRow[]> {
    return this.database.db
      .select({ regionCode: careProviders.regionCode, team: getTableColumns(physicianTeams) })
      .from(physicianTeams)
      .innerJoin(careProviders, eq(careProviders.id, physicianTeams.careProviderHsaId))
      .where(among(careProviders.regionCode, regionCodes))
      .orderBy(asc(physicianTeams.id))
      .all();
  }

  /** All teams, by id. */
  async all(): Promise<RegionTeamRow[]> {
    return this.database.db
      .select({ regionCode: careProviders.regionCode, team: getTableColumns(physicianTeams) })
      .from(physicianTeams)
      .innerJoin(careProviders, eq(careProviders.id, physicianTeams.careProviderHsaId))
      .orderBy(asc(physicianTeams.id))
      .all();
  }

  /** Teams that serve care areas, by id. */
  async teamsOfAreas(careAreaIds: readonly string[]): Promise<AreaTeamRow[]> {
    return this.database.db
      .select({ careAreaId: physicianTeamAreas.careAreaId, team: getTableColumns(physicianTeams) })
      .from(physicianTeamAreas)
      .innerJoin(physicianTeams, eq(physicianTeams.id, physicianTeamAreas.teamId))
      .where(among(physicianTeamAreas.careAreaId, careAreaIds))
      .orderBy(asc(physicianTeams.id))
      .all();
  }

  /** Shares of the members of teams through time, oldest first. */
  async members(teamIds: readonly string[]): Promise<TeamMemberRow[]> {
    return this.database.db
      .select({ ...getTableColumns(physicianTeamMembers), professions: practitioners.professions })
      .from(physicianTeamMembers)
      .innerJoin(practitioners, eq(practitioners.id, physicianTeamMembers.practitionerHsaId))
      .where(among(physicianTeamMembers.teamId, teamIds))
      .orderBy(asc(physicianTeamMembers.validFrom), asc(physicianTeamMembers.practitionerHsaId))
      .all();
  }

  /** Care areas of teams, by id. */
  async areas(teamIds: readonly string[]): Promise<PhysicianTeamAreaRow[]> {
    return this.database.db
      .select()
      .from(physicianTeamAreas)
      .where(among(physicianTeamAreas.teamId, teamIds))
      .orderBy(asc(physicianTeamAreas.careAreaId))
      .all();
  }
}
