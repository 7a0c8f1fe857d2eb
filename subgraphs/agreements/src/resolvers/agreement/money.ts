/** What an agreement costs, worked out. */
import type { AgreementResolvers } from "../../generated/resolvers.js";
import { ofCareHome, visitCount } from "../../money.js";
import { fundingTree, withParts } from "../../rules/funding-tree.js";
import { checkSum } from "../../rules/funding-check.js";
import { factsOf } from "./facts.js";

/** Fields of `Agreement` about money. */
export const moneyFields: Pick<AgreementResolvers, "indexedAmount" | "compensation" | "fundingChecks"> = {
  indexedAmount: (agreement, { year }, { money }) => money.indexed(agreement, year),

  compensation: async (agreement, { year, rounding, visits }, { loaders, money }) => {
    const facts = await money.facts(agreement, { year, rounding: rounding ?? null });
    if (facts === null) return null;
    const visitsOf = new Map((visits ?? []).map(({ careHome, visits }) => [careHome, visitCount(visits)]));
    const periods = await loaders.periodsOfAgreement.load(agreement.id);
    const perCareHome = periods
      .filter((period) => period.year === year)
      .map(({ careHomeId, places }) =>
        ofCareHome(facts, {
          careHome: { id: careHomeId },
          year,
          places,
          visits: visitsOf.get(careHomeId) ?? null,
        }),
      );
    const amounts = perCareHome.map(({ amount }) => amount);
    return {
      year,
      perCareHome,
      total: amounts.includes(null)
        ? null
        : amounts.reduce((total, amount) => total + BigInt(amount ?? "0"), 0n).toString(),
      errors: [...new Set(perCareHome.flatMap(({ problems }) => problems))],
    };
  },

  fundingChecks: async ({ id }, _args, { loaders }) => {
    const [tree, totals] = await Promise.all([
      loaders.fundingOfAgreement.load(id).then(fundingTree),
      factsOf(loaders, id, "FUNDING_TOTAL"),
    ]);
    const nodes = tree.flatMap((root) => withParts(root));
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const sums = [
      ...nodes
        .filter(({ ofWhich }) => ofWhich.length > 0)
        .map(({ purposeSv, purposeEn, amountMSEK, ofWhich, sources }) => ({
          titleSv: purposeSv,
          titleEn: purposeEn,
          statedMSEK: amountMSEK,
          parts: ofWhich,
          sources,
        })),
      ...totals.map(({ textSv, textEn, amountMSEK, of, sources }) => ({
        titleSv: textSv,
        titleEn: textEn,
        statedMSEK: amountMSEK,
        parts: of.flatMap((id) => byId.get(id) ?? []),
        sources,
      })),
    ];
    return sums.map((sum) => ({
      ...sum,
      ...checkSum({ amountMSEK: sum.statedMSEK, terms: sum.parts.map(({ amountMSEK }) => amountMSEK) }),
    }));
  },
};
