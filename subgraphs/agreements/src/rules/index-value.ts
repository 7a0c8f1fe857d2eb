/**
 * Rule: which index value can be recorded (C34): of a year after the one that the amount starts from, for an
 * amount that follows an index, and within what an index of prices can do in a year.
 */
import { type UserError, userError } from "@vardgraf/core";
import { compare, exact } from "./exact-decimal.js";
import { yearProblems } from "./year-range.js";

/** Most per cent up or down that is taken for a figure and not for a slip; a choice of this product. */
export const LARGEST_CHANGE = "50";

/** The value, and what is known about the amount that follows it. */
export interface IndexValueFacts {
  /** Year that the amount starts from; null when it follows no index. */
  readonly baseYear: number | null;
  readonly year: number;
  /** Per cent. */
  readonly percent: string;
}

/** What speaks against recording it. */
export function indexValueProblems({ baseYear, year, percent }: IndexValueFacts): UserError[] {
  if (baseYear === null)
    return [userError("AMOUNT_STATED_BY_AGREEMENT", "rule", "This compensation follows no index.")];
  const problems = yearProblems("year", year);
  if (year <= baseYear)
    problems.push(
      userError("VALUE_OUT_OF_RANGE", "year", `The amount is that of ${baseYear}: send a later year.`),
    );
  const change = exact(percent);
  const size = change.digits < 0n ? { ...change, digits: -change.digits } : change;
  if (compare(size, exact(LARGEST_CHANGE)) > 0)
    problems.push(
      userError(
        "VALUE_OUT_OF_RANGE",
        "percent",
        `Send per cent between -${LARGEST_CHANGE} and ${LARGEST_CHANGE}.`,
      ),
    );
  return problems;
}
