import type { EnteredInErrorResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of a row that was marked as entered in error. */
export const EnteredInError: EnteredInErrorResolvers = {
  unit: ({ authorUnit }) => unit(authorUnit),
};
