/**
 * The decision table once more, as data, for tests only. It is written row by row from the access rules (4.1, 4.4)
 * and knows nothing of the policies, so that a mistake in one of the two shows as a difference.
 */
import type { ErrorCode } from "@vardgraf/schema";
import type { Decision } from "../../decision.js";
import { type AccessFacts, type FieldGroup, type Relation, relations } from "../../facts.js";

/** The facts that a row of the table is about; facts that are not named may be anything. */
export type Pattern = {
  readonly [Fact in keyof AccessFacts]?: AccessFacts[Fact] | readonly AccessFacts[Fact][];
};

const read = (row: string): Decision => ({ allow: true, row });
const refused = (row: string, code: ErrorCode): Decision => ({ allow: false, row, code });
const untold = (row: string): Decision => ({ allow: false, row, code: null });

const FG1: readonly FieldGroup[] = ["DEMOGRAPHICS", "PLACE"];
const FG2: readonly FieldGroup[] = ["CONTACTS"];
const FG3: readonly FieldGroup[] = ["SHARED_PLAN", "OTHER_PLAN"];
const FG5: readonly FieldGroup[] = ["SOCIAL"];
const FG6: readonly FieldGroup[] = ["ACCESS_STATE"];
const FG7: readonly FieldGroup[] = ["AGGREGATES"];
const allBut = (...those: readonly Relation[]): readonly Relation[] =>
  relations.filter((relation) => !those.includes(relation));

/** The first row whose pattern fits decides. */
export const table: readonly (readonly [Pattern, Decision])[] = [
  // No valid login.
  [{ client: "ANONYMOUS" }, refused("authentication", "UNAUTHENTICATED")],

  // Rows 20 to 24: dashboards get figures for three purposes, and never a person.
  [{ client: "DASHBOARD", purpose: "STATISTICS", group: FG7 }, read("20")],
  [{ client: "DASHBOARD", purpose: "QUALITY", group: FG7 }, read("21")],
  [{ client: "DASHBOARD", purpose: "ADMINISTRATION", group: FG7 }, read("24")],
  [
    { client: "DASHBOARD", purpose: ["STATISTICS", "QUALITY", "ADMINISTRATION"] },
    refused("23", "PERSONAL_DATA_NOT_ALLOWED"),
  ],
  [{ client: "DASHBOARD" }, refused("22", "PURPOSE_NOT_ALLOWED_FOR_CLIENT")],

  // Rows 25 and 26: the sandbox gets all of the synthetic tenant; another tenant's person is an unknown one.
  [{ client: "SANDBOX", purpose: "TEST", group: FG7 }, read("25")],
  [{ client: "SANDBOX", purpose: "TEST", relation: "SYNTHETIC" }, read("25")],
  [{ client: "SANDBOX", purpose: "TEST" }, refused("26", "NO_PATIENT_RELATION")],
  [{ client: "SANDBOX" }, refused("25", "PURPOSE_NOT_ALLOWED_FOR_CLIENT")],

  // Row 27: the patient's own FG1 to FG4 and own log (FG6), plans as far as approved for the patient.
  [{ client: "PATIENT", purpose: "OWN", group: ["AGGREGATES", "NOTICE"] }, refused("27", "FORBIDDEN")],
  [{ client: "PATIENT", purpose: "OWN", relation: allBut("SELF") }, refused("7", "NO_PATIENT_RELATION")],
  [{ client: "PATIENT", purpose: "OWN", group: FG3, approvedForPatient: false }, untold("27")],
  [{ client: "PATIENT", purpose: "OWN", group: FG5 }, refused("27", "FORBIDDEN")],
  [{ client: "PATIENT", purpose: "OWN" }, read("27")],
  [{ client: "PATIENT" }, refused("27", "PURPOSE_NOT_ALLOWED_FOR_CLIENT")],

  // No row of the table is about programs.
  [{ client: "SYSTEM" }, refused("default", "FORBIDDEN")],

  // Portals. Purposes that no row of a portal has.
  [
    { purpose: ["NONE", "OTHER_DOCUMENTATION", "STATISTICS", "QUALITY_REGISTER", "OWN", "TEST"] },
    refused("default", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"),
  ],

  // Row 11: the medically responsible nurse gets FG7 and takes no part in individual care.
  [{ role: "MAS", group: FG7 }, read("11")],
  [{ role: "MAS" }, refused("11", "FORBIDDEN")],

  // No row has FG7 for care staff, or anything for staff without a role.
  [{ role: "NONE" }, refused("default", "FORBIDDEN")],
  [{ group: FG7 }, refused("default", "FORBIDDEN")],

  // Row 10, and law 2017:612 2:1: notices go to those whom they are addressed to, without relation or consent.
  [{ group: "NOTICE", relation: "ADDRESSED" }, read("10")],
  [{ group: "NOTICE" }, refused("10", "FORBIDDEN")],

  // Row 7: without the relation that the role needs, the person is unknown.
  [
    { role: "MUNICIPAL_CLINICIAN", relation: allBut("ENROLLED", "DECLARED") },
    refused("7", "NO_PATIENT_RELATION"),
  ],
  [
    { role: "PHYSICIAN", relation: allBut("LISTED", "OPEN_STAY", "SUPPORT_EPISODE") },
    refused("7", "NO_PATIENT_RELATION"),
  ],
  [{ role: "CARE_MANAGER_SOCIAL", relation: allBut("SERVICES") }, refused("7", "NO_PATIENT_RELATION")],

  // Row 30: a relation to somebody long dead has lapsed.
  [{ longDeceased: true }, refused("30", "NO_PATIENT_RELATION")],

  // Rows 18 and 19: where a protected person is.
  [
    { group: "PLACE", protection: "CONFIDENTIALITY_MARK", custodian: ["NONE", "OTHER_PROVIDER"] },
    refused("18", "PROTECTED_IDENTITY"),
  ],
  [
    { group: "PLACE", protection: "PROTECTED_REGISTRATION", custodian: ["NONE", "OTHER_PROVIDER"] },
    refused("19", "PROTECTED_IDENTITY"),
  ],

  // Rows 8, 8b, 9: social services. Blocked data they may not even know of (SVOD 2:5 is for care providers).
  [{ role: "CARE_MANAGER_SOCIAL", block: ["INNER", "OUTER"] }, untold("5")],
  [{ role: "CARE_MANAGER_SOCIAL", consent: "NONE" }, refused("8", "CONSENT_REQUIRED")],
  [
    { role: "CARE_MANAGER_SOCIAL", consent: "INCAPACITY" },
    refused("8b", "INCAPACITY_DOES_NOT_OPEN_HEALTH_DATA"),
  ],
  [{ role: "CARE_MANAGER_SOCIAL", consent: "EMERGENCY" }, refused("9", "EMERGENCY_NOT_FOR_CARE_SERVICES")],
  [{ role: "CARE_MANAGER_SOCIAL", group: [...FG1, ...FG2, "SHARED_PLAN", ...FG5, ...FG6] }, read("8")],
  [{ role: "CARE_MANAGER_SOCIAL" }, refused("8", "FORBIDDEN")],

  // Rows 4 and 5: blocks. A unit is never shut out from what it wrote itself.
  [{ custodian: "OWN_PROVIDER", block: ["INNER", "OUTER"] }, untold("4")],
  [{ custodian: "OTHER_PROVIDER", block: ["INNER", "OUTER"] }, untold("5")],

  // What no care provider owns: FG1 and FG6 go with the relation; nothing else can be without a custodian.
  [{ custodian: "NONE", group: [...FG1, ...FG6], role: "MUNICIPAL_CLINICIAN" }, read("1")],
  [{ custodian: "NONE", group: [...FG1, ...FG6], relation: "LISTED" }, read("14")],
  [{ custodian: "NONE", group: [...FG1, ...FG6], relation: "OPEN_STAY" }, read("16")],
  [{ custodian: "NONE", group: [...FG1, ...FG6], relation: "SUPPORT_EPISODE" }, read("17")],
  [{ custodian: "NONE" }, refused("default", "FORBIDDEN")],

  // Rows 1 to 3 and 6b: municipal clinicians; own FG1 to FG5, the region's without FG5.
  [{ role: "MUNICIPAL_CLINICIAN", custodian: ["OWN_UNIT", "OWN_PROVIDER"] }, read("1")],
  [{ role: "MUNICIPAL_CLINICIAN", group: FG5 }, refused("1", "FORBIDDEN")],
  [{ role: "MUNICIPAL_CLINICIAN", consent: "GIVEN" }, read("2")],
  [{ role: "MUNICIPAL_CLINICIAN", consent: "INCAPACITY" }, read("6b")],
  [{ role: "MUNICIPAL_CLINICIAN", consent: ["NONE", "EMERGENCY"] }, refused("3", "CONSENT_REQUIRED")],

  // Rows 14 and 15: physician of a health centre; FG1 to FG4, never FG5.
  [{ relation: "LISTED", group: FG5 }, refused("14", "FORBIDDEN")],
  [{ relation: "LISTED", custodian: ["OWN_UNIT", "OWN_PROVIDER"] }, read("14")],
  [{ relation: "LISTED", consent: "GIVEN" }, read("15")],
  [{ relation: "LISTED", consent: ["NONE", "INCAPACITY", "EMERGENCY"] }, refused("15", "CONSENT_REQUIRED")],

  // Rows 16 and 17: physician at the hospital and of mobile support; own FG1 to FG4.
  [{ relation: "OPEN_STAY", group: FG5 }, refused("16", "FORBIDDEN")],
  [{ relation: "OPEN_STAY", custodian: ["OWN_UNIT", "OWN_PROVIDER"] }, read("16")],
  [{ relation: "OPEN_STAY", custodian: "OTHER_PROVIDER" }, refused("16", "FORBIDDEN")],
  [{ relation: "SUPPORT_EPISODE", group: FG5 }, refused("17", "FORBIDDEN")],
  [{ relation: "SUPPORT_EPISODE", custodian: ["OWN_UNIT", "OWN_PROVIDER"] }, read("17")],
  [{ relation: "SUPPORT_EPISODE", custodian: "OTHER_PROVIDER" }, refused("17", "FORBIDDEN")],
];

type Test = (facts: AccessFacts) => boolean;

const compiled = table.map(([pattern, decision]) => ({
  tests: (Object.keys(pattern) as (keyof AccessFacts)[]).map((fact): Test => {
    const wanted: readonly unknown[] = [pattern[fact]].flat();
    const [only] = wanted;
    return wanted.length === 1 ? (facts) => facts[fact] === only : (facts) => wanted.includes(facts[fact]);
  }),
  decision,
}));

/** What the table says, with the index of the row that says it. */
export function readTable(facts: AccessFacts): { readonly index: number; readonly decision: Decision } {
  for (let index = 0; index < compiled.length; index += 1) {
    const entry = compiled[index];
    if (entry?.tests.every((test) => test(facts))) return { index, decision: entry.decision };
  }
  throw new Error(`The table has no row for ${JSON.stringify(facts)}.`);
}
