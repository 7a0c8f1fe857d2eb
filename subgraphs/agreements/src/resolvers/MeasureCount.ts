import { today } from "@vardgraf/core";
import type { MeasureCountResolvers } from "../generated/resolvers.js";
import { activitySubject } from "../progress.js";
import { isDone } from "../rules/joint-status.js";

/** Prioritised measures of a plan (prioriterade åtgärder). */
export const MeasureCount: MeasureCountResolvers = {
  named: ({ agreement }, _args, { loaders }) => loaders.activitiesOfAgreement.load(agreement.id),
  unnamed: async ({ agreement, total }, _args, { loaders }) =>
    total - (await loaders.activitiesOfAgreement.load(agreement.id)).length,
  done: async ({ agreement }, _args, { loaders, progress, clock }) => {
    const named = await loaders.activitiesOfAgreement.load(agreement.id);
    const statuses = await Promise.all(
      named.map((activity) => progress.status(activitySubject(activity), today(clock))),
    );
    return statuses.filter(isDone).length;
  },
};
