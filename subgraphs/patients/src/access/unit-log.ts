/** Who may see what a unit's staff have read, to check it (rows 11 and 12; PDL 4:3). */
import { refuse } from "@vardgraf/core";
import type { Context } from "../context.js";
import { scopesSeenBy } from "../rules/log-check/scope.js";
import type { LogSampleScope } from "../tables.js";
import { decide } from "./cedar/index.js";
import { impersonalFacts, type Role, roleOf } from "./facts.js";
import { custodianOf, readerOf } from "./reader.js";
import { refusal } from "./refusal.js";

/**
 * Refuses a caller who may not see the log of a unit. That it was looked at is in the log itself, on the disk, before
 * this resolves. To a caller the units of an organisation are those with its number in their HSA-id.
 */
export async function requireUnitLog(
  { caller, journal }: Pick<Context, "caller" | "journal">,
  unit: string,
): Promise<void> {
  const own = caller.client === "ANONYMOUS" ? null : caller;
  const ofOrganisation = own?.organisationNumber != null && unit.startsWith(`SE${own.organisationNumber}-`);
  const custodianProvider = ofOrganisation ? (own.providerHsaId ?? "") : "";
  const decision = decide({
    ...impersonalFacts(caller, "UNIT_LOG"),
    custodian: custodianOf(readerOf(caller), { custodianProvider, authorUnit: unit }),
  });
  if (!decision.allow) {
    journal.refused(null, decision.row, "UNIT_LOG");
    throw refusal(decision);
  }
  journal.readLog(null, custodianProvider || null, unit, decision.row);
  await journal.writeDown();
}

/** The scopes that the caller may see. */
export function scopesOf({ caller }: Pick<Context, "caller">): readonly LogSampleScope[] {
  return scopesSeenBy(roleIn({ caller }));
}

/** The role in which the caller looks at the log. */
export function roleIn({ caller }: Pick<Context, "caller">): Role {
  return caller.client === "ANONYMOUS" ? "NONE" : roleOf(caller);
}

/** Refuses what is not in the caller's scopes, as if the unit were not the caller's. */
export function requireScope(context: Pick<Context, "caller">, scope: LogSampleScope): void {
  if (!scopesOf(context).includes(scope)) throw refuse("FORBIDDEN");
}
