import { refuse, today } from "@vardgraf/core";
import type { RegionResolvers } from "../generated/resolvers.js";
import { coordinationAreaId } from "../model.js";
import { coordinationCoverage } from "../rules/coordination-coverage.js";
import { careHomePage, careUnitPage } from "./pages.js";

/** What this subgraph knows about regions. */
export const Region: RegionResolvers = {
  __resolveReference: (reference) => reference,
  careUnits: ({ code }, { type, ...page }, context) =>
    careUnitPage(context, { scope: "REGION", type: type ?? null }, code, page),
  careHomes: ({ code }, page, context) => careHomePage(context, "REGION", code, page),
  physicianTeams: async ({ code }, _args, { loaders }) =>
    (await loaders.teamsOfRegion.load(code)).map(({ team }) => team),
  coordinationCoverage: async ({ coordinationAreas }, { asOf }, { loaders, clock }) => {
    if (coordinationAreas === undefined) {
      throw refuse(
        "BAD_USER_INPUT",
        "The region's coordinationAreas must be given to work out their coverage.",
      );
    }
    const areas = coordinationAreas.map(({ area, validFrom, validTo }) => ({
      areaId: coordinationAreaId(area),
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    }));
    const ids = [...new Set(areas.map(({ areaId }) => areaId))];
    const assignments = await Promise.all(ids.map((id) => loaders.coordinationOfArea.load(id)));
    const day = asOf ?? today(clock);
    return { asOf: day, ...coordinationCoverage(areas, assignments.flat(), day) };
  },
};
