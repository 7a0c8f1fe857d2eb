import { isSmall } from "@vardgraf/core";
import type { PhysicianTeamResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** What a physician team gains here: how many people live in its areas. */
export const PhysicianTeam: PhysicianTeamResolvers = {
  /**
   * A team is also hidden when one of its areas has few people: the difference between two teams whose areas
   * differ by one would be that area.
   */
  async enrolledCount({ serviceAreas }, _arguments, { guard, loaders }) {
    guard.requireForFigures();
    const areas = [...new Set(required(serviceAreas, "PhysicianTeam.serviceAreas").map(({ id }) => id))];
    const counts = await Promise.all(
      areas.map(async (id) => (await loaders.enrolledInArea.load(id))?.count ?? 0),
    );
    if (counts.some(isSmall)) return { value: null, suppressed: true, reason: "SMALL_CELL" };
    return { value: counts.reduce((sum, count) => sum + count, 0), suppressed: false, reason: null };
  },
};
