/** Rule: words that are kept say something, are not endless, and hold no identity number. */
import { type UserError, userError } from "@vardgraf/core";
import { holdsIdentityNumber } from "@vardgraf/schema";

/** Most characters of a text; a choice of this product. */
export const LONGEST_TEXT = 4000;

/** What is wrong with a text in the input field `field`. */
export function textProblems(field: string | readonly string[], text: string): UserError[] {
  if (text.trim() === "") return [userError("VALUE_REQUIRED", field, "Write a text here.")];
  if (text.length > LONGEST_TEXT)
    return [userError("BAD_USER_INPUT", field, `A text has at most ${LONGEST_TEXT} characters.`)];
  return holdsIdentityNumber(text) ? [userError("TEXT_HOLDS_IDENTITY_NUMBER", field)] : [];
}

/** The same for several fields of one input. */
export function textsProblems(texts: Readonly<Record<string, string>>): UserError[] {
  return Object.entries(texts).flatMap(([field, text]) => textProblems(field, text));
}
