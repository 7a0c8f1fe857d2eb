import type { ClauseResolvers } from "../generated/resolvers.js";
import { diffWordings } from "../rules/clause-diff.js";
import { required } from "./required.js";

/** One thing that an agreement obliges somebody to (bestämmelse). */
export const Clause: ClauseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.clause.load(id),

  agreement: ({ agreementId }, _args, { loaders }) =>
    required(loaders.agreement.load(agreementId), "agreement"),
  versions: ({ id }, _args, { loaders }) => loaders.versionsOfClause.load(id),
  diff: async ({ id }, { from, to }, { loaders }) => {
    const versions = await loaders.versionsOfClause.load(id);
    const wordingOn = (day: string) => versions.findLast(({ date }) => date <= day)?.textSv;
    const [earlier, later] = [wordingOn(from), wordingOn(to)];
    return earlier === undefined || later === undefined ? null : diffWordings(earlier, later);
  },
};
