/** The columns in which the second statement of the decision table is written; for tests only. */
import type { Purpose } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";
import type { ConsentState, Custodian, FieldGroup, Relation } from "../../facts.js";

/** A row of the decision table with the code that it refuses with; null: nothing is told. */
export type Refused = readonly [row: string, code: ErrorCode | null];

/** One line of what somebody may do. What a column does not name may be anything. */
export interface Line {
  /** The row of the decision table. */
  readonly row: string;
  readonly may: readonly FieldGroup[];
  /** Column "relation". */
  readonly with?: readonly Relation[];
  /** Whose data: column "readable", its words "own", "of others". */
  readonly of?: readonly Custodian[];
  /** Column "consent". */
  readonly on?: readonly ConsentState[];
  /** Column "block": only while an outer block is there. */
  readonly outerBlock?: true;
  /** Column "block": only while an inner block is there. */
  readonly innerBlock?: true;
  /** Only plans that are approved for the patient. */
  readonly approved?: true;
}

/** One line of what is closed in the step "field group", whatever stands for consent. */
export interface Never {
  readonly groups: readonly FieldGroup[];
  readonly with?: readonly Relation[];
  readonly of?: readonly Custodian[];
  readonly unapproved?: true;
  readonly refused: Refused;
}

/** One line of what is closed in the step "consent": without one of `suffices`. */
export interface Consents {
  readonly groups: readonly FieldGroup[];
  readonly with?: readonly Relation[];
  readonly of?: readonly Custodian[];
  readonly suffices: readonly ConsentState[];
  readonly lacking: Partial<Record<ConsentState, Refused>>;
}

/** All that the table says of one kind of user, by the steps in which it says it. */
export interface Sheet {
  /** Step "purpose". */
  readonly purposes: readonly Purpose[];
  readonly otherPurpose: Refused;
  /** Step "role": what is closed whoever is asked about. */
  readonly closed: readonly { readonly groups: readonly FieldGroup[]; readonly refused: Refused }[];
  /** Step "relation": with which relations the user may see somebody, and the answer about anybody else. */
  readonly relations: readonly Relation[];
  readonly stranger: Refused;
  /** Step "death": `LAPSES` after 30 days, `OPENS` only then, or no matter. */
  readonly death: "LAPSES" | "OPENS" | "NO_MATTER";
  /** Step "consent". */
  readonly consents: readonly Consents[];
  /** Step "field group". */
  readonly never: readonly Never[];
  readonly lines: readonly Line[];
}
