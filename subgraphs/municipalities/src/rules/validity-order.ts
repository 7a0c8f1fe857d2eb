/** Rule: a period does not end before it begins. */
import type { Validity } from "@vardgraf/core";
import type { Placed, Problem } from "./problem.js";

/** A problem for each row that is valid to a day before the one that it is valid from. */
export function findReversedValidity(rows: readonly (Validity & Placed)[]): Problem[] {
  return rows
    .filter(({ validFrom, validTo }) => validFrom !== null && validTo !== null && validTo < validFrom)
    .map(({ place, validFrom, validTo }) => ({
      place,
      message: `validTo ${validTo} is before validFrom ${validFrom}`,
    }));
}
