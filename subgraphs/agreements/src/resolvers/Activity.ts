import { today } from "@vardgraf/core";
import type { ActivityResolvers } from "../generated/resolvers.js";
import { activitySubject } from "../progress.js";
import { required } from "./required.js";

/** Something to be done under an agreement (aktivitet). */
export const Activity: ActivityResolvers = {
  mappedTo: ({ mappedTo }, _args, { loaders }) =>
    Promise.all(mappedTo.map((id) => required(loaders.agreement.load(id), "agreement"))),
  status: (activity, { asOf }, { progress, clock }) =>
    progress.status(activitySubject(activity), asOf ?? today(clock)),
  late: (activity, { asOf }, { progress, clock }) =>
    progress.late(activitySubject(activity), asOf ?? today(clock)),
  reports: (activity, _args, { progress }) => progress.reports(activitySubject(activity)),
  missingReports: (activity, _args, { progress }) => progress.missing(activitySubject(activity)),
};
