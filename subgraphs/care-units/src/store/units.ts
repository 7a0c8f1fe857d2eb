/** Reads care providers, care units and staff. */
import type { PageRequest } from "@vardgraf/core";
import { and, asc, count, eq, getTableColumns, gt, lte, sql } from "drizzle-orm";
import {
  careProviders,
  type CareProviderRow,
  careUnits,
  type CareUnitRow,
  type CareUnitType,
} from "../tables.js";
import { practitioners, type PractitionerRow } from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";

/** Whose list is asked for: regions by two digits, municipalities by four. */
export type AreaScope = "REGION" | "MUNICIPALITY";

/** Number of rows of an area. */
export interface AreaCount {
  readonly area: string;
  readonly count: number;
}

/** Statements over care providers, care units and staff; each is one statement for any number of keys. */
export class UnitStore {
  constructor(private readonly database: CareUnitsDatabase) {}

  /** Care providers by HSA-id. */
  async providers(hsaIds: readonly string[]): Promise<CareProviderRow[]> {
    return this.database.db.select().from(careProviders).where(among(careProviders.hsaId, hsaIds)).all();
  }

  /** Care units by HSA-id. */
  async units(hsaIds: readonly string[]): Promise<CareUnitRow[]> {
    return this.database.db.select().from(careUnits).where(among(careUnits.hsaId, hsaIds)).all();
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
        place: sql<number>`row_number() OVER (PARTITION BY ${area} ORDER BY ${careUnits.hsaId})`.as("place"),
      })
      .from(careUnits)
      .where(
        and(
          among(area, areas),
          type === null ? undefined : eq(careUnits.type, type),
          page.afterId === null ? undefined : gt(careUnits.hsaId, page.afterId),
        ),
      )
      .as("ranked");
    const rows = this.database.db
      .select()
      .from(ranked)
      .where(lte(ranked.place, page.limit + 1))
      .orderBy(asc(ranked.hsaId))
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

  /** Staff by HSA-id. */
  async practitioners(hsaIds: readonly string[]): Promise<PractitionerRow[]> {
    return this.database.db.select().from(practitioners).where(among(practitioners.hsaId, hsaIds)).all();
  }

  /** Staff of care units, by HSA-id. */
  async practitionersOfUnits(unitHsaIds: readonly string[]): Promise<PractitionerRow[]> {
    return this.database.db
      .select()
      .from(practitioners)
      .where(among(practitioners.careUnitHsaId, unitHsaIds))
      .orderBy(asc(practitioners.hsaId))
      .all();
  }
}

function unitArea(scope: AreaScope) {
  return scope === "REGION" ? careUnits.regionCode : careUnits.municipalityCode;
}
