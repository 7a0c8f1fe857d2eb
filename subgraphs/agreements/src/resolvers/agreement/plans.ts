/** How an agreement is introduced, procured and counted. */
import type { AgreementResolvers } from "../../generated/resolvers.js";

/** Fields of `Agreement` about plans, measures and options. */
export const planFields: Pick<AgreementResolvers, "implementationPlan" | "measures" | "procurement"> = {
  implementationPlan: async ({ id }, _args, { loaders }) =>
    (await loaders.plansOfAgreement.load(id))[0] ?? null,
  measures: (agreement) =>
    agreement.measuresTotal === null ? null : { agreement, total: agreement.measuresTotal },
  procurement: async ({ id }, _args, { loaders }) => {
    const options = await loaders.optionsOfAgreement.load(id);
    return options.length === 0 ? null : { agreementId: id, options };
  },
};
