/** Reads care providers, care units and staff. */
import type { PageRequest } from "@vardgraf/core";
import { and, asc, count, eq, getTableColumns, gt, isNotNull, lte, type SQL, sql } from "drizzle-orm";
import {
  type AssignmentRow,
  assignments,
  careProviders,
  type CareProviderRow,
  careUnits,
  type CareUnitRow,
  type CareUnitType,
  practitioners,
  type PractitionerRow,
} from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";

/** Whose list is asked for: regions by two digits, municipalities by four. */
export type AreaScope = "REGION" | "MUNICIPALITY";

/** Number of rows of an area. */
export interface AreaCount {
  readonly area: string;
  readonly count: number;
}

/** A municipality of a region. */
export interface RegionMunicipality {
  readonly regionCode: string;
  readonly municipalityCode: string;
}

/** Statements over care providers, care units and staff; each is one statement for any number of keys. */
export class UnitStore {
  constructor(private readonly database: CareUnitsDatabase) {}

  /** Care providers by HSA-id. */
  async providers(hsaIds: readonly string[]): Promise<CareProviderRow[]> {
    return this.database.db.select().from(careProviders).where(among(careProviders.id, hsaIds)).all();
  }

  /** Care units by HSA-id. */
  async units(hsaIds: readonly string[]): Promise<CareUnitRow[]> {
    return this.database.db.select().from(careUnits).where(among(careUnits.id, hsaIds)).all();
  }

  /** Municipalities of regions, each known by the organisation that runs it, by code. */
  async municipalities(regionCodes: readonly string[]): Promise<RegionMunicipality[]> {
    const { regionCode, municipalityCode } = careProviders;
    return this.database.db
      .selectDistinct({ regionCode, municipalityCode: sql<string>`${municipalityCode}` })
      .from(careProviders)
      .where(and(among(regionCode, regionCodes), isNotNull(municipalityCode)))
      .orderBy(asc(municipalityCode))
      .all();
  }

  /** For each area the rows of one page of its care units and one row more where there are more, by HSA-id. */
  async unitPages(
    scope: AreaScope,
    areas: readonly string[],
    type: CareUnitType | null,
    page: PageRequest,
  ): Promise<CareUnitRow[]> {
    const area = unitArea(scope);
    const ranked = this.database.db
      .select({
        ...getTableColumns(careUnits),
        place: sql<number>`row_number() OVER (PARTITION BY ${area} ORDER BY ${careUnits.id})`.as("place"),
      })
      .from(careUnits)
      .where(
        and(
          among(area, areas),
          type === null ? undefined : eq(careUnits.type, type),
          page.afterId === null ? undefined : gt(careUnits.id, page.afterId),
        ),
      )
      .as("ranked");
    const rows = this.database.db
      .select()
      .from(ranked)
      .where(lte(ranked.place, page.limit + 1))
      .orderBy(asc(ranked.id))
      .all();
    return rows.map(({ place: _place, ...row }) => row);
  }

  /** Number of care units of each area that has any. */
  async unitCounts(
    scope: AreaScope,
    areas: readonly string[],
    type: CareUnitType | null,
  ): Promise<AreaCount[]> {
    const area = unitArea(scope);
    return this.database.db
      .select({ area, count: count() })
      .from(careUnits)
      .where(and(among(area, areas), type === null ? undefined : eq(careUnits.type, type)))
      .groupBy(area)
      .all();
  }

  /** Care providers by organisation number. */
  async providersOf(organizationNumbers: readonly string[]): Promise<CareProviderRow[]> {
    return this.database.db
      .select()
      .from(careProviders)
      .where(among(careProviders.organizationNumber, organizationNumbers))
      .all();
  }

  /** Commissions by HSA-id. */
  async assignments(ids: readonly string[]): Promise<AssignmentRow[]> {
    return this.database.db.select().from(assignments).where(among(assignments.id, ids)).all();
  }

  /** Commissions of people, by HSA-id. */
  async assignmentsOfPractitioners(hsaIds: readonly string[]): Promise<AssignmentRow[]> {
    return this.#assignments(among(assignments.practitionerHsaId, hsaIds));
  }

  /** Commissions at units, by HSA-id. */
  async assignmentsOfUnits(hsaIds: readonly string[]): Promise<AssignmentRow[]> {
    return this.#assignments(among(assignments.careUnitHsaId, hsaIds));
  }

  #assignments(where: SQL): AssignmentRow[] {
    return this.database.db.select().from(assignments).where(where).orderBy(asc(assignments.id)).all();
  }

  /** Staff by HSA-id. */
  async practitioners(hsaIds: readonly string[]): Promise<PractitionerRow[]> {
    return this.database.db.select().from(practitioners).where(among(practitioners.id, hsaIds)).all();
  }

  /** Staff of care units, by HSA-id. */
  async practitionersOfUnits(unitHsaIds: readonly string[]): Promise<PractitionerRow[]> {
    return this.database.db
      .select()
      .from(practitioners)
      .where(among(practitioners.careUnitHsaId, unitHsaIds))
      .orderBy(asc(practitioners.id))
      .all();
  }
}

function unitArea(scope: AreaScope) {
  return scope === "REGION" ? careUnits.regionCode : careUnits.municipalityCode;
}
