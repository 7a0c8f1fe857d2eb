/** What access must know of each kind of row: its field group, whose it is, which days it tells about. */
import type * as tables from "../tables.js";
import type { FieldGroup } from "./facts.js";
import type { RowKind } from "./sealed.js";

interface ClinicalRow {
  readonly custodianProvider: string;
  readonly authorUnit: string;
}

/** First and last day that something tells about; a null end is open. */
export type Period = ReturnType<RowKind<never>["period"]>;

/** What a part carries of the whole that it belongs to: the days that the whole tells about. */
export interface WholeFacts {
  /** Null for what is part of nothing. */
  readonly wholeFrom: string | null;
  /** Null while the whole goes on. */
  readonly wholeTo: string | null;
}
/** What the parts of a plan carry of their plan. */
export interface PlanFacts extends WholeFacts {
  readonly planType: tables.CarePlanType;
  readonly planApprovedForPatient: boolean;
}
/** A goal with what access must know of its plan. */
export type GoalOfPlan = tables.CarePlanGoalRow & PlanFacts;
/** An activity with what access must know of its plan. */
export type ActivityOfPlan = tables.CarePlanActivityRow & PlanFacts;

/** A discharge process with its stay and the person, as the notices tell of them. */
export interface DischargeRecord {
  readonly process: tables.DischargeProcessRow;
  readonly stay: tables.InpatientStayRow;
  readonly person: tables.PatientRow;
}

const day = (instant: string): string => instant.slice(0, 10);
const dayOrOpen = (instant: string | null): string | null => (instant === null ? null : day(instant));

function planGroup(type: tables.CarePlanType): FieldGroup {
  if (type === "SIP") return "SHARED_PLAN";
  return type === "REHABILITATION" || type === "HABILITATION" ? "REHABILITATION_PLAN" : "OTHER_PLAN";
}

const therapists: ReadonlySet<tables.CareProfession> = new Set(["OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST"]);
const notAPlan = () => false;

function clinical<Row extends ClinicalRow>(
  group: RowKind<Row>["group"],
  period: RowKind<Row>["period"],
  more: Partial<RowKind<Row>> = {},
): RowKind<Row> {
  return { group, owner: (row) => row, period, approvedForPatient: notAPlan, tellsPlace: false, ...more };
}

const validity = (row: { readonly validFrom: string; readonly validTo: string | null }) => ({
  from: row.validFrom,
  to: row.validTo,
});
const written = (row: { readonly recordedAt: string }) => ({
  from: day(row.recordedAt),
  to: day(row.recordedAt),
});

/** The days from the first of either to the last of either. */
export function united(a: Period, b: Period): Period {
  const from = a.from < b.from ? a.from : b.from;
  if (a.to === null || b.to === null) return { from, to: null };
  return { from, to: a.to > b.to ? a.to : b.to };
}

/**
 * A part tells that its whole was there: what closes the whole closes it too, beside its own days, which are those
 * that `when` names (days or instants) and that of its writing.
 */
function part<Row extends WholeFacts & { readonly recordedAt: string }>(
  when: (row: Row) => readonly (string | null)[] = () => [],
): RowKind<Row>["period"] {
  return (row) => {
    const named = when(row).flatMap((each) => (each === null ? [] : [{ from: day(each), to: day(each) }]));
    const { wholeFrom, wholeTo } = row;
    const whole = wholeFrom === null ? [] : [{ from: wholeFrom, to: wholeTo }];
    return [...named, ...whole].reduce<Period>(united, written(row));
  };
}
const ofNobody = { owner: () => null, approvedForPatient: notAPlan, tellsPlace: false };

/** The person's own row: it belongs to the population register, not to a care provider. */
export const personKind: RowKind<tables.PatientRow> = {
  ...ofNobody,
  group: () => "DEMOGRAPHICS",
  period: ({ birthDate, deceasedOn }) => ({ from: birthDate, to: deceasedOn }),
};
/** An identity number. */
export const identifierKind: RowKind<tables.PatientIdentifierRow> = {
  ...ofNobody,
  group: () => "DEMOGRAPHICS",
  period: validity,
};
/** A residence counts as the address, whoever wrote it down. */
export const residenceKind: RowKind<tables.ResidenceRow> = {
  ...ofNobody,
  group: () => "PLACE",
  period: validity,
};

export const listingKind = clinical<tables.ListingRow>(() => "CONTACTS", validity);
export const enrolmentKind = clinical<tables.MunicipalCareEnrolmentRow>(() => "CONTACTS", validity, {
  tellsPlace: true,
});
export const fixedContactKind = clinical<tables.FixedContactRow>(() => "CONTACTS", validity);

export const carePlanKind = clinical<tables.CarePlanRow>(
  ({ type }) => planGroup(type),
  ({ periodFrom, periodTo }) => ({ from: periodFrom, to: periodTo }),
  { approvedForPatient: (plan) => plan.approvedForPatient },
);
export const goalKind = clinical<GoalOfPlan>(({ planType }) => planGroup(planType), part(), {
  approvedForPatient: (goal) => goal.planApprovedForPatient,
});
export const activityKind = clinical<ActivityOfPlan>(
  ({ planType, socialService }) => (socialService ? "SOCIAL" : planGroup(planType)),
  part(({ due }) => [due]),
  { approvedForPatient: (activity) => activity.planApprovedForPatient },
);

export const stayKind = clinical<tables.InpatientStayRow>(
  () => "EVENTS",
  ({ admittedAt, dischargedAt }) => ({ from: day(admittedAt), to: dayOrOpen(dischargedAt) }),
);
export const episodeKind = clinical<tables.SupportEpisodeRow>(
  () => "EVENTS",
  ({ startedOn, endedOn }) => ({ from: startedOn, to: endedOn }),
);
/** A later end of support with the days of the support. */
export type ExtensionOfEpisode = tables.SupportExtensionRow & WholeFacts;
export const extensionKind = clinical<ExtensionOfEpisode>(
  () => "EVENTS",
  part(({ decidedAt, newEnd }) => [decidedAt, newEnd]),
);
export const encounterKind = clinical<tables.EncounterRow>(
  ({ profession }) => (therapists.has(profession) ? "REHABILITATION_EVENTS" : "EVENTS"),
  ({ at }) => ({ from: day(at), to: day(at) }),
);
export const medicationReviewKind = clinical<tables.MedicationReviewRow>(
  () => "EVENTS",
  ({ on }) => ({ from: on, to: on }),
);
/** A discharge process as part of the patient's record; as a notice it goes its own way in the guard. */
export const dischargeKind: RowKind<DischargeRecord> = {
  group: () => "EVENTS",
  owner: ({ process }) => process,
  period: ({ process, stay }) => united(stayKind.period(stay), written(process)),
  approvedForPatient: notAPlan,
  tellsPlace: false,
};

/** A consent is about access, and belongs to the unit that it opens for. */
export const consentKind = clinical<tables.ConsentRow>(() => "ACCESS_STATE", validity);
/** A block is about access; only the patient and who set it read it as a row. */
export const blockKind = clinical<tables.BlockRow>(() => "ACCESS_STATE", written);

/** An assessment with the days of its stay. */
export type AssessmentOfStay = tables.RiskAssessmentRow & WholeFacts;
export const riskAssessmentKind = clinical<AssessmentOfStay>(
  () => "EVENTS",
  part(({ assessedAt }) => [assessedAt]),
);
/** A contact with the days of the support that it belongs to. */
export type ContactOfEpisode = tables.SupportContactRow & WholeFacts;
export const supportContactKind = clinical<ContactOfEpisode>(
  () => "EVENTS",
  part(({ at }) => [at]),
);
/** A discharge process alone, with the days of its stay. */
export const dischargeProcessKind = clinical<tables.DischargeProcessRow & WholeFacts>(() => "EVENTS", part());
/** A message with the days of the stay whose discharge it is about. */
export type MessageOfStay = tables.DischargeMessageRow & WholeFacts;
export const dischargeMessageKind = clinical<MessageOfStay>(
  () => "EVENTS",
  part(({ sentAt, estimatedDischarge, meetingAt }) => [sentAt, estimatedDischarge, meetingAt]),
);
export const careTeamKind = clinical<tables.CareTeamRow>(() => "CONTACTS", validity);
/** Answers with the days of the support that they are about. */
export type ExperienceOfEpisode = tables.ExperienceRow & WholeFacts;
export const experienceKind = clinical<ExperienceOfEpisode>(
  () => "EVENTS",
  part(({ answeredOn }) => [answeredOn]),
);
/** A follow-up with what access must know of its plan. */
export type ReviewOfPlan = tables.CarePlanReviewRow & PlanFacts;
export const reviewKind = clinical<ReviewOfPlan>(
  ({ planType }) => planGroup(planType),
  part(({ reviewedOn, nextReview }) => [reviewedOn, nextReview]),
  { approvedForPatient: (review) => review.planApprovedForPatient },
);
/** A meeting about a SIP; the patient sees it with a plan that the patient may read. */
export type MeetingOfPlan = tables.SipMeetingRow & Omit<PlanFacts, "planType">;
export const meetingKind = clinical<MeetingOfPlan>(
  () => "SHARED_PLAN",
  part(({ plannedAt, heldOn }) => [plannedAt, heldOn]),
  { approvedForPatient: (meeting) => meeting.planApprovedForPatient },
);
