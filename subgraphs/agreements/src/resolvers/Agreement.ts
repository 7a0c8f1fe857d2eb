import { today } from "@vardgraf/core";
import type { AgreementResolvers } from "../generated/resolvers.js";
import { fundingTree } from "../rules/funding-tree.js";
import { documentFields } from "./agreement/documents.js";
import { moneyFields } from "./agreement/money.js";
import { planFields } from "./agreement/plans.js";
import { registryFields } from "./agreement/registry.js";
import { signingStatus } from "./agreement/signing.js";
import { decisionsOf } from "./SigningDecision.js";

/** An agreement (avtal). */
export const Agreement: AgreementResolvers = {
  ...documentFields,
  ...moneyFields,
  ...planFields,
  ...registryFields,
  __resolveReference: ({ id }, { loaders }) => loaders.agreement.load(id),

  parent: ({ parentId }, _args, { loaders }) => (parentId === null ? null : loaders.agreement.load(parentId)),
  children: ({ id }, _args, { loaders }) => loaders.childrenOfAgreement.load(id),
  replaces: ({ replacesId }, _args, { loaders }) =>
    replacesId === null ? null : loaders.agreement.load(replacesId),
  region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
  parties: ({ id }, _args, { loaders }) => loaders.partiesOfAgreement.load(id),
  decisions: async ({ id }, _args, { loaders }) =>
    (await loaders.partiesOfAgreement.load(id)).flatMap(decisionsOf),
  effectiveFrom: (agreement, _args, { lifecycle }) => lifecycle.effectiveFrom(agreement),
  status: (agreement, { asOf }, { lifecycle, clock }) => lifecycle.status(agreement, asOf ?? today(clock)),
  signing: (agreement, { asOf }, context) => signingStatus(agreement, asOf ?? today(context.clock), context),
  clauses: ({ id }, _args, { loaders }) => loaders.clausesOfAgreement.load(id),
  clause: async ({ id }, { number }, { loaders }) =>
    (await loaders.clausesOfAgreement.load(id)).find((clause) => clause.number === number) ?? null,
  parts: ({ id }, _args, { loaders }) => loaders.partsOfAgreement.load(id),
  events: ({ id }, _args, { loaders }) => loaders.eventsOfAgreement.load(id),
  compensationRules: ({ id }, _args, { loaders }) => loaders.compensationOfAgreement.load(id),
  funding: async ({ id }, _args, { loaders }) => fundingTree(await loaders.fundingOfAgreement.load(id)),
};
