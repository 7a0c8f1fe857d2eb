import type { CareUnitResolvers } from "../generated/resolvers.js";
import { present } from "./present.js";

/** Care units (vårdenheter). */
export const CareUnit: CareUnitResolvers = {
  __resolveReference: ({ hsaId }, { loaders }) => loaders.unit.load(hsaId),
  careProvider: ({ careProviderHsaId }, _args, { loaders }) =>
    present(loaders.provider.load(careProviderHsaId)),
  municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
  cityDistrict: ({ cityDistrictId }) => (cityDistrictId === null ? null : { id: cityDistrictId }),
  practitioners: ({ hsaId }, _args, { loaders }) => loaders.practitionersOfUnit.load(hsaId),
  coordinationAssignments: ({ hsaId }, _args, { loaders }) => loaders.coordinationOfUnit.load(hsaId),
};
