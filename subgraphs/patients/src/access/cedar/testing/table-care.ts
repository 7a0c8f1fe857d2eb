/** The second statement of the decision table: staff of health care and social services. For tests only. */
import type { Relation } from "../../facts.js";
import type { Refused, Sheet } from "./sheet.js";
import * as w from "./words.js";

export const UNKNOWN: Refused = ["7", "NO_PATIENT_RELATION"];
export const forbidden = (row: string): Refused => [row, "FORBIDDEN"];
export const OTHER_PURPOSE: Refused = ["default", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"];
const consentRequired = (row: string): Refused => [row, "CONSENT_REQUIRED"];

const IN_CARE: readonly Relation[] = ["ENROLLED", "DECLARED"];
const LISTED: readonly Relation[] = ["LISTED"];
const ADDRESSED: readonly Relation[] = ["ADDRESSED"];

/** Rows 5b, 6 and 6b, for those to whom another provider's data can open; row 4 is for everybody in care. */
const inNeed = (who: readonly Relation[]): Sheet["lines"] => [
  { row: "5b", with: who, on: w.DANGER, may: ["BLOCKING_PROVIDERS"] },
  { row: "5b", with: who, on: w.DANGER, outerBlock: true, of: w.OTHERS, may: ["REQUEST_BLOCK_LIFT"] },
  { row: "6", with: who, may: ["ASSERT_EMERGENCY"] },
  { row: "6", with: who, on: w.DANGER, may: ["HOLDERS"] },
  { row: "6", with: who, on: ["EMERGENCY"], of: w.OTHERS, may: w.FG1_4 },
  { row: "6b", with: who, may: ["ASSERT_INCAPACITY"] },
  { row: "6b", with: who, on: ["INCAPACITY"], may: ["HOLDERS"] },
  { row: "6b", with: who, on: ["INCAPACITY"], of: w.OTHERS, may: w.FG1_4 },
];
const ofEverybodyInCare: Sheet["lines"] = [
  { row: "4", of: w.NOT_OTHERS, may: ["BLOCKING_UNITS"] },
  { row: "4", of: w.OWN, innerBlock: true, may: ["LIFT_BLOCK_FOR_A_TIME"] },
  { row: "5b", of: w.OWN, may: ["DECIDE_BLOCK_LIFT"] },
  { row: "10", with: ADDRESSED, may: ["NOTICE", "NOTICE_ADDRESS"] },
  { row: "27", of: w.OWN, may: [...w.CONSENTING, ...w.BLOCKING] },
];
const consentFor = (who: readonly Relation[], row: string): Sheet["consents"] => [
  {
    groups: w.FG1_4,
    with: who,
    of: w.OTHERS,
    suffices: [...w.CONSENT, "INCAPACITY", "EMERGENCY"],
    lacking: { NONE: consentRequired(row), EMERGENCY_SEEN: consentRequired(row) },
  },
  {
    groups: ["HOLDERS"],
    with: who,
    suffices: [...w.CONSENT, "INCAPACITY", ...w.DANGER],
    lacking: { NONE: consentRequired("3") },
  },
  {
    groups: ["BLOCKING_PROVIDERS"],
    with: who,
    suffices: w.DANGER,
    lacking: {
      NONE: forbidden("5"),
      GIVEN: forbidden("5"),
      CHILD_CANNOT_CONSENT: forbidden("5"),
      INCAPACITY: forbidden("5"),
    },
  },
];
const care = {
  purposes: ["CARE"],
  otherPurpose: OTHER_PURPOSE,
  closed: [],
  stranger: UNKNOWN,
  death: "LAPSES",
} as const;

/** Rows 1 to 7: municipal nurse, occupational therapist, physiotherapist. */
export const municipalClinician: Sheet = {
  ...care,
  relations: IN_CARE,
  consents: consentFor(IN_CARE, "3"),
  never: [
    { groups: w.FG5, of: w.OTHERS, refused: forbidden("1") },
    { groups: ["WRITE_SOCIAL"], refused: forbidden("1") },
  ],
  lines: [
    { row: "1", of: w.NOBODYS, may: w.FG1 },
    { row: "1", of: w.NOT_OTHERS, may: w.ACCESS },
    { row: "1", of: w.OWN, may: w.RECORD },
    { row: "1", of: w.OWN, may: ["WRITE_PLAN_SHARED", "WRITE_PLAN_OTHER", "WRITE_EVENTS"] },
    { row: "2", of: w.OTHERS, on: w.CONSENT, may: w.FG1_4 },
    { row: "2", on: w.CONSENT, may: ["HOLDERS"] },
    { row: "7", may: ["DECLARE_RELATION"] },
    ...inNeed(IN_CARE),
    ...ofEverybodyInCare,
  ],
};

/** A physician's own data by the relation: row 14 at the health centre, 16 at the hospital, 17 in mobile support. */
const ownOf = (row: string, who: readonly Relation[]): Sheet["lines"] => [
  { row, with: who, of: w.NOBODYS, may: w.FG1 },
  { row, with: who, of: w.NOT_OTHERS, may: w.ACCESS },
  { row, with: who, of: w.OWN, may: w.FG1_4 },
  { row, with: who, of: w.OWN, may: ["WRITE_EVENTS"] },
];

/** Rows 14 to 17. */
export const physician: Sheet = {
  ...care,
  relations: ["LISTED", "OPEN_STAY", "SUPPORT_EPISODE"],
  consents: consentFor(LISTED, "15"),
  never: [
    { groups: w.FG5, with: LISTED, of: w.SOMEBODYS, refused: forbidden("14") },
    { groups: w.FG5, with: ["OPEN_STAY"], of: w.OWN, refused: forbidden("16") },
    { groups: w.RECORD, with: ["OPEN_STAY"], of: w.OTHERS, refused: forbidden("16") },
    { groups: w.FG5, with: ["SUPPORT_EPISODE"], of: w.OWN, refused: forbidden("17") },
    { groups: w.RECORD, with: ["SUPPORT_EPISODE"], of: w.OTHERS, refused: forbidden("17") },
  ],
  lines: [
    ...ownOf("14", LISTED),
    { row: "14", with: LISTED, of: w.OWN, may: ["WRITE_PLAN_SHARED", "WRITE_PLAN_OTHER", "WRITE_CONTACTS"] },
    { row: "15", with: LISTED, of: w.OTHERS, on: w.CONSENT, may: w.FG1_4 },
    { row: "15", with: LISTED, on: w.CONSENT, may: ["HOLDERS"] },
    ...ownOf("16", ["OPEN_STAY"]),
    ...ownOf("17", ["SUPPORT_EPISODE"]),
    ...inNeed(LISTED),
    ...ofEverybodyInCare,
  ],
};

const INCAPACITY: Refused = ["8b", "INCAPACITY_DOES_NOT_OPEN_HEALTH_DATA"];
const NO_EMERGENCY: Refused = ["9", "EMERGENCY_NOT_FOR_CARE_SERVICES"];
const withoutConsent = {
  NONE: consentRequired("8"),
  CHILD_CANNOT_CONSENT: consentRequired("8"),
  EMERGENCY_SEEN: NO_EMERGENCY,
  EMERGENCY: NO_EMERGENCY,
} as const;
const WHO = ["DEMOGRAPHICS", ...w.ACCESS, ...w.FG5] as const;

/** Rows 8 to 10: care manager of social services. */
export const careManager: Sheet = {
  ...care,
  purposes: ["SOCIAL_SERVICE"],
  closed: [
    { groups: ["ASSERT_EMERGENCY", "BLOCKING_PROVIDERS", "REQUEST_BLOCK_LIFT"], refused: NO_EMERGENCY },
  ],
  relations: ["SERVICES"],
  consents: [
    { groups: WHO, suffices: ["GIVEN", "CHILD_CANNOT_CONSENT", "INCAPACITY"], lacking: withoutConsent },
    {
      groups: ["WRITE_SOCIAL"],
      suffices: ["GIVEN"],
      lacking: { ...withoutConsent, INCAPACITY: forbidden("8b") },
    },
    {
      groups: [...w.RECORD, "HOLDERS"],
      suffices: ["GIVEN"],
      lacking: { ...withoutConsent, INCAPACITY },
    },
  ],
  never: [{ groups: ["REHABILITATION_PLAN", "OTHER_PLAN", ...w.FG4], refused: forbidden("8") }],
  lines: [
    {
      row: "8",
      on: ["GIVEN"],
      may: [...w.FG1, ...w.FG2, "SHARED_PLAN", ...w.FG5, ...w.ACCESS, "HOLDERS"],
    },
    { row: "8", on: ["CHILD_CANNOT_CONSENT"], may: WHO },
    { row: "8b", on: ["INCAPACITY"], may: WHO },
    { row: "8b", may: ["ASSERT_INCAPACITY"] },
    { row: "8", on: ["GIVEN"], of: w.OWN, may: ["WRITE_SOCIAL"] },
    { row: "10", with: ADDRESSED, may: ["NOTICE", "NOTICE_ADDRESS", "ANSWER_SUMMONS"] },
    { row: "27", of: w.OWN, may: w.CONSENTING },
  ],
};
