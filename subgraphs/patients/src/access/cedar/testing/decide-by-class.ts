/** Asks the policies once for each class of questions that they cannot tell apart; for tests only. */
import type { Decision } from "../../decision.js";
import type { AccessFacts } from "../../facts.js";
import { decisionOf, determining } from "../evaluate.js";
import type { Policies, Policy } from "../policies.js";
import { classifier } from "./read-facts.js";

/** A decision table that looks at no more facts than the policies whose scope fits the question. */
export interface DeciderByClass {
  readonly decide: (facts: AccessFacts) => Decision;
  /** The policies that determined each answer so far. */
  readonly answers: () => (readonly Policy[])[];
  /** How many classes have been asked about. */
  readonly size: () => number;
}

/** See {@link DeciderByClass}. */
export function deciderByClass(policies: Policies): DeciderByClass {
  const classOf = classifier(policies);
  const ask = determining(policies);
  const answers = new Map<object, { readonly decision: Decision; readonly by: readonly Policy[] }>();
  return {
    decide: (facts) => {
      const { known, example } = classOf(facts);
      const answer = answers.get(known);
      if (answer) return answer.decision;
      const by = ask(example());
      const decision = decisionOf(by);
      answers.set(known, { decision, by });
      return decision;
    },
    answers: () => [...answers.values()].map(({ by }) => by),
    size: () => answers.size,
  };
}
