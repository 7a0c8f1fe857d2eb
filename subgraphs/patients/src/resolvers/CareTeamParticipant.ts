import type { CareTeamParticipantResolvers } from "../generated/resolvers.js";
import { practitioner, unit } from "./references.js";

/** Resolvers of one who takes part in a team. */
export const CareTeamParticipant: CareTeamParticipantResolvers = {
  practitioner: ({ practitionerHsaId }) => practitioner(practitionerHsaId),
  unit: (participant) => unit(participant.unit),
};
