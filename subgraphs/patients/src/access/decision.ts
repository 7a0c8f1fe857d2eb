/** The outcome of an access decision. */
import type { ErrorCode } from "@vardgraf/schema";

/** Allowed or not, with the row of the decision table (access rule 4.4) that it follows. */
export type Decision =
  | { readonly allow: true; readonly row: string }
  /** `code` null: nothing is told, not even that there is something to hide. */
  | { readonly allow: false; readonly row: string; readonly code: ErrorCode | null };
