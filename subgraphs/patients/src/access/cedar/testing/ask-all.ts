/** Asks Cedar with every policy each time, and without anything that this subgraph does to be fast; for tests only. */
import { isAuthorized, type EntityJson } from "@cedar-policy/cedar-wasm/nodejs";
import type { Decision } from "../../decision.js";
import type { AccessFacts } from "../../facts.js";
import { decisionOf } from "../evaluate.js";
import type { Policies } from "../policies.js";
import { principalTypes } from "../scope.js";

const entity = (type: string, id: string) => ({ __entity: { type, id } });

/** A decision table over all of `policies`. */
export function askAll({ byId, groupsOf }: Policies): (facts: AccessFacts) => Decision {
  const staticPolicies = Object.fromEntries([...byId].map(([id, { text }]) => [id, text]));
  const entities: EntityJson[] = [...groupsOf].map(([id, groups]) => ({
    uid: { type: "Action", id },
    attrs: {},
    parents: groups.map((group) => ({ type: "Action", id: group })),
  }));
  return (facts) => {
    const answer = isAuthorized({
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
      policies: { staticPolicies },
    });
    if (answer.type === "failure") throw new Error(answer.errors[0]?.message);
    return decisionOf(
      answer.response.diagnostics.reason.map((id) => {
        const policy = byId.get(id);
        if (!policy) throw new Error(`There is no policy ${id}.`);
        return policy;
      }),
    );
  };
}
