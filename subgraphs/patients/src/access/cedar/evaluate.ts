/** Asks the policies: facts in, decision out, nothing else looked at. */
import {
  type EntityJson,
  statefulIsAuthorized,
  type StatefulAuthorizationCall,
} from "@cedar-policy/cedar-wasm/nodejs";
import type { Decision } from "../decision.js";
import type { AccessFacts } from "../facts.js";
import type { Policies, Policy, Refusal } from "./policies.js";

/** The decision when no policy applies. */
const byDefault: Decision = { allow: false, row: "default", code: "FORBIDDEN" };

/** The entity type of each client in the schema of the policies; the id is the role. */
export const principalTypes: Readonly<Record<AccessFacts["client"], string>> = {
  ANONYMOUS: "Anonymous",
  PORTAL: "Portal",
  DASHBOARD: "Dashboard",
  SANDBOX: "Sandbox",
  PATIENT: "Patient",
  SYSTEM: "System",
};

const entity = (type: string, id: string) => ({ __entity: { type, id } });

/**
 * Tells which policies determine the answer to a question: those that refuse, or else those that open.
 *
 * @throws Error if a policy cannot be evaluated: a refusal that fails must not become an allowance.
 */
export function determining(policies: Policies): (facts: AccessFacts) => readonly Policy[] {
  const actions = new Map([...policies.groupsOf].map(([name, groups]) => [name, [actionWith(name, groups)]]));
  return (facts) =>
    ask(requestOf(facts, policies.name, actions.get(facts.group) ?? [])).map((id) => {
      const policy = policies.byId.get(id);
      if (!policy) throw new Error(`Cedar names an access policy that is not loaded: ${id}`);
      return policy;
    });
}

/**
 * The decision that follows from the policies that determine it. The row of an allowance is that of the policy that
 * opens; of a refusal, row and code are those of the refusing policy with the lowest step.
 */
export function decisionOf(policies: readonly Policy[]): Decision {
  const [first, ...rest] = policies.filter((policy): policy is Refusal => policy.effect === "forbid");
  if (first) {
    const { row, code } = rest.reduce((lowest, next) => (next.order < lowest.order ? next : lowest), first);
    return { allow: false, row, code };
  }
  const [permission] = policies;
  return permission ? { allow: true, row: permission.row } : byDefault;
}

/** A decision table over `policies`. */
export function evaluator(policies: Policies): (facts: AccessFacts) => Decision {
  const ask = determining(policies);
  return (facts) => decisionOf(ask(facts));
}

function actionWith(id: string, groups: readonly string[]): EntityJson {
  return {
    uid: { type: "Action", id },
    attrs: {},
    parents: groups.map((group) => ({ type: "Action", id: group })),
  };
}

function requestOf(
  facts: AccessFacts,
  preparsedPolicySetId: string,
  entities: EntityJson[],
): StatefulAuthorizationCall {
  return {
    principal: { type: principalTypes[facts.client], id: facts.role },
    action: { type: "Action", id: facts.group },
    resource: { type: "DataOf", id: facts.custodian },
    context: {
      purpose: entity("Purpose", facts.purpose),
      relation: entity("Relation", facts.relation),
      longDeceased: facts.longDeceased,
      protection: entity("Protection", facts.protection),
      block: entity("Block", facts.block),
      consent: entity("Consent", facts.consent),
      approvedForPatient: facts.approvedForPatient,
    },
    entities,
    preparsedPolicySetId,
  };
}

/** The ids of the policies that determine the answer: those that refuse, or else those that open. */
function ask(request: StatefulAuthorizationCall): readonly string[] {
  const answer = statefulIsAuthorized(request);
  if (answer.type === "failure")
    throw new Error(`Access cannot be decided: ${answer.errors[0]?.message ?? "unknown"}`);
  const [failed] = answer.response.diagnostics.errors;
  if (failed)
    throw new Error(`Access policy ${failed.policyId} cannot be evaluated: ${failed.error.message}`);
  return answer.response.diagnostics.reason;
}
