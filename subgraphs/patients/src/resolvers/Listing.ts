import type { ListingResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of a listing. */
export const Listing: ListingResolvers = {
  healthCentre: ({ healthCentre }) => unit(healthCentre),
};
