/** Who may see figures as they are, of the own organisation (row 21). */
import { refuse } from "@vardgraf/core";
import type { Context } from "../context.js";
import { decide } from "./cedar/index.js";
import { impersonalFacts } from "./facts.js";
import { custodianOf, readerOf } from "./reader.js";
import { refusal } from "./refusal.js";

/**
 * Refuses a caller who may not see unsuppressed figures. That they were looked at is in the log itself, on the disk, before
 * this resolves. What comes of it tells the units of the caller's organisation, by HSA-id: those with its number in theirs.
 */
export async function requireOwnFigures({
  caller,
  journal,
}: Pick<Context, "caller" | "journal">): Promise<(unit: string) => boolean> {
  const own = caller.client === "ANONYMOUS" ? null : caller;
  const decision = decide({
    ...impersonalFacts(caller, "UNSUPPRESSED_AGGREGATES"),
    custodian: custodianOf(readerOf(caller), {
      custodianProvider: own?.providerHsaId ?? "",
      authorUnit: own?.unitHsaId ?? "",
    }),
  });
  const number = own?.organisationNumber ?? null;
  if (!decision.allow || number === null) {
    journal.refused(null, decision.row, "UNSUPPRESSED_AGGREGATES");
    throw decision.allow ? refuse("FORBIDDEN") : refusal(decision);
  }
  journal.readOwnFigures(own?.providerHsaId ?? null, decision.row);
  await journal.writeDown();
  return (unit) => unit.startsWith(`SE${number}-`);
}
