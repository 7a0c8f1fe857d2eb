/** What the access log makes of each field group: the activity, how far it reaches, what the patient is told it was. */
import type { AccessActivity, AccessLevel } from "@vardgraf/core";
import type { FieldGroup } from "./facts.js";

/** Kinds of data in the words that the patient's own log uses. */
export type LoggedData =
  | "IDENTITY"
  | "PLACE"
  | "CONTACTS"
  | "PLANS"
  | "CARE_EVENTS"
  | "SOCIAL_SERVICES"
  | "CONSENTS_AND_BLOCKS"
  | "ACCESS_LOG"
  | "DISCHARGE_NOTICE"
  | "OTHER";

/** See the heading of this file. */
export interface LoggedGroup {
  readonly activity: AccessActivity;
  readonly level: AccessLevel;
  readonly data: LoggedData;
}

const logged = (activity: AccessActivity, level: AccessLevel, data: LoggedData): LoggedGroup => ({
  activity,
  level,
  data,
});

const groups: Readonly<Record<FieldGroup, LoggedGroup>> = {
  DEMOGRAPHICS: logged("READ", "IDENTITY", "IDENTITY"),
  PLACE: logged("READ", "IDENTITY", "PLACE"),
  CONTACTS: logged("READ", "CARE", "CONTACTS"),
  SHARED_PLAN: logged("READ", "CARE", "PLANS"),
  REHABILITATION_PLAN: logged("READ", "CARE", "PLANS"),
  OTHER_PLAN: logged("READ", "CARE", "PLANS"),
  REHABILITATION_EVENTS: logged("READ", "CARE", "CARE_EVENTS"),
  EVENTS: logged("READ", "CARE", "CARE_EVENTS"),
  SOCIAL: logged("READ", "CARE", "SOCIAL_SERVICES"),
  ACCESS_STATE: logged("READ", "ACCESS", "CONSENTS_AND_BLOCKS"),
  BLOCKING_UNITS: logged("EMERGENCY", "ACCESS", "CONSENTS_AND_BLOCKS"),
  BLOCKING_PROVIDERS: logged("EMERGENCY", "ACCESS", "CONSENTS_AND_BLOCKS"),
  HOLDERS: logged("READ", "ACCESS", "CONSENTS_AND_BLOCKS"),
  OWN_LOG: logged("READ_LOG", "ACCESS", "ACCESS_LOG"),
  UNIT_LOG: logged("READ_LOG", "ACCESS", "ACCESS_LOG"),
  AGGREGATES: logged("READ", "NONE", "OTHER"),
  UNSUPPRESSED_AGGREGATES: logged("READ", "NONE", "OTHER"),
  CASE_RECORDS: logged("READ", "NONE", "OTHER"),
  NOTICE: logged("READ", "IDENTITY", "DISCHARGE_NOTICE"),
  NOTICE_ADDRESS: logged("READ", "IDENTITY", "DISCHARGE_NOTICE"),
  WRITE_PLAN_SHARED: logged("WRITE", "CARE", "PLANS"),
  WRITE_PLAN_OTHER: logged("WRITE", "CARE", "PLANS"),
  WRITE_EVENTS: logged("WRITE", "CARE", "CARE_EVENTS"),
  WRITE_CONTACTS: logged("WRITE", "CARE", "CONTACTS"),
  WRITE_SOCIAL: logged("WRITE", "CARE", "SOCIAL_SERVICES"),
  WRITE_CONTRACT: logged("WRITE", "CARE", "PLANS"),
  WRITE_FOLLOW_UP: logged("WRITE", "NONE", "OTHER"),
  REGISTER_CONSENT: logged("WRITE", "ACCESS", "CONSENTS_AND_BLOCKS"),
  CANCEL_CONSENT: logged("WRITE", "ACCESS", "CONSENTS_AND_BLOCKS"),
  REQUEST_BLOCK: logged("WRITE", "ACCESS", "CONSENTS_AND_BLOCKS"),
  REVOKE_BLOCK: logged("WRITE", "ACCESS", "CONSENTS_AND_BLOCKS"),
  LIFT_BLOCK_FOR_A_TIME: logged("EMERGENCY", "ACCESS", "CONSENTS_AND_BLOCKS"),
  REQUEST_BLOCK_LIFT: logged("EMERGENCY", "ACCESS", "CONSENTS_AND_BLOCKS"),
  DECIDE_BLOCK_LIFT: logged("WRITE", "ACCESS", "CONSENTS_AND_BLOCKS"),
  ASSERT_EMERGENCY: logged("EMERGENCY", "ACCESS", "CONSENTS_AND_BLOCKS"),
  ASSERT_INCAPACITY: logged("WRITE", "ACCESS", "CONSENTS_AND_BLOCKS"),
  DECLARE_RELATION: logged("WRITE", "ACCESS", "CONSENTS_AND_BLOCKS"),
  ANSWER_SUMMONS: logged("WRITE", "CARE", "PLANS"),
};

/** Rows of the decision table that open something because of danger to life, past a missing consent or a block. */
const emergencyRows: ReadonlySet<string> = new Set(["5b", "6"]);

/** What was done when something of a group was opened or changed by a row of the decision table. */
export function activityOf(group: FieldGroup, row: string): AccessActivity {
  return emergencyRows.has(row) ? "EMERGENCY" : groups[group].activity;
}

/** What the log makes of a group; of one that an old entry names and nobody knows any more, the least. */
export function loggedGroup(group: string): LoggedGroup {
  return Object.hasOwn(groups, group) ? groups[group as FieldGroup] : logged("READ", "NONE", "OTHER");
}
