/** Rule `decision-day`: a decision has a day unless it is pending. */
import type { DecisionOutcome } from "../terms.js";

/** What is wrong with the day of a decision; null when nothing is. */
export function decisionDayProblem(decision: {
  readonly outcome: DecisionOutcome;
  readonly decidedOn?: string | undefined;
}): string | null {
  const { outcome, decidedOn } = decision;
  if (outcome === "PENDING") return decidedOn === undefined ? null : "a pending decision has no day";
  return decidedOn === undefined ? `a decision of ${outcome} has a day` : null;
}
