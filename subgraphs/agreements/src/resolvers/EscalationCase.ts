import type { Context } from "../context.js";
import type { EscalationCaseResolvers } from "../generated/resolvers.js";
import type { EscalationCaseRow, EscalationEventRow, SettlementSource } from "../registry-model.js";
import { caseAge } from "../rules/case-age.js";
import { escalationReading, mayReadCase } from "../rules/escalation-reading.js";
import { levelsOfStep, nextStep } from "../rules/ladder.js";
import { required } from "./required.js";

/** A disagreement or dispute between two parties (oenighet, tvist). */
export const EscalationCase: EscalationCaseResolvers = {
  __resolveReference: async ({ id }, context) => {
    const row = await context.loaders.escalationCase.load(id);
    return row === null ? null : readable(row, context);
  },

  deviation: ({ deviationId }) => (deviationId === null ? null : { id: deviationId }),
  agreement: ({ agreementId }, _args, { loaders }) =>
    required(loaders.agreement.load(agreementId), "agreement"),
  clause: ({ clauseId }, _args, { loaders }) => required(loaders.clause.load(clauseId), "clause"),
  parties: ({ openingPartyId, otherPartyId }, _args, { loaders }) =>
    Promise.all([openingPartyId, otherPartyId].map((id) => required(loaders.party.load(id), "party"))),
  ageDays: (row, _args, { clock }) => caseAge(row, clock.now().toString()).days,
  daysOnStep: (row, _args, { clock }) => caseAge(row, clock.now().toString()).daysOnStep,
  nextLevels: ({ step }) => {
    const next = nextStep(step);
    return next === null || next === "RESOLVED" ? [] : levelsOfStep[next];
  },
  events: ({ id }, _args, { loaders }) => loaders.eventsOfCase.load(id),
  settlement: async ({ id }, _args, { loaders }) => {
    const events = await loaders.eventsOfCase.load(id);
    const settled = events.find(({ kind }) => kind === "SETTLED");
    return settled ? termsOf(settled) : null;
  },
};

/** The case if the caller may read it; null like one that is not there if not. */
export async function readable(
  row: EscalationCaseRow,
  { caller, loaders }: Pick<Context, "caller" | "loaders">,
): Promise<EscalationCaseRow | null> {
  const reading = escalationReading(caller);
  if (reading.kind !== "CASES") return null;
  const parties = await Promise.all([
    loaders.party.load(row.openingPartyId),
    loaders.party.load(row.otherPartyId),
  ]);
  const organisations = parties.map((party) => party?.organisationNumber ?? null);
  return mayReadCase(reading, organisations) ? row : null;
}

/** The terms that an event brought; null where it was about something else. */
export function termsOf({ amount, payerPartyId }: EscalationEventRow): SettlementSource | null {
  return amount === null || payerPartyId === null ? null : { amount, payerPartyId };
}
