/** Marking what should not have been written: nothing is deleted, and a reason is needed (PDL 3:17). */
import type { UserError } from "@vardgraf/core";
import { when, whenBlank, whenTooLong } from "./problems.js";

/** What is wrong with marking a row. */
export function errorMarkProblems(
  row: { readonly enteredInErrorAt: string | null },
  reason: string,
): UserError[] {
  return [
    ...when(row.enteredInErrorAt !== null, "ALREADY_DONE", "id"),
    ...whenBlank(reason, "REASON_REQUIRED", "reason"),
    ...whenTooLong(reason, "reason"),
  ];
}
