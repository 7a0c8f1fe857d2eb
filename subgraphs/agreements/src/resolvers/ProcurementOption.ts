import type { ProcurementOptionRow } from "../document-model.js";
import type { ProcurementOptionResolvers } from "../generated/resolvers.js";
import type { Loaders } from "../loaders.js";
import type { ClauseRow } from "../model.js";
import { judgeRequirement } from "../rules/procurement-check.js";

/** What the assignment of an option must be like, in the order of the agreement. */
async function requirementsOf(
  { clausesOfAgreement }: Loaders,
  { agreementId }: ProcurementOptionRow,
): Promise<ClauseRow[]> {
  return (await clausesOfAgreement.load(agreementId)).filter(({ category }) => category === "REQUIREMENT");
}

/** One way of procuring the assignment (alternativ). */
export const ProcurementOption: ProcurementOptionResolvers = {
  requirementChecks: async (option, _args, { loaders }) =>
    (await requirementsOf(loaders, option)).map((requirement) => ({
      requirement,
      ...judgeRequirement(option, requirement.topic),
    })),
  conflicts: async (option, _args, { loaders }) =>
    (await requirementsOf(loaders, option)).filter(
      ({ topic }) => judgeRequirement(option, topic).fulfilled === "NO",
    ),
  pros: async ({ id }, _args, { loaders }) =>
    (await loaders.argumentsOfOption.load(id)).filter(({ side }) => side === "PRO"),
  cons: async ({ id }, _args, { loaders }) =>
    (await loaders.argumentsOfOption.load(id)).filter(({ side }) => side === "CON"),
  chosen: async ({ id, agreementId }, _args, { loaders }) =>
    (await loaders.choiceOfAgreement.load(agreementId))?.optionId === id,
};
