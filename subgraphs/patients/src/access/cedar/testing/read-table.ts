/** Reads the second statement of the decision table as the access rules say to: the first step that fails decides. */
import type { Decision } from "../../decision.js";
import type { AccessFacts, FieldGroup } from "../../facts.js";
import type { Line, Never, Refused, Sheet } from "./sheet.js";
import { anyDashboard, sheets } from "./table.js";
import * as w from "./words.js";

const UNAUTHENTICATED: Refused = ["authentication", "UNAUTHENTICATED"];
const NOTHING: Refused = ["default", "FORBIDDEN"];

/** What the table says, with the line that opens; null when nothing does. */
export function readTable(facts: AccessFacts): { readonly line: Line | null; readonly decision: Decision } {
  if (facts.client === "ANONYMOUS") return refused(UNAUTHENTICATED);
  const sheet = sheetOf(facts);
  if (sheet === null) return refused(NOTHING);
  for (const step of steps) {
    const failing = step(facts, sheet);
    if (failing) return refused(failing);
  }
  const line = sheet.lines.find((each) => opens(each, facts));
  if (!line) return refused(NOTHING);
  return { line, decision: { allow: true, row: rowOf(line, facts) } };
}

function refused([row, code]: Refused): { line: null; decision: Decision } {
  return { line: null, decision: { allow: false, row, code } };
}

function sheetOf({ client, role, purpose }: AccessFacts): Sheet | null {
  if (client === "DASHBOARD" && role === "NONE")
    return purpose === "STATISTICS" ? anyDashboard.STATISTICS : anyDashboard.other;
  return sheets[`${client} ${role}`] ?? null;
}

type Step = (facts: AccessFacts, sheet: Sheet) => Refused | null;

const purpose: Step = (facts, sheet) =>
  facts.purpose !== "NONE" && sheet.purposes.includes(facts.purpose) ? null : sheet.otherPurpose;

const role: Step = ({ group }, { closed }) =>
  closed.find(({ groups }) => groups.includes(group))?.refused ?? null;

const relation: Step = (facts, { relations, stranger, death }) => {
  const notice = w.NOTICES.includes(facts.group);
  if (facts.client === "PORTAL" && notice) return facts.relation === "ADDRESSED" ? null : ["10", "FORBIDDEN"];
  const needed =
    w.PERSONAL.includes(facts.group) ||
    (facts.client === "SANDBOX" && (notice || w.WITHOUT_RELATION.includes(facts.group)));
  if (!needed) return null;
  return relations.includes(facts.relation) && (death !== "OPENS" || facts.longDeceased) ? null : stranger;
};

const death: Step = (facts, sheet) =>
  sheet.death === "LAPSES" &&
  (w.PERSONAL.includes(facts.group) || facts.group === "DECLARE_RELATION") &&
  facts.longDeceased
    ? ["30", "NO_PATIENT_RELATION"]
    : null;

const protection: Step = (facts) => {
  if (facts.client === "PATIENT")
    return facts.relation === "GUARDIAN" && facts.protection !== "NONE"
      ? ["28", "NO_PATIENT_RELATION"]
      : null;
  if (facts.client !== "PORTAL" || !w.WHERE.includes(facts.group) || w.OWN.includes(facts.custodian))
    return null;
  switch (facts.protection) {
    case "NONE":
      return null;
    case "CONFIDENTIALITY_MARK":
      return facts.protectedIdentityRight ? null : ["18", "PROTECTED_IDENTITY"];
    case "PROTECTED_REGISTRATION":
      return ["19", "PROTECTED_IDENTITY"];
  }
};

const written: ReadonlySet<FieldGroup> = new Set([...w.WRITES, ...w.CONSENTING, ...w.BLOCKING]);
const boundary: Step = (facts) => {
  if (facts.client !== "PORTAL") return null;
  if (facts.group === "LIFT_BLOCK_FOR_A_TIME")
    return w.OTHERS.includes(facts.custodian) || facts.block === "OUTER" ? ["5b", "FORBIDDEN"] : null;
  return written.has(facts.group) && w.OTHERS.includes(facts.custodian) ? ["2", "FORBIDDEN"] : null;
};

const block: Step = (facts) => {
  if (facts.client !== "PORTAL") return null;
  const read = w.RECORD.includes(facts.group);
  if (!read && !w.WRITES.includes(facts.group)) return null;
  if (facts.role === "CARE_MANAGER_SOCIAL") return read && isClosed(facts) ? ["5", null] : null;
  if (facts.custodian === "OWN_PROVIDER") return isClosed(facts) ? ["4", null] : null;
  return read && facts.custodian === "OTHER_PROVIDER" && isClosed(facts) ? ["5", null] : null;
};
const isClosed = ({ block }: AccessFacts): boolean => block === "INNER" || block === "OUTER";

const consent: Step = (facts, { consents }) => {
  const needed = consents.find((each) => isAbout(each.groups, each, facts));
  if (!needed || needed.suffices.includes(facts.consent)) return null;
  const refusal = needed.lacking[facts.consent];
  if (!refusal) throw new Error(`The table does not say what lacking consent means: ${facts.consent}`);
  return refusal;
};

const fieldGroup: Step = (facts, { never }) =>
  never.find(
    (each) => isAbout(each.groups, each, facts) && (each.unapproved !== true || !facts.approvedForPatient),
  )?.refused ?? null;

/** In their order; authentication and client have been read by then. */
const steps: readonly Step[] = [
  purpose,
  role,
  relation,
  death,
  protection,
  boundary,
  block,
  consent,
  fieldGroup,
];

function isAbout(groups: readonly string[], line: Pick<Never, "with" | "of">, facts: AccessFacts): boolean {
  return (
    groups.includes(facts.group) &&
    (line.with === undefined || line.with.includes(facts.relation)) &&
    (line.of === undefined || line.of.includes(facts.custodian))
  );
}

function opens(line: Line, facts: AccessFacts): boolean {
  return (
    isAbout(line.may, line, facts) &&
    (line.on === undefined || line.on.includes(facts.consent)) &&
    (line.outerBlock !== true || facts.block === "OUTER") &&
    (line.innerBlock !== true || facts.block === "INNER") &&
    (line.approved !== true || facts.approvedForPatient)
  );
}

/** What care staff read through a lifted block is told as the row by which it was lifted (rows 4 and 5b). */
function rowOf({ row }: Line, facts: AccessFacts): string {
  const inCare = facts.role === "MUNICIPAL_CLINICIAN" || facts.role === "PHYSICIAN";
  if (!inCare || !w.RECORD.includes(facts.group) || facts.custodian === "NONE") return row;
  if (facts.block !== "LIFTED") return row;
  return facts.custodian === "OTHER_PROVIDER" ? "5b" : "4";
}
