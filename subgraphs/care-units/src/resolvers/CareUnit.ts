import { TIME_ZONE } from "@vardgraf/core";
import type { CareUnitResolvers } from "../generated/resolvers.js";
import { isOpenAt } from "../rules/opening-hours.js";
import { assignmentsOn } from "./assignments-on.js";
import { historyOf } from "./history.js";
import { present } from "./present.js";

/** Care units (vårdenheter). */
export const CareUnit: CareUnitResolvers = {
  __resolveReference: ({ hsaId }, { loaders }) => loaders.unit.load(hsaId),
  hsaId: ({ id }) => id,
  careProvider: ({ careProviderHsaId }, _args, { loaders }) =>
    present(loaders.provider.load(careProviderHsaId)),
  municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
  cityDistrict: ({ cityDistrictId }) => (cityDistrictId === null ? null : { id: cityDistrictId }),
  openNow: ({ openingHours }, _args, { clock }) =>
    isOpenAt(openingHours, clock.now().toZonedDateTimeISO(TIME_ZONE)),
  practitioners: ({ id }, _args, { loaders }) => loaders.practitionersOfUnit.load(id),
  assignments: ({ id }, { asOf }, context) =>
    assignmentsOn(context, asOf, () => context.loaders.assignmentsOfUnit.load(id)),
  coordinationAssignments: ({ id }, _args, { loaders }) => loaders.coordinationOfUnit.load(id),
  history: ({ id }, _args, context) => historyOf(context, "careUnit", id),
};
