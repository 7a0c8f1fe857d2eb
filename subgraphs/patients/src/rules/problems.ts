/** How a rule says that a change may not be made: with the user errors that the caller gets. */
import { type UserError, userError } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";

/** One problem when `bad`, otherwise none. Without `message` the catalogue's text is told. */
export function when(
  bad: boolean,
  code: ErrorCode,
  field: readonly string[] | string | null = null,
  message?: string,
): UserError[] {
  return bad ? [userError(code, field, message)] : [];
}

/** A problem when a text that must say something is missing or blank. */
export function whenBlank(text: string | null | undefined, code: ErrorCode, field: string): UserError[] {
  return when((text ?? "").trim() === "", code, field);
}

/** Longest text that a person may write into one field, in characters. */
export const LONGEST_TEXT = 4000;

/** A problem when a text is longer than {@link LONGEST_TEXT}. */
export function whenTooLong(text: string | null | undefined, field: string): UserError[] {
  return when(
    (text?.length ?? 0) > LONGEST_TEXT,
    "BAD_USER_INPUT",
    field,
    `The text may have at most ${LONGEST_TEXT} characters.`,
  );
}
