import { isValidOn, pageOf } from "@vardgraf/core";
import type { Context } from "../context.js";
import { dayOf } from "../day.js";
import type { RegionResolvers } from "../generated/resolvers.js";
import type { Figure, RegionRow } from "../model.js";
import { coordinationAreas } from "../rules/coordination-areas.js";
import { figureOn } from "../rules/figure-on.js";
import { hsaPrefix } from "../rules/organization-number.js";
import { regionFigures } from "../rules/region-figures.js";

/** Resolvers of a region (region). */
export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.region.load(code),
  hsaPrefix: ({ organizationNumber }) => hsaPrefix(organizationNumber),

  async municipalities({ code }, page, { loaders }) {
    const rows = await loaders.municipalitiesOfRegion.load(code);
    return {
      ...pageOf(rows, page, `municipalities of ${code}`, (row) => row.code),
      totalCount: rows.length,
    };
  },

  population: async (region, { asOf }, context) =>
    figureOn(await figuresOf(region, context), dayOf(asOf, context)),
  populationFigures: (region, _arguments, context) => figuresOf(region, context),

  async coordinationAreas({ code }, _arguments, { loaders }) {
    const municipalities = await loaders.municipalitiesOfRegion.load(code);
    const divided = municipalities.map(async (municipality) => ({
      municipality,
      districts: await loaders.cityDistrictsOfMunicipality.load(municipality.code),
    }));
    return coordinationAreas(await Promise.all(divided));
  },

  async roleCoverage({ code }, { role, asOf }, context) {
    const day = dayOf(asOf, context);
    const municipalities = await context.loaders.municipalitiesOfRegion.load(code);
    const held = await Promise.all(
      municipalities.map(async (municipality) => {
        const holders = await context.loaders.roleAssignmentsOfMunicipality.load(municipality.code);
        return holders.some((holder) => holder.role === role && isValidOn(holder, day));
      }),
    );
    const missing = municipalities.filter((_municipality, index) => !held[index]);
    return { role, expected: held.length, covered: held.length - missing.length, missing };
  },

  async collaborationBodies({ code }, { level, asOf }, context) {
    const bodies = await context.loaders.collaborationBodiesOfRegion.load(code);
    const day = dayOf(asOf, context);
    return bodies.filter((body) => isValidOn(body, day) && (level ?? body.level) === body.level);
  },
};

/** Own figures of a region and sums of those of its municipalities, latest first. */
async function figuresOf({ code }: RegionRow, { loaders }: Context): Promise<Figure[]> {
  const [own, municipalities] = await Promise.all([
    loaders.populationFigures.load(code),
    loaders.municipalitiesOfRegion.load(code),
  ]);
  const parts = await Promise.all(municipalities.map((row) => loaders.populationFigures.load(row.code)));
  return regionFigures(own, parts);
}
