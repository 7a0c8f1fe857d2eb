import type { AccessExplanationResolvers } from "../generated/resolvers.js";

/** Resolvers of one decision with what it rests on. */
export const AccessExplanation: AccessExplanationResolvers = {
  fieldGroup: ({ group }) => group,
  provider: ({ owner }) => owner && { hsaId: owner.custodianProvider },
  unit: ({ owner }) => owner && { hsaId: owner.authorUnit },
  decision: ({ decision }) => (decision.allow ? "ALLOW" : decision.code === null ? "LEFT_OUT" : "DENY"),
  row: ({ decision }) => decision.row,
  code: ({ decision }) => (decision.allow ? null : decision.code),
  rules: ({ policies }) => policies,
};
