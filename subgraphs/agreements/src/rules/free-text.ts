/** Rule: words that are kept say something, are not endless, and hold no identity number. */
import { type UserError, userError } from "@vardgraf/core";

/** Most characters of a text; a choice of this product. */
export const LONGEST_TEXT = 4000;

/**
 * Ten or twelve digits in the shape of an identity number. The third of the last ten is that of a month, so
 * that an organisation number, where it is 2 or more, is not taken for one.
 */
const IDENTITY_NUMBER = /(?<!\d)(?:\d{2})?\d{2}[01]\d{3}[-+ ]?\d{4}(?!\d)/;

/** What is wrong with a text in the input field `field`. */
export function textProblems(field: string | readonly string[], text: string): UserError[] {
  if (text.trim() === "") return [userError("VALUE_REQUIRED", field, "Write a text here.")];
  if (text.length > LONGEST_TEXT)
    return [userError("BAD_USER_INPUT", field, `A text has at most ${LONGEST_TEXT} characters.`)];
  return IDENTITY_NUMBER.test(text) ? [userError("TEXT_HOLDS_IDENTITY_NUMBER", field)] : [];
}

/** The same for several fields of one input. */
export function textsProblems(texts: Readonly<Record<string, string>>): UserError[] {
  return Object.entries(texts).flatMap(([field, text]) => textProblems(field, text));
}
