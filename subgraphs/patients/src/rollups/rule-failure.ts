/** That the rule of an indicator failed for somebody. Care goes on without it: sums that miss a person are not shown. */
import type { Logger } from "@vardgraf/schema";

/** See the file. Says which rule, and nothing of the person. */
export class RuleFailure extends Error {
  override readonly name = "RuleFailure";

  constructor(
    /** Code of the definition. */
    readonly indicator: string,
    cause: unknown,
  ) {
    super(`The rule of ${indicator} failed.`, { cause });
  }
}

/** What the rule of `indicator` has thrown as what it means: itself when the database cannot be read, else a RuleFailure. */
export function ruleFailure(indicator: string, error: unknown): Error {
  return error instanceof Error && error.name === "SqliteError" ? error : new RuleFailure(indicator, error);
}

/** Tells operators that a rule failed and what follows from it. */
export function logRuleFailure(log: Logger, failure: RuleFailure): void {
  const { indicator } = failure;
  log.error({ err: failure, indicator }, "the rule of an indicator failed: figures are out of use");
}
