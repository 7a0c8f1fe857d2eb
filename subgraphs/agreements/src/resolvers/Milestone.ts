import { today } from "@vardgraf/core";
import type { MilestoneResolvers } from "../generated/resolvers.js";
import { milestoneSubject } from "../progress.js";

/** Something that is to be in place by a day (milstolpe). */
export const Milestone: MilestoneResolvers = {
  due: ({ dueOn }) => dueOn,
  status: (milestone, { asOf }, { progress, clock }) =>
    progress.status(milestoneSubject(milestone), asOf ?? today(clock)),
  late: (milestone, { asOf }, { progress, clock }) =>
    progress.late(milestoneSubject(milestone), asOf ?? today(clock)),
  reports: (milestone, _args, { progress }) => progress.reports(milestoneSubject(milestone)),
  missingReports: (milestone, _args, { progress }) => progress.missing(milestoneSubject(milestone)),
};
