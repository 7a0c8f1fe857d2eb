/** Asks the policies: facts in, decision out, nothing else looked at. */
import {
  type EntityJson,
  preparsePolicySet,
  statefulIsAuthorized,
  type StatefulAuthorizationCall,
} from "@cedar-policy/cedar-wasm/nodejs";
import type { Decision } from "../decision.js";
import type { AccessFacts } from "../facts.js";
import type { Policies, Policy, Refusal } from "./policies.js";
import { fits, principalTypes } from "./scope.js";

/** The decision when no policy applies. */
const byDefault: Decision = { allow: false, row: "default", code: "FORBIDDEN" };

const entity = (type: string, id: string) => ({ __entity: { type, id } });

/**
 * Tells which policies determine the answer to a question: those that refuse, or else those that open. Cedar is given
 * only the policies whose scope fits, because what it does with a question grows with the policies that it is given.
 *
 * @throws Error if a policy cannot be evaluated: a refusal that fails must not become an allowance.
 */
export function determining(policies: Policies): (facts: AccessFacts) => readonly Policy[] {
  const actions = new Map([...policies.groupsOf].map(([name, groups]) => [name, [actionWith(name, groups)]]));
  const fitting = slices(policies);
  return (facts) =>
    ask(requestOf(facts, fitting(facts), actions.get(facts.group) ?? [])).map((id) => {
      const policy = policies.byId.get(id);
      if (!policy) throw new Error(`Cedar names an access policy that is not loaded: ${id}`);
      return policy;
    });
}

/** The name under which Cedar keeps the policies whose scope fits a question: parsed when first asked for. */
function slices({ name, byId, groupsOf }: Policies): (facts: AccessFacts) => string {
  const names = new Map<string, string>();
  const prepared = new Set<string>();
  return (facts) => {
    const scope = `${facts.client} ${facts.role} ${facts.group} ${facts.custodian}`;
    let slice = names.get(scope);
    if (slice === undefined) {
      const groups = groupsOf.get(facts.group) ?? [];
      const fitting = [...byId.values()].filter(({ json }) => fits(json, facts, groups));
      slice = `${name}: ${fitting.map(({ id }) => id).join()}`;
      if (!prepared.has(slice)) prepare(slice, Object.fromEntries(fitting.map(({ id, text }) => [id, text])));
      prepared.add(slice);
      names.set(scope, slice);
    }
    return slice;
  };
}

function prepare(name: string, staticPolicies: Record<string, string>): void {
  const answer = preparsePolicySet(name, { staticPolicies });
  if (answer.type === "failure")
    throw new Error(`Access policies cannot be read: ${answer.errors[0]?.message ?? "unknown"}`);
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
      protectedIdentityRight: facts.protectedIdentityRight,
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
