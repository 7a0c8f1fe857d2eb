/** What is told of a refusal that rests on rows that the caller may not read: that it stands, and nothing of why. */
import type { UserError } from "@vardgraf/core";
import { when } from "./problems.js";

/**
 * The problems of a change as its caller may know them. `problems` is what a rule finds in all rows, `readable` what
 * the same rule finds in those that the caller may read: whatever is wrong there is told and nothing else; what only
 * other rows hinder has one answer, whatever rows they are and whenever they hold.
 */
export function toldProblems(
  problems: readonly UserError[],
  readable: readonly UserError[],
): readonly UserError[] {
  if (problems.length === 0 || readable.length === 0) {
    return when(
      problems.length > 0,
      "STATUS_NOT_ALLOWED",
      null,
      "It cannot be written down as it stands: ask the patient about care elsewhere.",
    );
  }
  return readable;
}

/** Those of the rows that the caller may read. */
export function readableOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  readable: ReadonlySet<string>,
): Row[] {
  return rows.filter(({ id }) => readable.has(id));
}
