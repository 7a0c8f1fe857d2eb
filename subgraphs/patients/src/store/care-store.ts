/** Rows about the care of one person, beside those of `RecordStore`: each kind for many persons in one statement. */
import { and, asc, desc, eq, getTableColumns, isNull, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import {
  type AssessmentOfStay,
  careTeamKind,
  type ContactOfEpisode,
  dischargeMessageKind,
  experienceKind,
  type ExperienceOfEpisode,
  meetingKind,
  type MeetingOfPlan,
  type MessageOfStay,
  reviewKind,
  type ReviewOfPlan,
  riskAssessmentKind,
  supportContactKind,
} from "../access/kinds.js";
import type { Owner } from "../access/reader.js";
import { Sealed } from "../access/sealed.js";
import type { RecordKind } from "../generated/resolvers.js";
import { recordKinds } from "../history/record-kinds.js";
import type { KnownPlace } from "../rules/newcomer.js";
import * as tables from "../tables.js";
import type { PatientDatabase } from "./database.js";
import type { Keyed } from "./record-store.js";
import { among, holdsOn, valid } from "./sql.js";
import { planFacts, wholes } from "./wholes.js";

const {
  carePlan,
  carePlanActivity,
  carePlanGoal,
  carePlanReview,
  careTeam,
  dischargeMessage,
  experience,
  inpatientStay,
  listing,
  municipalCareEnrolment,
  riskAssessment,
  sipMeeting,
  supportContact,
  supportEpisode,
} = tables;

type Keys = readonly string[];

/** By which rows a place is known. */
const placesKnownBy = {
  CLINIC: { table: inpatientStay, column: inpatientStay.clinic },
  HEALTH_CENTRE: { table: listing, column: listing.healthCentre },
  MUNICIPAL_CARE: { table: municipalCareEnrolment, column: municipalCareEnrolment.unit },
} as const satisfies Record<KnownPlace, object>;

/** Whom a row is about, and whose it is. */
export interface RowAbout extends Owner {
  readonly patientId: string;
}

/** A plan as far as the decision on changing it goes. */
export interface PlanAbout {
  readonly id: string;
  readonly patientId: string;
  readonly type: tables.CarePlanType;
  /** The row that was asked for is social services' part of the plan. */
  readonly socialService: boolean;
}

/** Reads what surrounds plans, stays and support. */
export class CareStore {
  readonly #db: PatientDatabase["db"];

  constructor(database: PatientDatabase) {
    this.#db = database.db;
  }

  async careTeams(patientIds: Keys): Promise<Keyed<tables.CareTeamRow>[]> {
    const rows = this.#db
      .select()
      .from(careTeam)
      .where(and(among(careTeam.patientId, patientIds), valid(careTeam)))
      .orderBy(desc(careTeam.validFrom), asc(careTeam.id))
      .all();
    return rows.map((row) => ({ key: row.patientId, sealed: new Sealed(row, careTeamKind) }));
  }

  async experiences(patientIds: Keys): Promise<Keyed<ExperienceOfEpisode>[]> {
    const rows = this.#db
      .select({ ...getTableColumns(experience), ...wholes.EXPERIENCE })
      .from(experience)
      .where(and(among(experience.patientId, patientIds), valid(experience)))
      .orderBy(desc(experience.answeredOn), asc(experience.id))
      .all();
    return rows.map((row) => ({ key: row.patientId, sealed: new Sealed(row, experienceKind) }));
  }

  async riskAssessments(patientIds: Keys): Promise<Keyed<AssessmentOfStay>[]> {
    const rows = this.#db
      .select({ ...getTableColumns(riskAssessment), ...wholes.RISK_ASSESSMENT })
      .from(riskAssessment)
      .where(and(among(riskAssessment.patientId, patientIds), valid(riskAssessment)))
      .orderBy(desc(riskAssessment.assessedAt), asc(riskAssessment.id))
      .all();
    return rows.map((row) => ({ key: row.patientId, sealed: new Sealed(row, riskAssessmentKind) }));
  }

  async supportContacts(patientIds: Keys): Promise<Keyed<ContactOfEpisode>[]> {
    const rows = this.#db
      .select({ ...getTableColumns(supportContact), ...wholes.SUPPORT_CONTACT })
      .from(supportContact)
      .where(and(among(supportContact.patientId, patientIds), valid(supportContact)))
      .orderBy(asc(supportContact.at), asc(supportContact.id))
      .all();
    return rows.map((row) => ({ key: row.patientId, sealed: new Sealed(row, supportContactKind) }));
  }

  /** Messages by discharge process, oldest first. */
  async messages(processIds: Keys): Promise<Keyed<MessageOfStay>[]> {
    const rows = this.#db
      .select({ ...getTableColumns(dischargeMessage), ...wholes.DISCHARGE_MESSAGE })
      .from(dischargeMessage)
      .where(and(among(dischargeMessage.processId, processIds), valid(dischargeMessage)))
      .orderBy(asc(dischargeMessage.sentAt), asc(dischargeMessage.id))
      .all();
    return rows.map((row) => ({ key: row.processId, sealed: new Sealed(row, dischargeMessageKind) }));
  }

  /** Follow-ups by plan, latest first. */
  async reviews(planIds: Keys): Promise<Keyed<ReviewOfPlan>[]> {
    const rows = this.#db
      .select({ review: carePlanReview, ...planFacts })
      .from(carePlanReview)
      .innerJoin(carePlan, eq(carePlan.id, carePlanReview.carePlanId))
      .where(and(among(carePlanReview.carePlanId, planIds), valid(carePlanReview)))
      .orderBy(desc(carePlanReview.reviewedOn), asc(carePlanReview.id))
      .all();
    return rows.map(({ review, ...plan }) => ({
      key: review.carePlanId,
      sealed: new Sealed({ ...review, ...plan }, reviewKind),
    }));
  }

  /** Meetings by plan, latest first. */
  async meetingsOfPlans(planIds: Keys): Promise<Keyed<MeetingOfPlan>[]> {
    const rows = await this.#meetings(among(sipMeeting.carePlanId, planIds));
    return rows.map((row) => ({ key: row.carePlanId ?? "", sealed: new Sealed(row, meetingKind) }));
  }

  /** A meeting by id. */
  async meeting(ids: Keys): Promise<Keyed<MeetingOfPlan>[]> {
    const rows = await this.#meetings(among(sipMeeting.id, ids));
    return rows.map((row) => ({ key: row.id, sealed: new Sealed(row, meetingKind) }));
  }

  /** Meetings of a unit from day to day, in their order, with whom they are about. */
  async meetingsOfUnit(
    unit: string,
    from: string,
    to: string,
  ): Promise<{ patientId: string; sealed: Sealed<MeetingOfPlan> }[]> {
    const day = sql`COALESCE(${sipMeeting.heldOn}, substr(${sipMeeting.plannedAt}, 1, 10))`;
    const takesPart = sql`(${sipMeeting.authorUnit} = ${unit} OR EXISTS (SELECT 1 FROM json_each(${sipMeeting.units}) WHERE value = ${unit}))`;
    const rows = await this.#meetings(sql`${day} BETWEEN ${from} AND ${to} AND ${takesPart}`);
    return rows
      .toReversed()
      .map((row) => ({ patientId: row.patientId, sealed: new Sealed(row, meetingKind) }));
  }

  /**
   * Episodes of support that a unit has to do with: its own, those of patients who are listed there on `day`,
   * and those that followed an open stay there. With whom they are about, and in no order: the order that callers
   * see follows from the extensions that they may read.
   */
  async episodesOfUnit(
    unit: string,
    day: string,
    active: boolean,
  ): Promise<{ id: string; patientId: string }[]> {
    const t = supportEpisode;
    const listed = sql`${t.patientId} IN (SELECT ${listing.patientId} FROM ${listing} WHERE ${listing.healthCentre} = ${unit} AND ${holdsOn(listing, day)} AND ${valid(listing)})`;
    const admitted = sql`${t.patientId} IN (SELECT ${inpatientStay.patientId} FROM ${inpatientStay} WHERE ${inpatientStay.clinic} = ${unit} AND ${isNull(inpatientStay.dischargedAt)} AND ${valid(inpatientStay)})`;
    return this.#db
      .select({ id: t.id, patientId: t.patientId })
      .from(t)
      .where(and(or(eq(t.unit, unit), listed, admitted), valid(t), active ? isNull(t.endedOn) : undefined))
      .all();
  }

  /** Whom a row is about and whose it is; null when there is none. For the decision on changing it. */
  async about(kind: RecordKind, id: string): Promise<RowAbout | null> {
    const { table } = recordKinds[kind];
    const { patientId, custodianProvider, authorUnit } = table;
    const row = this.#db
      .select({ patientId, custodianProvider, authorUnit })
      .from(table as SQLiteTable)
      .where(eq(table.id, id))
      .get();
    return (row as RowAbout | undefined) ?? null;
  }

  /** The plan that a part belongs to, or that a plan is; null when there is none. */
  async planOf(kind: "CARE_PLAN" | "GOAL" | "ACTIVITY", id: string): Promise<PlanAbout | null> {
    const part = this.#partOf(kind, id);
    if (part === undefined) return null;
    const { planId, socialService } = part;
    const plan = this.#db
      .select({ id: carePlan.id, patientId: carePlan.patientId, type: carePlan.type })
      .from(carePlan)
      .where(eq(carePlan.id, planId))
      .get();
    return plan === undefined ? null : { ...plan, socialService };
  }

  #partOf(kind: "CARE_PLAN" | "GOAL" | "ACTIVITY", id: string) {
    if (kind === "CARE_PLAN") return { planId: id, socialService: false };
    if (kind === "ACTIVITY") {
      const { carePlanId: planId, socialService } = carePlanActivity;
      return this.#db
        .select({ planId, socialService })
        .from(carePlanActivity)
        .where(eq(carePlanActivity.id, id))
        .get();
    }
    const goal = this.#db
      .select({ planId: carePlanGoal.carePlanId })
      .from(carePlanGoal)
      .where(eq(carePlanGoal.id, id))
      .get();
    return goal && { ...goal, socialService: false };
  }

  /** HSA-id of the provider of a health centre, as its listings have it; null for a centre that nobody is listed at. */
  async providerOfCentre(healthCentre: string): Promise<string | null> {
    const row = this.#db
      .select({ provider: listing.custodianProvider })
      .from(listing)
      .where(eq(listing.healthCentre, healthCentre))
      .limit(1)
      .get();
    return row?.provider ?? null;
  }

  /**
   * Whether rows that stand show a unit to be a place of a kind: a clinic by its stays, a health centre by its
   * listings, municipal care by its enrolments. A new unit has none before its first rows have been imported.
   */
  async isKnownAs(place: KnownPlace, unit: string): Promise<boolean> {
    const { table, column } = placesKnownBy[place];
    return (
      this.#db
        .select({ unit: column })
        .from(table)
        .where(and(eq(column, unit), valid(table)))
        .limit(1)
        .get() !== undefined
    );
  }

  /**
   * HSA-ids of the units that an episode of support lies with: the service that gives it, the clinic of the stay that
   * it follows, and the health centre where the patient is listed on `day`.
   */
  async unitsOfSupport(episodeId: string, day: string): Promise<readonly string[]> {
    const t = supportEpisode;
    const of = and(eq(t.id, episodeId), valid(t));
    const rows = this.#db
      .select({ unit: t.unit, clinic: inpatientStay.clinic, centre: listing.healthCentre })
      .from(t)
      .innerJoin(inpatientStay, eq(inpatientStay.id, t.stayId))
      .leftJoin(listing, and(eq(listing.patientId, t.patientId), holdsOn(listing, day), valid(listing)))
      .where(of)
      .all();
    return rows.flatMap(({ unit, clinic, centre }) => [unit, clinic, ...(centre === null ? [] : [centre])]);
  }

  async #meetings(where: SQL): Promise<MeetingOfPlan[]> {
    const rows = this.#db
      .select({ meeting: sipMeeting, approved: carePlan.approvedForPatient, ...wholes.SIP_MEETING })
      .from(sipMeeting)
      .leftJoin(carePlan, eq(carePlan.id, sipMeeting.carePlanId))
      .where(and(where, valid(sipMeeting)))
      .orderBy(
        desc(sql`COALESCE(${sipMeeting.heldOn}, substr(${sipMeeting.plannedAt}, 1, 10))`),
        asc(sipMeeting.id),
      )
      .all();
    return rows.map(({ meeting, approved, ...whole }) => ({
      ...meeting,
      ...whole,
      planApprovedForPatient: approved ?? false,
    }));
  }
}
