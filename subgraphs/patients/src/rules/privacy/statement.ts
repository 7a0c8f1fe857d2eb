/** Reasons in words, which the law wants documented: somebody must be able to judge them later. */
import { type UserError, userError } from "@vardgraf/core";
import { withoutIdentityNumbers } from "@vardgraf/schema";

/** Fewest characters of a reason; a choice of this project, so that "." is not a reason. */
export const SHORTEST_REASON = 10;
/** Most characters of a reason. */
export const LONGEST_REASON = 2000;

/** What is wrong with a reason in the input field `field`. */
export function reasonProblems(field: string, text: string): UserError[] {
  const length = text.trim().length;
  if (length < SHORTEST_REASON || length > LONGEST_REASON) {
    return [
      userError(
        "REASON_REQUIRED",
        field,
        `Say why in ${SHORTEST_REASON} to ${LONGEST_REASON} characters: the reason is kept and can be checked.`,
      ),
    ];
  }
  return withoutIdentityNumbers(text) !== text ? [userError("TEXT_HOLDS_IDENTITY_NUMBER", field)] : [];
}
