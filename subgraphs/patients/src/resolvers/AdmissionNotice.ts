import { isValidOn } from "@vardgraf/core";
import type { AdmissionNoticeResolvers } from "../generated/resolvers.js";
import { personName } from "./Patient.js";

/** Resolvers of a notice of admission: the four statements that the law puts into it, and no more. */
export const AdmissionNotice: AdmissionNoticeResolvers = {
  name: ({ person }) => personName(person),
  async identifier(notice, _arguments, { guard, loaders }) {
    const numbers = guard.identifiersOfNotice(notice, await loaders.identifiers.load(notice.person.id));
    return numbers.find((number) => isValidOn(number, guard.today)) ?? null;
  },
  registeredMunicipality: ({ person }) =>
    person.protection === "NONE" ? { code: person.registeredMunicipality } : null,
  estimatedDischarge: ({ stay }) => stay.estimatedDischarge,
};
