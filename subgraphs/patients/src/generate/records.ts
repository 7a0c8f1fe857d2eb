/** The rows of one person, and how they are written down. */
import type { Table } from "drizzle-orm";
import * as tables from "../tables.js";

/** Tables whose rows carry what every clinical row carries, in the order in which they may be inserted. */
export const clinicalTables = {
  residences: tables.residence,
  listings: tables.listing,
  enrolments: tables.municipalCareEnrolment,
  fixedContacts: tables.fixedContact,
  careTeams: tables.careTeam,
  patientRelations: tables.patientRelation,
  carePlans: tables.carePlan,
  carePlanGoals: tables.carePlanGoal,
  carePlanActivities: tables.carePlanActivity,
  carePlanReviews: tables.carePlanReview,
  stays: tables.inpatientStay,
  dischargeProcesses: tables.dischargeProcess,
  dischargeMessages: tables.dischargeMessage,
  sipMeetings: tables.sipMeeting,
  riskAssessments: tables.riskAssessment,
  supportEpisodes: tables.supportEpisode,
  supportExtensions: tables.supportExtension,
  supportContacts: tables.supportContact,
  encounters: tables.encounter,
  medicationReviews: tables.medicationReview,
  experiences: tables.experience,
  consents: tables.consent,
  blocks: tables.block,
  blockRevocations: tables.blockRevocation,
} as const;

/** All tables of a person beside `patient` itself. */
export const recordTables = {
  identifiers: tables.patientIdentifier,
  registrations: tables.registration,
  guardianships: tables.guardianship,
  ...clinicalTables,
} as const;

/** Name of a list of clinical rows. */
export type ClinicalKind = keyof typeof clinicalTables;

type Rows<Tables extends Record<string, Table>> = {
  readonly [Kind in keyof Tables]: Tables[Kind]["$inferSelect"][];
};

/** Everything that is recorded about one person. */
export interface PersonRecords extends Rows<typeof recordTables> {
  readonly patient: tables.PatientRow;
}

/** A clinical row of a kind. */
export type ClinicalRow<Kind extends ClinicalKind> = PersonRecords[Kind][number];

/** Who wrote a row, and whose it is. */
export interface Author {
  /** HSA-id of the care provider: custodian. */
  readonly provider: string;
  /** HSA-id of the care unit. */
  readonly unit: string;
  /** HSA-id of the employee. */
  readonly employee: string;
}

/** The columns that {@link PersonRecorder} fills in. */
type Filled =
  | "id"
  | "patientId"
  | "custodianProvider"
  | "authorUnit"
  | "recordedAt"
  | "recordedBy"
  | "version"
  | "enteredInErrorAt"
  | "enteredInErrorReason";

/** What is to be said of a row beside its authorship. */
export type Values<Kind extends ClinicalKind> = Omit<ClinicalRow<Kind>, Filled>;

/** Writes the records of one person. */
export class PersonRecorder {
  readonly records: PersonRecords;
  readonly #newId: (kind: ClinicalKind) => string;

  constructor(patient: tables.PatientRow, newId: (kind: ClinicalKind) => string) {
    this.#newId = newId;
    this.records = {
      patient,
      identifiers: [],
      registrations: [],
      guardianships: [],
      residences: [],
      listings: [],
      enrolments: [],
      fixedContacts: [],
      careTeams: [],
      patientRelations: [],
      carePlans: [],
      carePlanGoals: [],
      carePlanActivities: [],
      carePlanReviews: [],
      stays: [],
      dischargeProcesses: [],
      dischargeMessages: [],
      sipMeetings: [],
      riskAssessments: [],
      supportEpisodes: [],
      supportExtensions: [],
      supportContacts: [],
      encounters: [],
      medicationReviews: [],
      experiences: [],
      consents: [],
      blocks: [],
      blockRevocations: [],
    };
  }

  /** Adds a row written by `author` at the instant `at`, and returns it. */
  add<Kind extends ClinicalKind>(
    kind: Kind,
    author: Author,
    at: string,
    values: Values<Kind>,
  ): ClinicalRow<Kind> {
    const row = {
      ...values,
      id: this.#newId(kind),
      patientId: this.records.patient.id,
      custodianProvider: author.provider,
      authorUnit: author.unit,
      recordedAt: at,
      recordedBy: author.employee,
      version: 1,
      enteredInErrorAt: null,
      enteredInErrorReason: null,
      // The filled columns and `values` together are a row; TypeScript cannot see it through the generic kind.
    } as unknown as ClinicalRow<Kind>;
    (this.records[kind] as ClinicalRow<Kind>[]).push(row);
    return row;
  }
}
