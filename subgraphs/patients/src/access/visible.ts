/** What has been decided on: made by the guard and the notices alone, and asked for by the resolvers' types. */
import type { PatientRow } from "../tables.js";
import type { Relation } from "./facts.js";
import type { DischargeRecord } from "./kinds.js";
import type { PersonFacts } from "./person-facts.js";

/** Only what decides knows this mark, so that nothing else can make what carries it. */
declare const decided: unique symbol;

/** A person whom the caller may see. */
export interface VisiblePatient {
  readonly [decided]: "read";
  readonly id: string;
  readonly person: PatientRow;
  /** On what the caller's right to see the person rests. */
  readonly relation: AccessRelation;
  readonly facts: PersonFacts;
}

/** A person about whom the caller may make one kind of change; says nothing of what may be read. */
export interface ChangeablePatient {
  readonly [decided]: "write";
  readonly id: string;
  readonly person: PatientRow;
  readonly facts: PersonFacts;
}

/** A relation that opens a person's record. */
export type AccessRelation = Exclude<Relation, "NONE" | "ADDRESSED">;

/** A row that the caller may read, with the person that it is about. */
export type Visible<Row> = Row & { readonly patient: VisiblePatient };

/** A discharge process that the caller may read, as part of a record or as a notice. */
export type VisibleDischarge = DischargeRecord & {
  readonly [decided]: "read";
  /** Set when it was opened as a notice, which tells what the law has it tell and no more. */
  readonly asNotice?: true;
};

/** What the caller may know about data that the caller may not read. */
export interface ExistingData {
  readonly unblockedShared: boolean | null;
  readonly blocked: boolean | null;
}
