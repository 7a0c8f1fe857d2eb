/** What access must know of each kind of row: its field group, whose it is, which days it tells about. */
import type * as tables from "../tables.js";
import type { FieldGroup } from "./facts.js";
import type { RowKind } from "./sealed.js";

interface ClinicalRow {
  readonly custodianProvider: string;
  readonly authorUnit: string;
}

/** What the parts of a plan carry of their plan. */
export interface PlanFacts {
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
const planGroup = (type: tables.CarePlanType): FieldGroup => (type === "SIP" ? "SHARED_PLAN" : "OTHER_PLAN");
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
export const goalKind = clinical<GoalOfPlan>(({ planType }) => planGroup(planType), written, {
  approvedForPatient: (goal) => goal.planApprovedForPatient,
});
export const activityKind = clinical<ActivityOfPlan>(({ planType }) => planGroup(planType), written, {
  approvedForPatient: (activity) => activity.planApprovedForPatient,
});

export const stayKind = clinical<tables.InpatientStayRow>(
  () => "EVENTS",
  ({ admittedAt, dischargedAt }) => ({ from: day(admittedAt), to: dayOrOpen(dischargedAt) }),
);
export const episodeKind = clinical<tables.SupportEpisodeRow>(
  () => "EVENTS",
  ({ startedOn, endedOn }) => ({ from: startedOn, to: endedOn }),
);
export const extensionKind = clinical<tables.SupportExtensionRow>(() => "EVENTS", written);
export const encounterKind = clinical<tables.EncounterRow>(
  () => "EVENTS",
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
  period: ({ stay }) => stayKind.period(stay),
  approvedForPatient: notAPlan,
  tellsPlace: false,
};
