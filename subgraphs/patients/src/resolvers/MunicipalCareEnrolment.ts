import type { MunicipalCareEnrolmentResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of an enrolment. */
export const MunicipalCareEnrolment: MunicipalCareEnrolmentResolvers = {
  municipality: ({ municipality }) => ({ code: municipality }),
  unit: (enrolment) => unit(enrolment.unit),
};
