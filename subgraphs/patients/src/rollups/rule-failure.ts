/** That the rule of an indicator failed for somebody. Care goes on without it: sums that miss a person are not shown. */

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

/** Runs the rule of `indicator`. What it throws becomes a RuleFailure, unless it is the database that cannot be read. */
export function runRule(indicator: string, rule: () => void): void {
  try {
    rule();
  } catch (error) {
    throw error instanceof Error && error.name === "SqliteError" ? error : new RuleFailure(indicator, error);
  }
}
