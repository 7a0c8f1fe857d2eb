/** What a version conflict tells: which fields were changed meanwhile, when and by which unit. */
import { type UserError, userError } from "./refused.js";

/** One later change. */
export interface LaterChange {
  readonly at: string;
  readonly byUnit: string | null;
  readonly before: string | null;
  readonly after: string;
}

const bookkeeping: ReadonlySet<string> = new Set(["version", "recorded", "recordedAt", "recordedBy"]);

/** The refusal of a change that was made against an older version. Names fields, never what they hold. */
export function versionConflict(current: number, later: readonly LaterChange[]): UserError {
  const told = later.map(({ at, byUnit, before, after }) => {
    const fields = changedFields(before, after);
    return `${fields.length > 0 ? fields.join(", ") : "nothing that it shows"} (${at}${byUnit === null ? "" : ` by ${byUnit}`})`;
  });
  const since = told.length > 0 ? ` Changed since then: ${told.join("; ")}.` : "";
  return userError(
    "VERSION_CONFLICT",
    "expectedVersion",
    `Somebody else has changed it: its version is now ${current}.${since} Read it again, and send your change with that version.`,
  );
}

/** Names of the fields in which two states of a row differ, in the order of the later one. */
export function changedFields(before: string | null, after: string): string[] {
  const old = before === null ? {} : (JSON.parse(before) as Record<string, unknown>);
  const now = JSON.parse(after) as Record<string, unknown>;
  return Object.keys(now).filter(
    (name) => !bookkeeping.has(name) && JSON.stringify(old[name]) !== JSON.stringify(now[name]),
  );
}
