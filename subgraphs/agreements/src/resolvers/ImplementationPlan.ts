import { today } from "@vardgraf/core";
import type { ImplementationPlanResolvers } from "../generated/resolvers.js";
import { milestoneSubject } from "../progress.js";
import { required } from "./required.js";

/** How something is introduced, step by step (implementeringsplan). */
export const ImplementationPlan: ImplementationPlanResolvers = {
  agreement: ({ agreementId }, _args, { loaders }) =>
    required(loaders.agreement.load(agreementId), "agreement"),
  milestones: async ({ id }, { track, late, asOf }, { loaders, progress, clock }) => {
    const milestones = (await loaders.milestonesOfPlan.load(id)).filter(
      (milestone) => track == null || milestone.track === track,
    );
    if (late == null) return milestones;
    const day = asOf ?? today(clock);
    const lateness = await Promise.all(
      milestones.map((milestone) => progress.late(milestoneSubject(milestone), day)),
    );
    return milestones.filter((_milestone, index) => lateness[index] === late);
  },
  tracks: async ({ id }, _args, { loaders }) => [
    ...new Set((await loaders.milestonesOfPlan.load(id)).map(({ track }) => track)),
  ],
};
