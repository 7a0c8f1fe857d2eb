/** The kinds of row of a record that have a history: which table each is in, and what access must know of it. */
import { getTableName } from "drizzle-orm";
import * as kinds from "../access/kinds.js";
import type { RowKind } from "../access/sealed.js";
import type { RecordKind } from "../generated/resolvers.js";
import * as tables from "../tables.js";

/** A table whose rows are about a patient. */
export type RecordTable =
  | typeof tables.listing
  | typeof tables.residence
  | typeof tables.municipalCareEnrolment
  | typeof tables.fixedContact
  | typeof tables.careTeam
  | typeof tables.carePlan
  | typeof tables.carePlanGoal
  | typeof tables.carePlanActivity
  | typeof tables.carePlanReview
  | typeof tables.sipMeeting
  | typeof tables.inpatientStay
  | typeof tables.dischargeProcess
  | typeof tables.dischargeMessage
  | typeof tables.riskAssessment
  | typeof tables.supportEpisode
  | typeof tables.supportExtension
  | typeof tables.supportContact
  | typeof tables.encounter
  | typeof tables.medicationReview
  | typeof tables.experience;

/** One kind of row. */
export interface RecordKindFacts {
  readonly table: RecordTable;
  /** What access must know; asked about rows of the table only, with the facts of their plan where they have one. */
  readonly access: RowKind<never>;
}

/** Every kind. */
export const recordKinds: Readonly<Record<RecordKind, RecordKindFacts>> = {
  LISTING: { table: tables.listing, access: kinds.listingKind },
  RESIDENCE: { table: tables.residence, access: kinds.residenceKind },
  ENROLMENT: { table: tables.municipalCareEnrolment, access: kinds.enrolmentKind },
  FIXED_CONTACT: { table: tables.fixedContact, access: kinds.fixedContactKind },
  CARE_TEAM: { table: tables.careTeam, access: kinds.careTeamKind },
  CARE_PLAN: { table: tables.carePlan, access: kinds.carePlanKind },
  GOAL: { table: tables.carePlanGoal, access: kinds.goalKind },
  ACTIVITY: { table: tables.carePlanActivity, access: kinds.activityKind },
  CARE_PLAN_REVIEW: { table: tables.carePlanReview, access: kinds.reviewKind },
  SIP_MEETING: { table: tables.sipMeeting, access: kinds.meetingKind },
  STAY: { table: tables.inpatientStay, access: kinds.stayKind },
  DISCHARGE_PROCESS: { table: tables.dischargeProcess, access: kinds.dischargeProcessKind },
  DISCHARGE_MESSAGE: { table: tables.dischargeMessage, access: kinds.dischargeMessageKind },
  RISK_ASSESSMENT: { table: tables.riskAssessment, access: kinds.riskAssessmentKind },
  SUPPORT_EPISODE: { table: tables.supportEpisode, access: kinds.episodeKind },
  SUPPORT_EXTENSION: { table: tables.supportExtension, access: kinds.extensionKind },
  SUPPORT_CONTACT: { table: tables.supportContact, access: kinds.supportContactKind },
  ENCOUNTER: { table: tables.encounter, access: kinds.encounterKind },
  MEDICATION_REVIEW: { table: tables.medicationReview, access: kinds.medicationReviewKind },
  EXPERIENCE: { table: tables.experience, access: kinds.experienceKind },
};

/** Kinds whose rows are part of a plan, and follow its access. */
export const partsOfPlans: ReadonlySet<RecordKind> = new Set([
  "GOAL",
  "ACTIVITY",
  "CARE_PLAN_REVIEW",
  "SIP_MEETING",
]);

const byTable = new Map<string, RecordKind>(
  (Object.entries(recordKinds) as [RecordKind, RecordKindFacts][]).map(([kind, { table }]) => [
    getTableName(table),
    kind,
  ]),
);

/** The kind of the rows of a table; undefined for a table whose history is not part of the record. */
export function kindOfTable(name: string): RecordKind | undefined {
  return byTable.get(name);
}
