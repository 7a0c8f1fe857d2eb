/** Rule: a calendar year that is recorded is one of this century. */
import { type UserError, userError } from "@vardgraf/core";

/** What is wrong with the year in the input field `field`. */
export function yearProblems(field: string, year: number): UserError[] {
  if (year >= 2000 && year <= 2099) return [];
  return [userError("VALUE_OUT_OF_RANGE", field, "Send a year from 2000 to 2099.")];
}
