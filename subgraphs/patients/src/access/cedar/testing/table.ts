/**
 * The decision table once more, as data, for tests only. It is written row by row from the access rules (4.1, 4.4),
 * in columns of its own, and knows nothing of the policies, so that a mistake in one of the two shows as a difference.
 */
import type { FieldGroup, Relation } from "../../facts.js";
import { fieldGroups } from "../../facts.js";
import type { Line, Refused, Sheet } from "./sheet.js";
import {
  careManager,
  forbidden,
  municipalClinician,
  OTHER_PURPOSE,
  physician,
  UNKNOWN,
} from "./table-care.js";
import * as w from "./words.js";

const nobody = { relations: [], stranger: UNKNOWN, consents: [], never: [], lines: [] } as const;
const portal = { ...nobody, otherPurpose: OTHER_PURPOSE, closed: [], death: "LAPSES" } as const;
const PERSONS: readonly FieldGroup[] = [...w.PERSONAL, ...w.NOTICES, ...w.WITHOUT_RELATION];

/** Rows 11 and 12: oversight of the own municipality; `rows` are what a documented review opens. */
function oversight(row: string, rows: readonly FieldGroup[]): Sheet {
  const review: readonly Relation[] = ["REVIEW_CASE"];
  return {
    ...portal,
    purposes: ["QUALITY"],
    closed: [
      {
        groups: PERSONS.filter((group) => ![...w.RECORD, ...w.ACCESS].includes(group)),
        refused: forbidden(row),
      },
    ],
    relations: review,
    stranger: [row, "NO_PATIENT_RELATION"],
    never: [{ groups: w.RECORD, of: w.OTHERS, refused: forbidden(row) }],
    lines: [
      { row, may: ["AGGREGATES"] },
      { row, of: w.OWN, may: [...w.FG8, "UNIT_LOG"] },
      { row, of: w.NOBODYS, may: [...w.FG1, ...w.ACCESS] },
      { row, of: w.OWN, may: rows },
    ],
  };
}

/** Row 27, and row 28 for a child. */
const ofOneself = (row: string, who: Relation): Line[] => [
  { row, with: [who], may: [...w.FG1, ...w.FG2, ...w.FG4, ...w.ACCESS, "OWN_LOG"] },
  { row, with: [who], approved: true, may: w.FG3 },
  { row, with: [who], may: w.CONSENTING },
];

const patient: Sheet = {
  purposes: ["OWN"],
  otherPurpose: ["27", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
  closed: [
    {
      groups: [...w.FG7, ...w.FG8, "UNIT_LOG", ...w.NOTICES, ...w.WITHOUT_RELATION, ...w.NEED, ...w.WRITES],
      refused: forbidden("27"),
    },
  ],
  relations: ["SELF", "GUARDIAN"],
  stranger: UNKNOWN,
  death: "NO_MATTER",
  consents: [],
  never: [
    { groups: w.FG3, unapproved: true, refused: ["27", null] },
    { groups: w.FG5, refused: forbidden("27") },
    { groups: w.BLOCKING, with: ["GUARDIAN"], refused: ["28", "GUARDIAN_MAY_NOT_BLOCK"] },
  ],
  lines: [
    ...ofOneself("27", "SELF"),
    { row: "27", with: ["SELF"], may: [...w.BLOCKING, "WRITE_CONTRACT"] },
    ...ofOneself("28", "GUARDIAN"),
  ],
};

const sandbox: Sheet = {
  ...nobody,
  purposes: ["TEST"],
  otherPurpose: ["25", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
  closed: [],
  relations: ["SYNTHETIC"],
  stranger: ["26", "TENANT_MISMATCH"],
  death: "NO_MATTER",
  lines: [
    {
      row: "25",
      may: [
        ...w.RECORD,
        ...w.ACCESS,
        "OWN_LOG",
        "BLOCKING_UNITS",
        "BLOCKING_PROVIDERS",
        "HOLDERS",
        "NOTICE",
        "NOTICE_ADDRESS",
        "AGGREGATES",
        "CASE_RECORDS",
      ],
    },
  ],
};

/** Rows 20 to 24: nobody but the user with the appointment gets what the row opens. */
const dashboard = (lines: readonly Line[]): Sheet => ({
  ...nobody,
  purposes: ["STATISTICS", "QUALITY", "ADMINISTRATION"],
  otherPurpose: ["22", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
  closed: [{ groups: [...PERSONS, "UNIT_LOG"], refused: ["23", "PERSONAL_DATA_NOT_ALLOWED"] }],
  death: "NO_MATTER",
  lines,
});

const closedTo = (row: string): Sheet["closed"] => [{ groups: PERSONS, refused: forbidden(row) }];
const everything = (refused: Refused): Sheet["closed"] => [{ groups: fieldGroups, refused }];

/** The sheet of each kind of user, by client and role. */
export const sheets: Readonly<Record<string, Sheet>> = {
  "PORTAL MUNICIPAL_CLINICIAN": municipalClinician,
  "PORTAL PHYSICIAN": physician,
  "PORTAL CARE_MANAGER_SOCIAL": careManager,
  "PORTAL MAS": oversight("11", w.FG1_4),
  "PORTAL MAR": oversight("12", [...w.FG1, "REHABILITATION_PLAN", "REHABILITATION_EVENTS"]),
  "PORTAL UNIT_HEAD": {
    ...portal,
    purposes: ["QUALITY"],
    closed: closedTo("11"),
    lines: [{ row: "11", of: ["OWN_UNIT"], may: ["UNIT_LOG"] }],
  },
  "PORTAL MUNICIPAL_ADMIN": {
    ...portal,
    purposes: ["ADMINISTRATION"],
    closed: closedTo("13"),
    lines: [{ row: "13", of: w.OWN, may: ["CASE_RECORDS"] }],
  },
  "PORTAL BLOCK_OFFICER": {
    ...portal,
    purposes: ["CARE", "ADMINISTRATION"],
    relations: ["HELD"],
    lines: [
      { row: "5b", of: w.OWN, may: ["DECIDE_BLOCK_LIFT"] },
      { row: "27", of: w.NOBODYS, may: ["DEMOGRAPHICS"] },
      { row: "27", of: w.NOT_OTHERS, may: w.ACCESS },
      { row: "27", of: w.OWN, may: w.BLOCKING },
    ],
  },
  "PORTAL CARE_ADMINISTRATOR": {
    ...portal,
    purposes: ["ADMINISTRATION"],
    relations: ["HELD"],
    stranger: ["30", "NO_PATIENT_RELATION"],
    death: "OPENS",
    lines: [
      { row: "30", of: w.NOBODYS, may: [...w.FG1, ...w.ACCESS] },
      { row: "30", of: w.OWN, may: w.FG1_4 },
    ],
  },
  "PORTAL NONE": {
    ...portal,
    purposes: ["CARE", "SOCIAL_SERVICE", "QUALITY", "ADMINISTRATION"],
    closed: everything(forbidden("default")),
  },
  "PATIENT NONE": patient,
  "SANDBOX NONE": sandbox,
  "DASHBOARD QUALITY_AUDITOR": dashboard([
    { row: "21", may: ["AGGREGATES"] },
    { row: "21", of: w.OWN, may: ["UNSUPPRESSED_AGGREGATES", ...w.FG8] },
  ]),
  "DASHBOARD NEGOTIATOR": dashboard([{ row: "24", of: w.OWN, may: ["CASE_RECORDS"] }]),
};

/** Rows 20 to 23 for dashboards without an appointment: figures for statistics. */
export const anyDashboard = {
  STATISTICS: dashboard([{ row: "20", may: ["AGGREGATES"] }]),
  other: dashboard([]),
};
