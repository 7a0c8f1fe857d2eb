/**
 * Rule: which choice between ways of procuring can be recorded (A47–A64). An option that cannot meet a
 * requirement is chosen only by somebody who names each such requirement, and no other.
 */
import { type UserError, userError } from "@vardgraf/core";

/** The choice, and what is known about the option. */
export interface ChoiceFacts {
  /** Numbers of the requirements that the option cannot meet. */
  readonly conflicts: readonly string[];
  /** Numbers that are given up knowingly. */
  readonly accepted: readonly string[];
  readonly decidedOn: string;
  readonly today: string;
}

/** What speaks against the choice. */
export function choiceProblems({ conflicts, accepted, decidedOn, today }: ChoiceFacts): UserError[] {
  const problems: UserError[] = [];
  const open = conflicts.filter((number) => !accepted.includes(number));
  const beside = accepted.filter((number) => !conflicts.includes(number));
  if (open.length > 0)
    problems.push(
      userError(
        "OPTION_CONFLICTS_WITH_REQUIREMENT",
        "acceptedConflicts",
        `The option does not meet ${names(open)}. Choose another, or name it in acceptedConflicts.`,
      ),
    );
  if (beside.length > 0)
    problems.push(
      userError(
        "VALUE_OUT_OF_RANGE",
        "acceptedConflicts",
        "Name only requirements that the option cannot meet.",
      ),
    );
  if (decidedOn > today) problems.push(userError("DAY_IN_FUTURE", "decidedOn"));
  return problems;
}

function names(numbers: readonly string[]): string {
  return `requirement${numbers.length > 1 ? "s" : ""} ${numbers.join(" and ")}`;
}
