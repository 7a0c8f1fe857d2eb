/** The field groups (access rule 4.3) and other words of the decision table, for tests only. */
import { type ConsentState, type Custodian, type FieldGroup, fieldGroups } from "../../facts.js";

export const FG1: readonly FieldGroup[] = ["DEMOGRAPHICS", "PLACE"];
export const FG2: readonly FieldGroup[] = ["CONTACTS"];
export const FG3: readonly FieldGroup[] = ["SHARED_PLAN", "REHABILITATION_PLAN", "OTHER_PLAN"];
export const FG4: readonly FieldGroup[] = ["REHABILITATION_EVENTS", "EVENTS"];
export const FG5: readonly FieldGroup[] = ["SOCIAL"];
export const FG1_4: readonly FieldGroup[] = [...FG1, ...FG2, ...FG3, ...FG4];
export const RECORD: readonly FieldGroup[] = [...FG1_4, ...FG5];
/** FG6, but for the log and for who holds what. */
export const ACCESS: readonly FieldGroup[] = ["ACCESS_STATE"];
export const FG7: readonly FieldGroup[] = ["AGGREGATES", "UNSUPPRESSED_AGGREGATES"];
export const FG8: readonly FieldGroup[] = ["CASE_RECORDS", "WRITE_FOLLOW_UP"];

/** What tells where somebody is. */
export const WHERE: readonly FieldGroup[] = ["PLACE", "NOTICE_ADDRESS"];
export const NOTICES: readonly FieldGroup[] = ["NOTICE", "NOTICE_ADDRESS", "ANSWER_SUMMONS"];
export const WRITES: readonly FieldGroup[] = [
  "WRITE_PLAN_SHARED",
  "WRITE_PLAN_OTHER",
  "WRITE_EVENTS",
  "WRITE_CONTACTS",
  "WRITE_SOCIAL",
];
export const CONSENTING: readonly FieldGroup[] = ["REGISTER_CONSENT", "CANCEL_CONSENT"];
export const BLOCKING: readonly FieldGroup[] = ["REQUEST_BLOCK", "REVOKE_BLOCK"];
/** What opens without the patient's word. */
export const NEED: readonly FieldGroup[] = [
  "BLOCKING_UNITS",
  "BLOCKING_PROVIDERS",
  "HOLDERS",
  "LIFT_BLOCK_FOR_A_TIME",
  "REQUEST_BLOCK_LIFT",
  "ASSERT_EMERGENCY",
  "ASSERT_INCAPACITY",
];
/** About a person, and yet before or beside any relation. */
export const WITHOUT_RELATION: readonly FieldGroup[] = ["DECLARE_RELATION", "DECIDE_BLOCK_LIFT"];
const IMPERSONAL: readonly FieldGroup[] = [...FG7, ...FG8, "UNIT_LOG"];
/** What is about a person and needs a relation. */
export const PERSONAL: readonly FieldGroup[] = fieldGroups.filter(
  (group) => ![...IMPERSONAL, ...NOTICES, ...WITHOUT_RELATION].includes(group),
);

export const NOBODYS: readonly Custodian[] = ["NONE"];
export const OWN: readonly Custodian[] = ["OWN_UNIT", "OWN_PROVIDER"];
export const OTHERS: readonly Custodian[] = ["OTHER_PROVIDER"];
export const SOMEBODYS: readonly Custodian[] = [...OWN, ...OTHERS];
export const NOT_OTHERS: readonly Custodian[] = [...NOBODYS, ...OWN];

/** The patient's consent, which is not needed of a child who cannot give it (SVOD 3:1). */
export const CONSENT: readonly ConsentState[] = ["GIVEN", "CHILD_CANNOT_CONSENT"];
/** Both steps of an emergency. */
export const DANGER: readonly ConsentState[] = ["EMERGENCY_SEEN", "EMERGENCY"];
