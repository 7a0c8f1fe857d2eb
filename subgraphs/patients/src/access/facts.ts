/**
 * The facts that an access decision looks at: few, and each one of a short list, so that the decision is a
 * table over their combinations (access rules 4.3 and 4.4).
 */
import type { Caller, ClientKind, KnownCaller, Profession, Purpose } from "@vardgraf/core";
import { dayNumber, dayText } from "../day.js";
import type { Protection } from "../tables.js";

/**
 * What is asked for. Of each is said with which custodian, block and consent it is asked when that is not plain:
 * reading and writing of a row take those of the row; what is about the person as a whole takes `NONE`.
 */
export const fieldGroups = [
  // Reading.
  /** FG1: name, numbers, birth, death. Who may not read these may not know that the person is there. */
  "DEMOGRAPHICS",
  /** FG1: what tells where the person is: municipality, residence, care home. */
  "PLACE",
  /** FG2: listing, enrolments, fixed contacts, medically responsible unit. */
  "CONTACTS",
  /** FG3: a SIP with its goals and activities. */
  "SHARED_PLAN",
  /** FG3: a plan of rehabilitation or habilitation. */
  "REHABILITATION_PLAN",
  /** FG3: any other plan. */
  "OTHER_PLAN",
  /** FG4: contacts with occupational therapists and physiotherapists. */
  "REHABILITATION_EVENTS",
  /** FG4: stays, support, other encounters, medication reviews. */
  "EVENTS",
  /** FG5: the part of social services. */
  "SOCIAL",
  /** FG6: on what the access rests, what may be known to exist, the consents and blocks that there are. */
  "ACCESS_STATE",
  /** FG6: which units of the own care provider have data behind an inner block (PDL 4:5, step one). */
  "BLOCKING_UNITS",
  /** FG6: which other providers have data behind a block (row 5b). */
  "BLOCKING_PROVIDERS",
  /** FG6: which other providers hold data that are not blocked (rows 6 and 6b, step one). */
  "HOLDERS",
  /** FG6: who has read about the person, for the person (row 27). */
  "OWN_LOG",
  /** FG6: what staff have read, for a log check; the custodian is the unit or provider of that staff. */
  "UNIT_LOG",
  /** FG7: figures without persons, small ones suppressed. */
  "AGGREGATES",
  /** FG7: figures as they are; the custodian is the organisation that they are about. */
  "UNSUPPRESSED_AGGREGATES",
  /** FG8: deviations, escalations, meetings, without patients; the custodian is own for a party of the case. */
  "CASE_RECORDS",
  /** The notices of a discharge, of which law 2017:612 says whom they go to. */
  "NOTICE",
  /** Where the person of a notice is registered. */
  "NOTICE_ADDRESS",
  // Writing. The custodian of a row to come is the one that it would get: that of whoever writes it.
  /** FG3: a SIP, its goals and activities. */
  "WRITE_PLAN_SHARED",
  /** FG3: any other plan. */
  "WRITE_PLAN_OTHER",
  /** FG4: risk assessments, physician support, contacts of care, medication reviews, notices of a stay. */
  "WRITE_EVENTS",
  /** FG2: fixed contacts. */
  "WRITE_CONTACTS",
  /** FG5: social services' part of a SIP. */
  "WRITE_SOCIAL",
  /** The patient's part of a patient contract (patientkontrakt). */
  "WRITE_CONTRACT",
  /** FG8: what came of following up a case or an audit; the custodian as of `CASE_RECORDS`. */
  "WRITE_FOLLOW_UP",
  /** A consent of the patient, written down. */
  "REGISTER_CONSENT",
  /** A consent taken back; the custodian is that of the consent. */
  "CANCEL_CONSENT",
  /** A block, at the patient's wish; the custodian is whose data it closes. */
  "REQUEST_BLOCK",
  /** A block lifted for good, at the patient's wish; the custodian is whose data it closes. */
  "REVOKE_BLOCK",
  /**
   * An inner block lifted for the reader for a time (row 4); custodian and block are those of the closed data. On what
   * it rests, the patient's wish or need, is stated with the act and kept.
   */
  "LIFT_BLOCK_FOR_A_TIME",
  /** A provider is asked to lift its outer block (row 5b); custodian and block are those of the closed data. */
  "REQUEST_BLOCK_LIFT",
  /** The provider's answer to that; the custodian is whose data are closed. */
  "DECIDE_BLOCK_LIFT",
  /** Danger to life or health, either step (row 6). */
  "ASSERT_EMERGENCY",
  /** That the person lacks the capacity to consent, and not for the moment only (rows 6b and 8b). */
  "ASSERT_INCAPACITY",
  /** A care relation, for a time, that nothing else tells of. */
  "DECLARE_RELATION",
  /** An answer to a summons to a SIP (row 10). */
  "ANSWER_SUMMONS",
] as const;
/** See {@link fieldGroups}. */
export type FieldGroup = (typeof fieldGroups)[number];

/** What a caller is in the decision table; purpose and licence or appointment together. */
export const roles = [
  /** Municipal nurse, occupational therapist or physiotherapist. */
  "MUNICIPAL_CLINICIAN",
  "PHYSICIAN",
  "CARE_MANAGER_SOCIAL",
  /** Registers and lifts blocks at the patients' wish (spärradministratör). */
  "BLOCK_OFFICER",
  /** Care staff in administration: somebody has to answer for the records of the dead (row 30). */
  "CARE_ADMINISTRATOR",
  "MAS",
  "MAR",
  /** Head of a unit of health care (verksamhetschef), for quality. */
  "UNIT_HEAD",
  "MUNICIPAL_ADMIN",
  "QUALITY_AUDITOR",
  "NEGOTIATOR",
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
  /** The caller's own care provider has data about the person: for block officers, and for the dead. */
  "HELD",
  /** The caller's municipality has opened a review of the person's case (rows 11 and 12). */
  "REVIEW_CASE",
  "SELF",
  /** The person is a child and the caller its guardian (row 28). */
  "GUARDIAN",
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

/**
 * The block that closes the row to the caller. `LIFTED`: an inner block is lifted for the caller for a time, or the
 * provider that has the data has lifted an outer one.
 */
export const blocks = ["NONE", "LIFTED", "INNER", "OUTER"] as const;
/** See {@link blocks}. */
export type BlockState = (typeof blocks)[number];

/**
 * What stands for the patient's consent for the caller's unit. An emergency has two steps: `EMERGENCY_SEEN` shows who
 * holds data, `EMERGENCY` the data.
 */
export const consents = [
  "NONE",
  "GIVEN",
  "CHILD_CANNOT_CONSENT",
  "INCAPACITY",
  "EMERGENCY_SEEN",
  "EMERGENCY",
] as const;
/** See {@link consents}. */
export type ConsentState = (typeof consents)[number];

/** One question to the decision table. */
export interface AccessFacts {
  readonly client: ClientKind | "ANONYMOUS";
  readonly purpose: Purpose | "NONE";
  readonly role: Role;
  /** The caller may see where persons with a confidentiality mark are. */
  readonly protectedIdentityRight: boolean;
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

/** The facts that are about the caller alone. */
export type CallerFacts = Pick<AccessFacts, "client" | "purpose" | "role" | "protectedIdentityRight">;

/** The facts about a caller. */
export function callerFacts(caller: Caller): CallerFacts {
  if (caller.client === "ANONYMOUS")
    return { client: "ANONYMOUS", purpose: "NONE", role: "NONE", protectedIdentityRight: false };
  const { client, purpose, appointments } = caller;
  return {
    client,
    purpose,
    role: roleOf(caller),
    protectedIdentityRight: client === "PORTAL" && appointments.includes("PROTECTED_IDENTITY"),
  };
}

const clinicians: ReadonlySet<Profession> = new Set(["NURSE", "OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST"]);

/** Organisation numbers of municipalities start with this; Gotland, which is also a region, among them. */
const MUNICIPALITY = "212000";

/** The role in which a caller acts under the purpose of the chosen commission. */
export function roleOf(caller: KnownCaller): Role {
  if (caller.client === "PORTAL") return roleAtPortal(caller);
  if (caller.client === "DASHBOARD") return roleAtDashboard(caller);
  return "NONE";
}

function roleAtPortal({ purpose, professions, appointments, organisationNumber }: KnownCaller): Role {
  switch (purpose) {
    case "CARE":
      if (professions.includes("PHYSICIAN")) return "PHYSICIAN";
      if (
        organisationNumber?.startsWith(MUNICIPALITY) === true &&
        professions.some((profession) => clinicians.has(profession))
      )
        return "MUNICIPAL_CLINICIAN";
      return appointments.includes("BLOCK_OFFICER") ? "BLOCK_OFFICER" : "NONE";
    case "SOCIAL_SERVICE":
      return appointments.includes("CARE_MANAGER_SOCIAL") ? "CARE_MANAGER_SOCIAL" : "NONE";
    case "QUALITY":
      if (appointments.includes("MAS")) return "MAS";
      if (appointments.includes("MAR")) return "MAR";
      return appointments.includes("UNIT_MANAGER") ? "UNIT_HEAD" : "NONE";
    case "ADMINISTRATION":
      if (appointments.includes("BLOCK_OFFICER")) return "BLOCK_OFFICER";
      if (appointments.includes("MUNICIPAL_ADMIN")) return "MUNICIPAL_ADMIN";
      return professions.length > 0 ? "CARE_ADMINISTRATOR" : "NONE";
    default:
      return "NONE";
  }
}

/** Planners and analysts need no appointment: a statistics service has no person behind it. */
function roleAtDashboard({ purpose, appointments }: KnownCaller): Role {
  if (purpose === "QUALITY" && appointments.includes("QUALITY_AUDITOR")) return "QUALITY_AUDITOR";
  if (purpose === "ADMINISTRATION" && appointments.includes("NEGOTIATOR")) return "NEGOTIATOR";
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
