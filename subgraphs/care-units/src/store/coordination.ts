/** Reads coordination assignments. */
import { asc } from "drizzle-orm";
import { coordinationAssignments, type CoordinationAssignmentRow } from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";

/** Statements over coordination assignments; each is one statement for any number of keys. */
export class CoordinationStore {
  constructor(private readonly database: CareUnitsDatabase) {}

  /** Assignments by id. */
  async assignments(ids: readonly string[]): Promise<CoordinationAssignmentRow[]> {
    return this.database.db
      .select()
      .from(coordinationAssignments)
      .where(among(coordinationAssignments.id, ids))
      .all();
  }

  /** Assignments of areas through time, oldest first. */
  async ofAreas(areaIds: readonly string[]): Promise<CoordinationAssignmentRow[]> {
    return this.database.db
      .select()
      .from(coordinationAssignments)
      .where(among(coordinationAssignments.areaId, areaIds))
      .orderBy(asc(coordinationAssignments.validFrom), asc(coordinationAssignments.areaId))
      .all();
  }

  /** Assignments of the areas of regions through time, oldest first. */
  async ofRegions(regionCodes: readonly string[]): Promise<CoordinationAssignmentRow[]> {
    return this.database.db
      .select()
      .from(coordinationAssignments)
      .where(among(coordinationAssignments.regionCode, regionCodes))
      .orderBy(asc(coordinationAssignments.validFrom), asc(coordinationAssignments.areaId))
      .all();
  }

  /** Assignments of health centres through time, oldest first. */
  async ofUnits(unitHsaIds: readonly string[]): Promise<CoordinationAssignmentRow[]> {
    return this.database.db
      .select()
      .from(coordinationAssignments)
      .where(among(coordinationAssignments.careUnitHsaId, unitHsaIds))
      .orderBy(asc(coordinationAssignments.validFrom), asc(coordinationAssignments.areaId))
      .all();
  }
}
