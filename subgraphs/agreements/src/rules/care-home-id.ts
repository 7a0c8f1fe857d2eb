/** Rule: an id of a care home, which another subgraph owns, looks like an id. Whether the home exists is known there. */
import { type UserError, userError } from "@vardgraf/core";

/** What is wrong with the id in the input field `field`. */
export function careHomeIdProblems(field: string, id: string): UserError[] {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id) ? [] : [userError("UNKNOWN_REFERENCE", field)];
}
