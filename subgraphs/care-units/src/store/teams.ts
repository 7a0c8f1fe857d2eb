/** Reads physician teams, their members and their areas. */
import { asc, eq, getTableColumns } from "drizzle-orm";
import {
  careProviders,
  physicianTeamAreas,
  type PhysicianTeamAreaRow,
  physicianTeamMembers,
  physicianTeams,
  type PhysicianTeamRow,
  practitioners,
  type Profession,
} from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";

/** A member of a team with the licences of the person, without the name. */
export interface TeamMemberRow {
  readonly teamId: string;
  readonly fullTimeHundredths: number;
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
      .innerJoin(careProviders, eq(careProviders.hsaId, physicianTeams.careProviderHsaId))
      .where(among(careProviders.regionCode, regionCodes))
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

  /** Members of teams, largest share first. */
  async members(teamIds: readonly string[]): Promise<TeamMemberRow[]> {
    const rows = this.database.db
      .select({
        teamId: physicianTeamMembers.teamId,
        practitionerHsaId: physicianTeamMembers.practitionerHsaId,
        fullTimeHundredths: physicianTeamMembers.fullTimeHundredths,
        professions: practitioners.professions,
      })
      .from(physicianTeamMembers)
      .innerJoin(practitioners, eq(practitioners.hsaId, physicianTeamMembers.practitionerHsaId))
      .where(among(physicianTeamMembers.teamId, teamIds))
      .orderBy(asc(physicianTeamMembers.practitionerHsaId))
      .all();
    return rows.toSorted((one, other) => other.fullTimeHundredths - one.fullTimeHundredths);
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
