import type { CollaborationMeetingResolvers } from "../generated/resolvers.js";
import { historyOf } from "./history.js";
import { present } from "./present.js";

/** Meetings of a health centre and a municipality (samverkansmöten). */
export const CollaborationMeeting: CollaborationMeetingResolvers = {
  careHome: ({ careHomeId }, _args, { loaders }) => present(loaders.home.load(careHomeId)),
  healthCentre: ({ healthCentreHsaId }, _args, { loaders }) => present(loaders.unit.load(healthCentreHsaId)),
  participants: async ({ participants }, _args, { loaders }) => {
    const people = await Promise.all(participants.map((hsaId) => loaders.practitioner.load(hsaId)));
    return people.filter((person) => person !== null);
  },
  history: ({ id }, _args, context) => historyOf(context, "meeting", id),
};
