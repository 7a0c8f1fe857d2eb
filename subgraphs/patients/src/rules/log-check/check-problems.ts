/** Whether a check of a sample may be recorded. */
import type { UserError } from "@vardgraf/core";
import { withoutIdentityNumbers } from "@vardgraf/schema";
import type { LogCheckOutcome } from "../../tables/codes.js";
import { when, whenBlank, whenTooLong } from "../problems.js";

/** What is wrong with it: anything but "nothing to remark" needs words, and no identity number among them. */
export function checkProblems(outcome: LogCheckOutcome, note: string | null | undefined): UserError[] {
  return [
    ...(outcome === "NO_REMARK" ? [] : whenBlank(note, "REASON_REQUIRED", "note")),
    ...whenTooLong(note, "note"),
    ...when(note != null && withoutIdentityNumbers(note) !== note, "TEXT_HOLDS_IDENTITY_NUMBER", "note"),
  ];
}
