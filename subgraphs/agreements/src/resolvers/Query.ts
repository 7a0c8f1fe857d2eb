import { connection, readPage, refuse } from "@vardgraf/core";
import type { QueryResolvers } from "../generated/resolvers.js";
import { competenceQueries } from "./query/competence.js";
import { escalationQueries } from "./query/escalations.js";

/** Entry points of the graph. */
export const Query: QueryResolvers = {
  ...escalationQueries,
  ...competenceQueries,

  agreements: async (_root, { region, first, after }, { store }) => {
    const page = readPage({ first: first ?? null, after: after ?? null }, "agreements");
    const [rows, totalCount] = await Promise.all([
      store.agreementPage(region ?? null, page),
      store.agreementCount(region ?? null),
    ]);
    return { ...connection(rows, page, "agreements", ({ id }) => id), totalCount };
  },

  agreement: (_root, { id }, { loaders }) => loaders.agreement.load(id),

  indicators: async (_root, { codes }, { store, loaders }) => {
    if (codes == null) return store.indicators.all();
    const rows = await Promise.all(codes.map((code) => loaders.indicator.load(code)));
    return rows.map((row, index) => {
      if (row === null) throw refuse("NOT_FOUND", `There is no indicator ${nameOf(codes[index], index)}.`);
      return row;
    });
  },

  indicator: (_root, { code }, { loaders }) => loaders.indicator.load(code),
};

/** What looks like a code is repeated in a message; anything else could identify a person and is told by its place. */
function nameOf(code: string | undefined, index: number): string {
  return code !== undefined && /^[A-Z][A-Z0-9_]{0,39}$/i.test(code)
    ? code
    : `at place ${index + 1} of \`codes\``;
}
