/**
 * The decision table (access rule 4.4): facts in, decision out, nothing else looked at. Whatever no row
 * allows is denied.
 *
 * Order: authentication, client, purpose, role, relation, protection, block, consent, field group. The
 * relation goes before the protection mark, so that the mark tells nobody without a relation that the person
 * exists.
 */
import type { Purpose } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";
import type { AccessFacts, FieldGroup, Relation } from "./facts.js";

/** The outcome, with the row of the decision table that it follows. */
export type Decision =
  | { readonly allow: true; readonly row: string }
  /** `code` null: nothing is told, not even that there is something to hide. */
  | { readonly allow: false; readonly row: string; readonly code: ErrorCode | null };

const allow = (row: string): Decision => ({ allow: true, row });
const deny = (row: string, code: ErrorCode | null): Decision => ({ allow: false, row, code });

/** Decides one question. */
export function decide(facts: AccessFacts): Decision {
  switch (facts.client) {
    case "ANONYMOUS":
      return deny("authentication", "UNAUTHENTICATED");
    case "DASHBOARD":
      return decideDashboard(facts);
    case "SANDBOX":
      return decideSandbox(facts);
    case "PATIENT":
      return decidePatient(facts);
    case "PORTAL":
      return decidePortal(facts);
    case "SYSTEM":
      return deny("default", "FORBIDDEN");
  }
}

const dashboardRows: Partial<Record<Purpose | "NONE", string>> = {
  STATISTICS: "20",
  QUALITY: "21",
  ADMINISTRATION: "24",
};

function decideDashboard({ purpose, group }: AccessFacts): Decision {
  const row = dashboardRows[purpose];
  if (row === undefined) return deny("22", "PURPOSE_NOT_ALLOWED_FOR_CLIENT");
  return group === "AGGREGATES" ? allow(row) : deny("23", "PERSONAL_DATA_NOT_ALLOWED");
}

function decideSandbox({ purpose, group, relation }: AccessFacts): Decision {
  if (purpose !== "TEST") return deny("25", "PURPOSE_NOT_ALLOWED_FOR_CLIENT");
  if (group === "AGGREGATES" || relation === "SYNTHETIC") return allow("25");
  return deny("26", "NO_PATIENT_RELATION");
}

function decidePatient({ purpose, group, relation, approvedForPatient }: AccessFacts): Decision {
  if (purpose !== "OWN") return deny("27", "PURPOSE_NOT_ALLOWED_FOR_CLIENT");
  if (group === "AGGREGATES" || group === "NOTICE") return deny("27", "FORBIDDEN");
  if (relation !== "SELF") return deny("7", "NO_PATIENT_RELATION");
  const plan = group === "SHARED_PLAN" || group === "OTHER_PLAN";
  return plan && !approvedForPatient ? deny("27", null) : allow("27");
}

const portalPurposes: ReadonlySet<string> = new Set(["CARE", "SOCIAL_SERVICE", "QUALITY", "ADMINISTRATION"]);
const relationsOfRole: Readonly<Record<AccessFacts["role"], readonly Relation[]>> = {
  MUNICIPAL_CLINICIAN: ["ENROLLED", "DECLARED"],
  PHYSICIAN: ["LISTED", "OPEN_STAY", "SUPPORT_EPISODE"],
  CARE_MANAGER_SOCIAL: ["SERVICES"],
  MAS: [],
  NONE: [],
};

function decidePortal(facts: AccessFacts): Decision {
  const { purpose, role, group, relation, protection, custodian } = facts;
  if (!portalPurposes.has(purpose)) return deny("default", "PURPOSE_NOT_ALLOWED_FOR_CLIENT");
  if (role === "MAS") return group === "AGGREGATES" ? allow("11") : deny("11", "FORBIDDEN");
  if (role === "NONE" || group === "AGGREGATES") return deny("default", "FORBIDDEN");
  if (group === "NOTICE") return relation === "ADDRESSED" ? allow("10") : deny("10", "FORBIDDEN");
  if (!relationsOfRole[role].includes(relation)) return deny("7", "NO_PATIENT_RELATION");
  if (facts.longDeceased) return deny("30", "NO_PATIENT_RELATION");
  if (
    group === "PLACE" &&
    protection !== "NONE" &&
    custodian !== "OWN_UNIT" &&
    custodian !== "OWN_PROVIDER"
  ) {
    return deny(protection === "CONFIDENTIALITY_MARK" ? "18" : "19", "FORBIDDEN");
  }
  if (role === "CARE_MANAGER_SOCIAL") return decideSocial(facts);
  return decideCare(facts, physicianRows[relation] ?? municipalRows);
}

/** Row for own data, and row for other providers' data with consent; null: never those of others. */
interface CareRows {
  readonly own: string;
  readonly others: string | null;
}
const municipalRows: CareRows = { own: "1", others: "2" };
const physicianRows: Partial<Record<Relation, CareRows>> = {
  LISTED: { own: "14", others: "15" },
  OPEN_STAY: { own: "16", others: null },
  SUPPORT_EPISODE: { own: "17", others: null },
};

const ofThePerson: ReadonlySet<FieldGroup> = new Set(["DEMOGRAPHICS", "PLACE", "ACCESS_STATE"]);

function decideCare({ group, custodian, block, consent }: AccessFacts, rows: CareRows): Decision {
  if (custodian === "OWN_UNIT") return allow(rows.own);
  if (custodian === "OWN_PROVIDER") return block === "NONE" ? allow(rows.own) : deny("4", null);
  if (custodian === "NONE") return ofThePerson.has(group) ? allow(rows.own) : deny("default", "FORBIDDEN");
  if (block !== "NONE") return deny("5", null);
  if (rows.others === null || group === "SOCIAL") return deny(rows.own, "FORBIDDEN");
  if (consent === "GIVEN") return allow(rows.others);
  if (consent === "INCAPACITY" && rows === municipalRows) return allow("6b");
  return deny(rows === municipalRows ? "3" : rows.others, "FORBIDDEN");
}

const openToSocialServices: ReadonlySet<FieldGroup> = new Set([
  ...ofThePerson,
  "CONTACTS",
  "SHARED_PLAN",
  "SOCIAL",
]);

/**
 * Social services need the person's consent for anything at all. Incapacity opens no health data to them,
 * nor does an emergency. The municipality's own health care is to them another provider.
 */
function decideSocial({ group, block, consent }: AccessFacts): Decision {
  if (block !== "NONE") return deny("5", null);
  if (consent === "INCAPACITY") return deny("8b", "FORBIDDEN");
  if (consent === "EMERGENCY") return deny("9", "FORBIDDEN");
  if (consent === "NONE") return deny("8", "FORBIDDEN");
  return openToSocialServices.has(group) ? allow("8") : deny("8", "FORBIDDEN");
}
