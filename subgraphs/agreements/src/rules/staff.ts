/** Rule: who may learn which person acted: programs whose users meet staff, not dashboards. */
import type { Caller } from "@vardgraf/core";

const clients: ReadonlySet<Caller["client"]> = new Set(["PORTAL", "PATIENT", "SANDBOX", "SYSTEM"]);

/** True when persons of staff may be shown to the caller. */
export function maySeeStaff({ client }: Pick<Caller, "client">): boolean {
  return clients.has(client);
}
