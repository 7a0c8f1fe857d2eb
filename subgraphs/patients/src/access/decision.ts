/** The outcome of an access decision. */
import type { ErrorCode } from "@vardgraf/schema";

/** Allowed or not, with the row of the decision table (access rule 4.4) that it follows. */
export type Decision =
  | { readonly allow: true; readonly row: string }
  /** `code` null: nothing is told, not even that there is something to hide. */
  | { readonly allow: false; readonly row: string; readonly code: ErrorCode | null };

const hidingPersons: ReadonlySet<string> = new Set(["NO_PATIENT_RELATION", "TENANT_MISMATCH"]);

/**
 * Whether a refusal is the one for a person whom the caller may not know of. Somebody who does not exist gets the same,
 * and a caller who gets it without any person being asked for may get another answer for another person.
 */
export function hidesPersons(decision: Decision): boolean {
  return !decision.allow && decision.code !== null && hidingPersons.has(decision.code);
}
