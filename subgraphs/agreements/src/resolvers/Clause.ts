import type { ClauseResolvers } from "../generated/resolvers.js";
import type { Loaders } from "../loaders.js";
import { diffWordings, type ParagraphChange } from "../rules/clause-diff.js";
import { diffText } from "../rules/diff-text.js";
import { dutyCoverage } from "../rules/duty-coverage.js";
import { required } from "./required.js";

/** One thing that an agreement obliges somebody to (bestämmelse). */
export const Clause: ClauseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.clause.load(id),

  covers: (clause) => dutyCoverage(clause),
  agreement: ({ agreementId }, _args, { loaders }) =>
    required(loaders.agreement.load(agreementId), "agreement"),
  textSv: async ({ id, textSv }, _args, { loaders }) =>
    (await loaders.versionsOfClause.load(id)).at(-1)?.textSv ?? textSv,
  textEn: async ({ id, textEn }, _args, { loaders }) =>
    (await loaders.versionsOfClause.load(id)).at(-1)?.textEn ?? textEn,
  versions: ({ id }, _args, { loaders }) => loaders.versionsOfClause.load(id),
  diff: ({ id }, days, { loaders }) => difference(id, days, loaders),
  diffText: async ({ id }, days, { loaders }) => {
    const changes = await difference(id, days, loaders);
    return changes === null ? null : diffText(changes);
  },
};

/** What changed between the wordings of two days; null when either day has none. */
async function difference(
  id: string,
  { from, to }: { readonly from: string; readonly to: string },
  loaders: Loaders,
): Promise<ParagraphChange[] | null> {
  const versions = await loaders.versionsOfClause.load(id);
  const wordingOn = (day: string) => versions.findLast(({ date }) => date <= day)?.textSv;
  const [earlier, later] = [wordingOn(from), wordingOn(to)];
  return earlier === undefined || later === undefined ? null : diffWordings(earlier, later);
}
