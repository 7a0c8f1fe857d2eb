import type { InpatientStayResolvers } from "../generated/resolvers.js";
import { isUnplannedReadmission, nightsOf } from "../rules/unplanned-readmission.js";
import { unit } from "./references.js";

/** Resolvers of a stay in hospital. */
export const InpatientStay: InpatientStayResolvers = {
  clinic: ({ clinic }) => unit(clinic),
  days: (stay, _arguments, { guard }) => nightsOf(stay, guard.today),
  async isUnplannedReadmission(stay, _arguments, { guard, loaders }) {
    const { patient } = stay;
    return isUnplannedReadmission(stay, guard.rows(patient, await loaders.stays.load(patient.id)));
  },
  async riskAssessments({ id, patient }, _arguments, { guard, loaders }) {
    const assessments = guard.rows(patient, await loaders.riskAssessments.load(patient.id));
    return assessments.filter(({ stayId }) => stayId === id);
  },
  async dischargeProcess({ id, patient }, _arguments, { guard, loaders }) {
    const [discharge] = await loaders.dischargeOfStay.load(id);
    return guard.discharge(patient, discharge ?? null);
  },
};
