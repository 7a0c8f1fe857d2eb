/** Who may see what of the registers is meant for those who work with them: members of teams, numbers, changes. */
import type { Caller } from "@vardgraf/core";

const clients: ReadonlySet<Caller["client"]> = new Set(["PORTAL", "SANDBOX", "SYSTEM"]);

/**
 * True for clients whose users work with the registers. Figures need neither staff nor the history of a row,
 * and numbers on call are for physicians, not for the public (row B45).
 */
export function worksWithRegisters({ client }: Pick<Caller, "client">): boolean {
  return clients.has(client);
}
