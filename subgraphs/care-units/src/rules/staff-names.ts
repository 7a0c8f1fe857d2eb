/** Who may have the names of staff. */
import type { Caller } from "@vardgraf/core";

/** Clients whose users meet staff, or work with invented ones only. Figures need no names. */
const clientsWithNames: ReadonlySet<Caller["client"]> = new Set(["PORTAL", "PATIENT", "SANDBOX", "SYSTEM"]);

/** True when the names of staff may be shown to the caller. */
export function maySeeStaffNames(caller: Pick<Caller, "client">): boolean {
  return clientsWithNames.has(caller.client);
}
