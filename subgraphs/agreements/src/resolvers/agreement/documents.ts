/** What an agreement's document says beside its clauses, parts and money. */
import type { AgreementResolvers } from "../../generated/resolvers.js";
import { directionGroups } from "../../rules/direction-groups.js";
import { factsOf } from "./facts.js";

/** Fields of `Agreement` that are read off its document. */
export const documentFields: Pick<
  AgreementResolvers,
  | "context"
  | "revision"
  | "evidence"
  | "proposals"
  | "auditFindings"
  | "requirements"
  | "figures"
  | "mandates"
  | "targetGroups"
  | "directions"
  | "politicalDecisions"
  | "targets"
> = {
  context: async ({ id }, { kind }, { loaders }) =>
    (await factsOf(loaders, id, "CONTEXT")).filter((fact) => kind == null || fact.kind === kind),
  revision: async ({ id }, _args, { loaders }) => (await factsOf(loaders, id, "REVISION"))[0] ?? null,
  evidence: async ({ id }, _args, { loaders }) =>
    (await factsOf(loaders, id, "EVIDENCE")).map(({ textSv, textEn, position, ...fact }) => ({
      ...fact,
      number: position + 1,
      titleSv: textSv,
      titleEn: textEn,
    })),
  proposals: ({ id }, _args, { loaders }) => factsOf(loaders, id, "PROPOSAL"),
  auditFindings: ({ id }, _args, { loaders }) => factsOf(loaders, id, "AUDIT_FINDING"),
  requirements: async ({ id }, _args, { loaders }) =>
    (await loaders.clausesOfAgreement.load(id)).filter(({ category }) => category === "REQUIREMENT"),
  figures: async ({ id }, _args, { loaders }) =>
    (await factsOf(loaders, id, "FIGURE")).map((figure) => ({
      ...figure,
      disputed: figure.disputeEn !== null,
    })),
  mandates: ({ id }, _args, { loaders }) => factsOf(loaders, id, "MANDATE"),
  targetGroups: ({ id }, _args, { loaders }) => factsOf(loaders, id, "TARGET_GROUP"),
  directions: async ({ id }, _args, { loaders }) => directionGroups(await factsOf(loaders, id, "DIRECTION")),
  politicalDecisions: async ({ id }, { asOf }, { loaders }) =>
    (await factsOf(loaders, id, "DECISION")).filter(
      ({ decidedOn }) => asOf == null || (decidedOn !== null && decidedOn <= asOf),
    ),
  targets: ({ id }, _args, { loaders }) => loaders.targetsOfAgreement.load(id),
};
