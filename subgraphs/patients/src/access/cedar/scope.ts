/** The scope of a policy: about whom, what and whose data it is, before any condition. */
import type { PolicyJson } from "@cedar-policy/cedar-wasm/nodejs";
import type { AccessFacts } from "../facts.js";

/** The entity type of each client in the schema of the policies; the id is the role. */
export const principalTypes: Readonly<Record<AccessFacts["client"], string>> = {
  ANONYMOUS: "Anonymous",
  PORTAL: "Portal",
  DASHBOARD: "Dashboard",
  SANDBOX: "Sandbox",
  PATIENT: "Patient",
  SYSTEM: "System",
};

/** The facts that the scope of a policy can be about. */
export type ScopeFacts = Pick<AccessFacts, "client" | "role" | "group" | "custodian">;

/** False when a policy cannot apply to questions with these facts. `groups` are those that `facts.group` belongs to. */
export function fits(
  { principal, action, resource }: PolicyJson,
  facts: ScopeFacts,
  groups: readonly string[],
): boolean {
  return (
    fitsOne(principal, { type: principalTypes[facts.client], id: facts.role }) &&
    fitsOne(resource, { type: "DataOf", id: facts.custodian }) &&
    fitsAction(action, [facts.group, ...groups])
  );
}

interface Uid {
  readonly type: string;
  readonly id: string;
}

/** A form of scope that is not known here counts as fitting. */
function fitsOne(constraint: PolicyJson["principal"], { type, id }: Uid): boolean {
  if (constraint.op === "is" && !("in" in constraint && constraint.in))
    return constraint.entity_type === type;
  if (constraint.op !== "==" || !("entity" in constraint)) return true;
  const wanted = uidOf(constraint.entity);
  return wanted.type === type && wanted.id === id;
}

function fitsAction(constraint: PolicyJson["action"], groups: readonly string[]): boolean {
  if (constraint.op === "All" || "slot" in constraint) return true;
  const wanted = "entities" in constraint ? constraint.entities : [constraint.entity];
  return wanted.some((each) => groups.includes(uidOf(each).id));
}

function uidOf(entity: Uid | { readonly __entity: Uid }): Uid {
  return "__entity" in entity ? entity.__entity : entity;
}
