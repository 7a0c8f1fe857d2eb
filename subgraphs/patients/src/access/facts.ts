/**
 * The facts that an access decision looks at: few, and each one of a short list, so that the decision is a
 * table over their combinations (access rules 4.3 and 4.4).
 */
import type { Caller, ClientKind, KnownCaller, Purpose } from "@vardgraf/core";
import { dayNumber, dayText } from "../day.js";
import type { Protection } from "../tables.js";

/** What is asked for. */
export const fieldGroups = [
  /** FG1: name, numbers, birth, death. Who may not read these may not know that the person is there. */
  "DEMOGRAPHICS",
  /** FG1: what tells where the person is: municipality, residence, care home. */
  "PLACE",
  /** FG2: listing, enrolments, fixed contacts, medically responsible unit. */
  "CONTACTS",
  /** FG3: a SIP with its goals and activities. */
  "SHARED_PLAN",
  /** FG3: any other plan. */
  "OTHER_PLAN",
  /** FG4: stays, support, encounters, medication reviews. */
  "EVENTS",
  /** FG5: the part of social services. */
  "SOCIAL",
  /** FG6: on what the access rests, and what may be known to exist. */
  "ACCESS_STATE",
  /** FG7: figures without persons. */
  "AGGREGATES",
  /** The notices of a discharge, of which law 2017:612 says whom they go to. */
  "NOTICE",
] as const;
/** See {@link fieldGroups}. */
export type FieldGroup = (typeof fieldGroups)[number];

/** What a caller is in the decision table; purpose and licence or appointment together. */
export const roles = [
  /** Municipal nurse, occupational therapist or physiotherapist. */
  "MUNICIPAL_CLINICIAN",
  "PHYSICIAN",
  "CARE_MANAGER_SOCIAL",
  "MAS",
  "NONE",
] as const;
/** See {@link roles}. */
export type Role = (typeof roles)[number];

/** On what the caller's right to see the person rests. */
export const relations = [
  "NONE",
  "ENROLLED",
  "DECLARED",
  "LISTED",
  "OPEN_STAY",
  "SUPPORT_EPISODE",
  "SERVICES",
  "SELF",
  "SYNTHETIC",
  /** A notice of a discharge is addressed to the caller's organisation or unit, or sent by the unit. */
  "ADDRESSED",
] as const;
/** See {@link relations}. */
export type Relation = (typeof relations)[number];

/** Whose the row is, seen from the caller; `NONE` for what belongs to no care provider. */
export const custodians = ["NONE", "OWN_UNIT", "OWN_PROVIDER", "OTHER_PROVIDER"] as const;
/** See {@link custodians}. */
export type Custodian = (typeof custodians)[number];

/** The block that closes the row to the caller. */
export const blocks = ["NONE", "INNER", "OUTER"] as const;
/** See {@link blocks}. */
export type BlockState = (typeof blocks)[number];

/** What stands for the patient's consent for the caller's unit. */
export const consents = ["NONE", "GIVEN", "INCAPACITY", "EMERGENCY"] as const;
/** See {@link consents}. */
export type ConsentState = (typeof consents)[number];

/** One question to the decision table. */
export interface AccessFacts {
  readonly client: ClientKind | "ANONYMOUS";
  readonly purpose: Purpose | "NONE";
  readonly role: Role;
  readonly relation: Relation;
  /** The person died more than 30 days ago. */
  readonly longDeceased: boolean;
  readonly protection: Protection;
  readonly group: FieldGroup;
  readonly custodian: Custodian;
  readonly block: BlockState;
  readonly consent: ConsentState;
  /** Of a plan: the patient may read it. */
  readonly approvedForPatient: boolean;
}

/** Days after a death for which a care relation still opens the record; a choice of this project (row 30). */
export const DAYS_AFTER_DEATH = 30;

/** The earliest day of death for which a relation still opens the record on `day`. */
export function deceasedSince(day: string): string {
  return dayText(dayNumber(day) - DAYS_AFTER_DEATH);
}

/** The facts about a caller. */
export function callerFacts(caller: Caller): Pick<AccessFacts, "client" | "purpose" | "role"> {
  if (caller.client === "ANONYMOUS") return { client: "ANONYMOUS", purpose: "NONE", role: "NONE" };
  return { client: caller.client, purpose: caller.purpose, role: roleOf(caller) };
}

const clinicians: ReadonlySet<string> = new Set(["NURSE", "OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST"]);

/** The role in which a caller acts under the purpose of the chosen commission. */
export function roleOf({ client, purpose, professions, appointments }: KnownCaller): Role {
  if (client !== "PORTAL") return "NONE";
  if (purpose === "CARE") {
    if (professions.includes("PHYSICIAN")) return "PHYSICIAN";
    return professions.some((profession) => clinicians.has(profession)) ? "MUNICIPAL_CLINICIAN" : "NONE";
  }
  if (purpose === "SOCIAL_SERVICE" && appointments.includes("CARE_MANAGER_SOCIAL"))
    return "CARE_MANAGER_SOCIAL";
  if (purpose === "QUALITY" && appointments.includes("MAS")) return "MAS";
  return "NONE";
}

/** The facts of a question that is about no particular person. */
export function impersonalFacts(caller: Caller, group: FieldGroup): AccessFacts {
  return {
    ...callerFacts(caller),
    relation: "NONE",
    longDeceased: false,
    protection: "NONE",
    group,
    custodian: "NONE",
    block: "NONE",
    consent: "NONE",
    approvedForPatient: false,
  };
}
