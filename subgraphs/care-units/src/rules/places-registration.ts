/** Registering the places of a care home. Row B55. */
import { type UserError, userError } from "@vardgraf/core";

/** More than any care home has: a larger number is a slip of the finger. */
const MOST_PLACES = 1000;

/** What is wrong with a number of places. A home that closes has 0. */
export function placesProblems(places: number): UserError[] {
  if (Number.isInteger(places) && places >= 0 && places <= MOST_PLACES) return [];
  return [userError("VALUE_OUT_OF_RANGE", "places", `Send 0 to ${MOST_PLACES} places.`)];
}
