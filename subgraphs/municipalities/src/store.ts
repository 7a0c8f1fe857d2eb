/** All SQL of the municipalities subgraph. Methods that take keys answer for all of them in one statement. */
import { type Database, checkDatabase, type PageRequest, RegisterChanges } from "@vardgraf/core";
import { asc, count, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type {
  CareAreaRow,
  CityDistrictRow,
  CollaborationBodyRow,
  CollaborationMemberRow,
  MunicipalityRow,
  PopulationFigureRow,
  RegionRow,
  RoleAssignmentRow,
} from "./model.js";
import * as tables from "./tables.js";

const {
  careAreaDistricts,
  careAreas,
  cityDistricts,
  collaborationBodies,
  collaborationMembers,
  municipalities,
  populationFigures,
  regions,
  roleAssignments,
} = tables;

/** The subgraph's database with its tables. */
export type MunicipalityDatabase = Database<typeof tables>;

/** Keys of the rows to read. */
type Keys = readonly string[];

/** Reads areas, population figures, roles and bodies of collaboration. */
export class Store {
  /** Changes of roles, figures and districts. */
  readonly changes: RegisterChanges<typeof tables>;
  readonly #database: MunicipalityDatabase;

  constructor(database: MunicipalityDatabase) {
    this.#database = database;
    this.changes = new RegisterChanges(database, tables);
  }

  get #db(): MunicipalityDatabase["db"] {
    return this.#database.db;
  }

  /** Every region, by code. */
  async allRegions(): Promise<RegionRow[]> {
    return this.#db.select().from(regions).orderBy(asc(regions.code));
  }

  /** Regions by code, in any order. */
  async regions(codes: Keys): Promise<RegionRow[]> {
    return this.#db.select().from(regions).where(inArray(regions.code, codes));
  }

  /** The municipalities that follow `afterId` by code: one more than a page holds. */
  async municipalityPage({ afterId, limit }: PageRequest): Promise<MunicipalityRow[]> {
    return this.#db
      .select()
      .from(municipalities)
      .where(afterId === null ? undefined : gt(municipalities.code, afterId))
      .orderBy(asc(municipalities.code))
      .limit(limit + 1);
  }

  /** Number of municipalities in all. */
  async municipalityCount(): Promise<number> {
    const [row] = await this.#db.select({ total: count() }).from(municipalities);
    return row?.total ?? 0;
  }

  /** Municipalities by code, in any order. */
  async municipalities(codes: Keys): Promise<MunicipalityRow[]> {
    return this.#db.select().from(municipalities).where(inArray(municipalities.code, codes));
  }

  /** Municipalities of the regions, by code. */
  async municipalitiesOfRegions(regionCodes: Keys): Promise<MunicipalityRow[]> {
    return this.#db
      .select()
      .from(municipalities)
      .where(inArray(municipalities.regionCode, regionCodes))
      .orderBy(asc(municipalities.code));
  }

  /** Population figures stated for municipalities or regions, latest first. */
  async populationFigures(areas: Keys): Promise<PopulationFigureRow[]> {
    return this.#db
      .select()
      .from(populationFigures)
      .where(inArray(populationFigures.area, areas))
      .orderBy(desc(populationFigures.asOf));
  }

  /** City districts by id, in any order. */
  async cityDistricts(ids: Keys): Promise<CityDistrictRow[]> {
    return this.#db.select().from(cityDistricts).where(inArray(cityDistricts.id, ids));
  }

  /** City districts of the municipalities through time, by name. */
  async cityDistrictsOfMunicipalities(codes: Keys): Promise<CityDistrictRow[]> {
    return this.#db
      .select()
      .from(cityDistricts)
      .where(inArray(cityDistricts.municipality, codes))
      .orderBy(asc(cityDistricts.name));
  }

  /** City districts of the care areas through time, by name, each with the id of its care area. */
  async cityDistrictsOfCareAreas(ids: Keys): Promise<{ careArea: string; district: CityDistrictRow }[]> {
    return this.#db
      .select({ careArea: careAreaDistricts.careArea, district: cityDistricts })
      .from(careAreaDistricts)
      .innerJoin(cityDistricts, eq(cityDistricts.id, careAreaDistricts.cityDistrict))
      .where(inArray(careAreaDistricts.careArea, ids))
      .orderBy(asc(cityDistricts.name));
  }

  /** Care areas by id, in any order. */
  async careAreas(ids: Keys): Promise<CareAreaRow[]> {
    return this.#db.select().from(careAreas).where(inArray(careAreas.id, ids));
  }

  /** Care areas of the municipalities through time, by number. */
  async careAreasOfMunicipalities(codes: Keys): Promise<CareAreaRow[]> {
    return this.#db
      .select()
      .from(careAreas)
      .where(inArray(careAreas.municipality, codes))
      .orderBy(sql`length(${careAreas.id})`, asc(careAreas.id));
  }

  /** Appointments of the municipalities through time, by role and first day. */
  async roleAssignmentsOfMunicipalities(codes: Keys): Promise<RoleAssignmentRow[]> {
    return this.#db
      .select()
      .from(roleAssignments)
      .where(inArray(roleAssignments.municipality, codes))
      .orderBy(asc(roleAssignments.role), asc(roleAssignments.validFrom), asc(roleAssignments.practitioner));
  }

  /** Appointments by id, in any order. */
  async roleAssignments(ids: Keys): Promise<RoleAssignmentRow[]> {
    return this.#db.select().from(roleAssignments).where(inArray(roleAssignments.id, ids));
  }

  /** Bodies of collaboration by id, in any order. */
  async collaborationBodies(ids: Keys): Promise<CollaborationBodyRow[]> {
    return this.#db.select().from(collaborationBodies).where(inArray(collaborationBodies.id, ids));
  }

  /** Bodies of the regions through time, the central ones first, by name. */
  async collaborationBodiesOfRegions(codes: Keys): Promise<CollaborationBodyRow[]> {
    return this.#db
      .select()
      .from(collaborationBodies)
      .where(inArray(collaborationBodies.regionCode, codes))
      .orderBy(
        sql`CASE ${collaborationBodies.level} WHEN 'CENTRAL' THEN 1 WHEN 'SUB_REGIONAL' THEN 2 ELSE 3 END`,
        asc(collaborationBodies.name),
      );
  }

  /** Members of the bodies through time, in their order. */
  async collaborationMembersOf(bodies: Keys): Promise<CollaborationMemberRow[]> {
    return this.#db
      .select()
      .from(collaborationMembers)
      .where(inArray(collaborationMembers.body, bodies))
      .orderBy(asc(collaborationMembers.position));
  }

  /** Rejects when the database cannot answer. */
  async ready(): Promise<void> {
    await checkDatabase(this.#database);
  }

  /** Closes the database. */
  async close(): Promise<void> {
    this.#database.close();
  }
}
