/** The decision table of this subgraph: the policies in `policies/`, loaded when this module is. */
import type { Decision } from "../decision.js";
import type { AccessFacts } from "../facts.js";
import { decisionOf, determining, evaluator } from "./evaluate.js";
import { loadPolicies, type Policy, policiesDirectory } from "./policies.js";
import { remember } from "./remember.js";

const policies = loadPolicies(policiesDirectory);
const ask = determining(policies);

/** Decides one question. The same facts always get the same decision. */
export const { decide } = remember(evaluator(policies));

/** Decides one question and says by which policies: for developers, not for requests. */
export function explain(facts: AccessFacts): { decision: Decision; policies: readonly Policy[] } {
  const determined = ask(facts);
  return { decision: decisionOf(determined), policies: determined };
}
