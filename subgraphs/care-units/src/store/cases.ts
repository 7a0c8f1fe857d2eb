/** Reads case records: meetings and deviations. */
import type { PageRequest } from "@vardgraf/core";
import { and, asc, count, desc, eq, gte, inArray, lt, lte, or, sql } from "drizzle-orm";
import type { DaySpan } from "../rules/day-spans.js";
import {
  careHomes,
  careProviders,
  type DeviationRow,
  deviations,
  type DeviationStatus,
  type MeetingRow,
  meetings,
} from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";
import type { AreaScope } from "./units.js";

/** Whose deviations are listed. */
export interface DeviationList {
  /** HSA-ids of the providers of the reader's organisation: one of them is a party of each. */
  readonly providers: readonly string[];
  /** HSA-id of whoever reported; null for everybody. */
  readonly reportedBy: string | null;
  readonly status: DeviationStatus | null;
}

/** A number of deviations of an area that were reported in a month and stand so today. */
export interface DeviationCountRow {
  readonly area: string;
  readonly month: string;
  readonly status: DeviationStatus;
  readonly count: number;
}

/** A reconciliation meeting of a home of an area. */
export interface ReconciliationRow extends Pick<MeetingRow, "careHomeId" | "heldOn" | "confirmedOn"> {
  readonly area: string;
}

/** Statements over case records. */
export class CaseStore {
  constructor(private readonly database: CareUnitsDatabase) {}

  /** Meetings by id. */
  async meetings(ids: readonly string[]): Promise<MeetingRow[]> {
    return this.database.db.select().from(meetings).where(among(meetings.id, ids)).all();
  }

  /** Meetings about care homes, oldest first. */
  async meetingsOfHomes(homeIds: readonly string[]): Promise<MeetingRow[]> {
    return this.database.db
      .select()
      .from(meetings)
      .where(among(meetings.careHomeId, homeIds))
      .orderBy(asc(meetings.heldOn), asc(meetings.id))
      .all();
  }

  /** Reconciliation meetings of the homes of areas, held on some days (row B65). */
  async reconciliations(
    scope: AreaScope,
    areas: readonly string[],
    { from, to }: DaySpan,
  ): Promise<ReconciliationRow[]> {
    const area = scope === "REGION" ? careHomes.regionCode : careHomes.municipalityCode;
    return this.database.db
      .select({
        area,
        careHomeId: meetings.careHomeId,
        heldOn: meetings.heldOn,
        confirmedOn: meetings.confirmedOn,
      })
      .from(meetings)
      .innerJoin(careHomes, eq(careHomes.id, meetings.careHomeId))
      .where(
        and(
          among(area, areas),
          eq(meetings.kind, "ANNUAL_RECONCILIATION"),
          gte(meetings.heldOn, from),
          lte(meetings.heldOn, to),
        ),
      )
      .all();
  }

  /** Deviations by id. */
  async deviations(ids: readonly string[]): Promise<DeviationRow[]> {
    return this.database.db.select().from(deviations).where(among(deviations.id, ids)).all();
  }

  /** One page of deviations and one row more where there are more, newest first. */
  async deviationPage(list: DeviationList, page: PageRequest): Promise<DeviationRow[]> {
    const { providers, reportedBy, status } = list;
    return this.database.db
      .select()
      .from(deviations)
      .where(
        and(
          or(
            inArray(deviations.concernsProviderHsaId, [...providers]),
            inArray(deviations.otherProviderHsaId, [...providers]),
          ),
          reportedBy === null ? undefined : eq(deviations.reportedBy, reportedBy),
          status === null ? undefined : eq(deviations.status, status),
          page.afterId === null ? undefined : lt(deviations.id, page.afterId),
        ),
      )
      .orderBy(desc(deviations.id))
      .limit(page.limit + 1)
      .all();
  }

  /** Numbers of deviations that a provider of each area is a party of, by month and status. */
  async deviationCounts(
    scope: AreaScope,
    areas: readonly string[],
    { from, to }: DaySpan,
  ): Promise<DeviationCountRow[]> {
    const area = scope === "REGION" ? careProviders.regionCode : careProviders.municipalityCode;
    const month = sql<string>`substr(${deviations.openedOn}, 1, 7)`;
    return this.database.db
      .select({
        area: sql<string>`${area}`,
        month,
        status: deviations.status,
        count: count(sql`DISTINCT ${deviations.id}`),
      })
      .from(deviations)
      .innerJoin(
        careProviders,
        sql`${careProviders.id} IN (${deviations.concernsProviderHsaId}, ${deviations.otherProviderHsaId})`,
      )
      .where(and(among(area, areas), gte(deviations.openedOn, from), lte(deviations.openedOn, to)))
      .groupBy(area, month, deviations.status)
      .all();
  }
}
