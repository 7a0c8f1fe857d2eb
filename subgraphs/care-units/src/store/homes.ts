/** Reads care homes, their places and their main responsible physicians. */
import type { PageRequest } from "@vardgraf/core";
import { and, asc, count, eq, getTableColumns, gt, lte, sql } from "drizzle-orm";
import {
  type CareHomeKind,
  careHomePhysicians,
  type CareHomePhysicianRow,
  careHomePlaces,
  type CareHomePlacesRow,
  careHomes,
  type CareHomeRow,
  careHomeTerms,
  type CareHomeTermRow,
} from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";
import type { AreaCount, AreaScope } from "./units.js";

/** A published number of places of a care home of an area. */
export interface HomePlacesRow {
  readonly area: string;
  readonly id: string;
  readonly kind: CareHomeKind;
  readonly municipalityCode: string;
  readonly healthCentreHsaId: string | null;
  readonly validFrom: string;
  readonly places: number;
}

/** Statements over care homes; each is one statement for any number of keys. */
export class HomeStore {
  constructor(private readonly database: CareUnitsDatabase) {}

  /** Care homes by id. */
  async homes(ids: readonly string[]): Promise<CareHomeRow[]> {
    return this.database.db.select().from(careHomes).where(among(careHomes.id, ids)).all();
  }

  /** For each area the rows of one page of its care homes and one row more where there are more, by id. */
  async homePages(scope: AreaScope, areas: readonly string[], page: PageRequest): Promise<CareHomeRow[]> {
    const area = homeArea(scope);
    const ranked = this.database.db
      .select({
        ...getTableColumns(careHomes),
        place: sql<number>`row_number() OVER (PARTITION BY ${area} ORDER BY ${careHomes.id})`.as("place"),
      })
      .from(careHomes)
      .where(and(among(area, areas), page.afterId === null ? undefined : gt(careHomes.id, page.afterId)))
      .as("ranked");
    const rows = this.database.db
      .select()
      .from(ranked)
      .where(lte(ranked.place, page.limit + 1))
      .orderBy(asc(ranked.id))
      .all();
    return rows.map(({ place: _place, ...row }) => row);
  }

  /** Number of care homes of each area that has any. */
  async homeCounts(scope: AreaScope, areas: readonly string[]): Promise<AreaCount[]> {
    const area = homeArea(scope);
    return this.database.db
      .select({ area, count: count() })
      .from(careHomes)
      .where(among(area, areas))
      .groupBy(area)
      .all();
  }

  /** Published numbers of places of care homes, oldest first. */
  async places(homeIds: readonly string[]): Promise<CareHomePlacesRow[]> {
    return this.database.db
      .select()
      .from(careHomePlaces)
      .where(among(careHomePlaces.careHomeId, homeIds))
      .orderBy(asc(careHomePlaces.careHomeId), asc(careHomePlaces.validFrom))
      .all();
  }

  /** What is agreed on or proposed for care homes, oldest first. */
  async terms(homeIds: readonly string[]): Promise<CareHomeTermRow[]> {
    return this.database.db
      .select()
      .from(careHomeTerms)
      .where(among(careHomeTerms.careHomeId, homeIds))
      .orderBy(asc(careHomeTerms.careHomeId), asc(careHomeTerms.validFrom), asc(careHomeTerms.id))
      .all();
  }

  /** Care homes of areas with every published number of places, by id: what the yearly follow-up looks at. */
  async homesWithPlaces(scope: AreaScope, areas: readonly string[]): Promise<HomePlacesRow[]> {
    return this.database.db
      .select({
        area: homeArea(scope),
        id: careHomes.id,
        kind: careHomes.kind,
        municipalityCode: careHomes.municipalityCode,
        healthCentreHsaId: careHomes.healthCentreHsaId,
        validFrom: careHomePlaces.validFrom,
        places: careHomePlaces.places,
      })
      .from(careHomes)
      .innerJoin(careHomePlaces, eq(careHomePlaces.careHomeId, careHomes.id))
      .where(among(homeArea(scope), areas))
      .orderBy(asc(careHomes.id), asc(careHomePlaces.validFrom))
      .all();
  }

  /** Main responsible physicians of care homes through time, oldest first. */
  async mainPhysicians(homeIds: readonly string[]): Promise<CareHomePhysicianRow[]> {
    return this.database.db
      .select()
      .from(careHomePhysicians)
      .where(among(careHomePhysicians.careHomeId, homeIds))
      .orderBy(asc(careHomePhysicians.careHomeId), asc(careHomePhysicians.validFrom))
      .all();
  }
}

function homeArea(scope: AreaScope) {
  return scope === "REGION" ? careHomes.regionCode : careHomes.municipalityCode;
}
