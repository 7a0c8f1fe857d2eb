import type { OnCallGapResolvers } from "../generated/resolvers.js";
import { hoursOf, momentOf } from "../rules/on-call-cover.js";

/** Times without anybody on call (otäckt tid). */
export const OnCallGap: OnCallGapResolvers = {
  from: ({ from }) => momentOf(from),
  to: ({ to }) => momentOf(to),
  hours: ({ from, to }) => hoursOf(to - from),
};
