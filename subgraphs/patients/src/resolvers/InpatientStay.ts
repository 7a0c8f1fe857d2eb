import type { InpatientStayResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of a stay in hospital. */
export const InpatientStay: InpatientStayResolvers = {
  clinic: ({ clinic }) => unit(clinic),
  async dischargeProcess({ id, patient }, _arguments, { guard, loaders }) {
    const [discharge] = await loaders.dischargeOfStay.load(id);
    return guard.discharge(patient, discharge ?? null);
  },
};
