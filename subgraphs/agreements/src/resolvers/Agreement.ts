import { today } from "@vardgraf/core";
import type { AgreementResolvers } from "../generated/resolvers.js";
import { fundingTree } from "../rules/funding-tree.js";
import { countDecisions } from "../rules/signing.js";
import { hasDecision } from "./SigningDecision.js";

/** An agreement (avtal). */
export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agreement.load(id),

  parent: ({ parentId }, _args, { loaders }) => (parentId === null ? null : loaders.agreement.load(parentId)),
  children: ({ id }, _args, { loaders }) => loaders.childrenOfAgreement.load(id),
  replaces: ({ replacesId }, _args, { loaders }) =>
    replacesId === null ? null : loaders.agreement.load(replacesId),
  region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
  parties: ({ id }, _args, { loaders }) => loaders.partiesOfAgreement.load(id),
  decisions: async ({ id }, _args, { loaders }) =>
    (await loaders.partiesOfAgreement.load(id)).filter(hasDecision),
  effectiveFrom: (agreement, _args, { lifecycle }) => lifecycle.effectiveFrom(agreement),
  status: (agreement, { asOf }, { lifecycle, clock }) => lifecycle.status(agreement, asOf ?? today(clock)),
  signing: async (agreement, { asOf }, { loaders, lifecycle, clock }) => {
    const day = asOf ?? today(clock);
    const [parties, status] = await Promise.all([
      loaders.partiesOfAgreement.load(agreement.id),
      lifecycle.status(agreement, day),
    ]);
    const { yes, no, pending } = countDecisions(agreement.signingRule, parties, day);
    return {
      yes: yes.length,
      no: no.length,
      pending: pending.length,
      total: yes.length + no.length + pending.length,
      missingParties: [...no, ...pending],
      rule: agreement.signingRule,
      status,
    };
  },
  clauses: ({ id }, _args, { loaders }) => loaders.clausesOfAgreement.load(id),
  clause: async ({ id }, { number }, { loaders }) =>
    (await loaders.clausesOfAgreement.load(id)).find((clause) => clause.number === number) ?? null,
  parts: ({ id }, _args, { loaders }) => loaders.partsOfAgreement.load(id),
  events: ({ id }, _args, { loaders }) => loaders.eventsOfAgreement.load(id),
  compensationRules: ({ id }, _args, { loaders }) => loaders.compensationOfAgreement.load(id),
  funding: async ({ id }, _args, { loaders }) => fundingTree(await loaders.fundingOfAgreement.load(id)),
};
