/** Optimistic locking of facts that may not be there yet. */
import { type UserError, userError } from "@vardgraf/core";

/**
 * Compares what the client saw with what is there: `expected` is the version that it read, null when it saw
 * nothing. A difference means that somebody else was faster (`VERSION_CONFLICT`).
 */
export function seenVersionProblems(
  present: { readonly version: number } | null,
  expected: number | null,
  what: string,
): UserError[] {
  if ((present?.version ?? null) === expected) return [];
  const told =
    present === null
      ? `There is no ${what} any more that the change could replace: read it again, and leave expectedVersion out.`
      : `Somebody else has changed it: there is a ${what} with version ${present.version}. Read it again, and send your change with that version.`;
  return [userError("VERSION_CONFLICT", "expectedVersion", told)];
}
