/** Facts of the worked examples: what an example does not say is empty. */
import type { CompensationFacts } from "../rules/compensation.js";
import type { DecisionOutcome, PartyKind } from "../terms.js";
import type { AgreementFacts, CountedAgreement, CountedParty } from "./agreement-facts.js";

/** The facts of region 13 at the turn of a year; `agreements` say only what matters. */
export function exampleFacts(
  agreements: readonly Partial<CountedAgreement>[],
  change: Partial<AgreementFacts> = {},
): AgreementFacts {
  return {
    region: "13",
    until: "2026-01-01",
    supply: [],
    ...change,
    agreements: agreements.map((agreement, index) => ({
      id: `agr-example-${index + 1}`,
      regionCode: "13",
      replacesId: null,
      signingRule: null,
      notBefore: null,
      validTo: null,
      stages: [{ status: "IN_FORCE", validFrom: "2025-01-01" }],
      parties: [],
      measuresTotal: null,
      activities: [],
      funding: [],
      compensation: [],
      cases: [],
      competences: [],
      ...agreement,
    })),
  };
}

/** A party that has decided on a day, or has not decided. */
export function exampleParty(
  kind: PartyKind,
  outcome: DecisionOutcome,
  decidedOn: string | null,
): CountedParty {
  return { kind, regionCode: kind === "REGION" ? "13" : null, decision: { outcome, decidedOn } };
}

/** 50 000 kronor for each ten places, a part of ten counting as that part. */
export const examplePay: CompensationFacts = {
  rate: { amount: 5_000_000n, basis: "AS_PAID" },
  unitSize: 10,
  rounding: "PROPORTIONAL",
  raisePercent: "50",
  visitRate: null,
};
