import type { MedicationReviewResolvers } from "../generated/resolvers.js";
import { reviewDue } from "../rules/review-due.js";
import { unit } from "./references.js";

/** Resolvers of a medication review. */
export const MedicationReview: MedicationReviewResolvers = {
  performedBy: ({ performedBy }) => ({ hsaId: performedBy }),
  unit: (review) => unit(review.unit),
  nextDue: ({ on }) => reviewDue(on),
};
