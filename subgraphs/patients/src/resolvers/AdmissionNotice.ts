import { isValidOn } from "@vardgraf/core";
import type { AdmissionNoticeResolvers } from "../generated/resolvers.js";
import { personName } from "./Patient.js";

/** Resolvers of a notice of admission: the four statements that the law puts into it, and no more. */
export const AdmissionNotice: AdmissionNoticeResolvers = {
  name: ({ person }) => personName(person),
  async identifier(notice, _arguments, { guard, notices, loaders }) {
    const numbers = notices.identifiers(notice, await loaders.identifiers.load(notice.person.id));
    return numbers.find((number) => isValidOn(number, guard.today)) ?? null;
  },
  registeredMunicipality: (notice, _arguments, { notices }) => ({ code: notices.address(notice) }),
  estimatedDischarge: ({ stay }) => stay.estimatedDischarge,
};
