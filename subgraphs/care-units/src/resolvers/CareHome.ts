import { isValidOn, today } from "@vardgraf/core";
import type { CareHomeResolvers } from "../generated/resolvers.js";
import { placesOn } from "../rules/places.js";
import { present } from "./present.js";

/** Care homes (särskilda boenden). */
export const CareHome: CareHomeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.home.load(id),
  municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
  careArea: ({ careAreaId }) => (careAreaId === null ? null : { id: careAreaId }),
  places: async ({ id }, { asOf }, { loaders, clock }) =>
    placesOn(await loaders.placesOfHome.load(id), asOf ?? today(clock)),
  placesHistory: ({ id }, _args, { loaders }) => loaders.placesOfHome.load(id),
  healthCentre: ({ healthCentreHsaId }, _args, { loaders }) =>
    healthCentreHsaId === null ? null : loaders.unit.load(healthCentreHsaId),
  mainResponsiblePhysician: async ({ id }, { asOf }, { loaders, clock }) => {
    const day = asOf ?? today(clock);
    const appointed = (await loaders.mainPhysiciansOfHome.load(id)).find((one) => isValidOn(one, day));
    return appointed === undefined ? null : present(loaders.practitioner.load(appointed.practitionerHsaId));
  },
  plannedDialogue: ({ dialogueWeekday: weekday, dialogueTime: time, dialogueForm: form }) =>
    weekday === null || time === null || form === null ? null : { weekday, time, form },
};
