/**
 * Rule: what a health centre is paid for the residents of a care home in a year (B49, B50, B51).
 *
 * compensation = rate × units + visits × rate per visit, where units are places / 10. The source states neither
 * a rate nor how a part of ten places counts, so both must have been set; what is not set is an error that says
 * so, and never a guess. A rate that is set as it was before the raise is raised by the stated per cent (B49).
 */
import {
  decimalText,
  exact,
  type Exact,
  kronor,
  ONE,
  percent,
  plus,
  times,
  wholeOre,
} from "./exact-decimal.js";
import type { AmountBasis, PlacesRounding } from "../terms.js";

/** A rate that has been set for a year. */
export interface Rate {
  /** Öre for each unit. */
  readonly amount: bigint;
  readonly basis: AmountBasis;
}

/** What the calculation needs. */
export interface CompensationFacts {
  /** Per unit of places; null when none is set for the year. */
  readonly rate: Rate | null;
  /** Places that one unit is, for example 10. */
  readonly unitSize: number;
  /** How a part of a unit counts; null when nobody has chosen. */
  readonly rounding: PlacesRounding | null;
  /** Per cent of the raise; null when the agreement states none. */
  readonly raisePercent: string | null;
  /** Per visit; null when none is set for the year. */
  readonly visitRate: Rate | null;
}

/** Why a part of the compensation cannot be worked out. */
export type CompensationProblem =
  | "PLACES_NOT_STATED"
  | "RATE_NOT_STATED"
  | "ROUNDING_NOT_DECIDED"
  | "RAISE_NOT_STATED"
  | "VISIT_RATE_NOT_STATED"
  | "VISITS_NOT_STATED";

/** The compensation, with everything that it is made of; null for what cannot be worked out. */
export interface Compensation {
  /** Units with their decimals, for example `4.7`. */
  readonly units: string | null;
  /** Öre for each unit after the raise. */
  readonly unitRate: string | null;
  /** Öre for the places. */
  readonly placesAmount: string | null;
  /** Öre for the visits. */
  readonly visitsAmount: string | null;
  /** Öre in all. */
  readonly amount: string | null;
  readonly problems: readonly CompensationProblem[];
}

/** How many units of `unitSize` some places are. */
export function unitsOf(places: number, unitSize: number, rounding: PlacesRounding): Exact {
  const [whole, rest] = [Math.floor(places / unitSize), places % unitSize];
  if (rounding === "FLOOR" || rest === 0) return exact(String(whole));
  if (rounding === "CEIL") return exact(String(whole + 1));
  return plus(exact(String(whole)), fraction(rest, unitSize));
}

/** The rate as it is paid, in kronor: raised when it was set as it was before the raise; null when no raise is stated. */
export function paidRate({ amount, basis }: Rate, raisePercent: string | null): Exact | null {
  if (basis === "AS_PAID") return kronor(amount);
  return raisePercent === null ? null : times(kronor(amount), plus(ONE, percent(exact(raisePercent))));
}

/** Works out the compensation for `places` and `visits`; null visits are not told, which is not the same as none. */
export function compensation(facts: CompensationFacts, places: number, visits: number | null): Compensation {
  const { rate, unitSize, rounding, raisePercent, visitRate } = facts;
  const problems: CompensationProblem[] = [];
  const unitRate = rate && paidRate(rate, raisePercent);
  if (rate === null) problems.push("RATE_NOT_STATED");
  else if (unitRate === null) problems.push("RAISE_NOT_STATED");
  if (rounding === null) problems.push("ROUNDING_NOT_DECIDED");
  const perVisit = visitRate && kronor(visitRate.amount);
  if (visits === null) problems.push("VISITS_NOT_STATED");
  else if (visits > 0 && perVisit === null) problems.push("VISIT_RATE_NOT_STATED");

  const units = rounding === null ? null : unitsOf(places, unitSize, rounding);
  const forPlaces = units && unitRate && times(units, unitRate);
  const forVisits =
    visits === 0
      ? exact("0")
      : visits !== null && perVisit !== null
        ? times(exact(String(visits)), perVisit)
        : null;
  const ore = (kronor: Exact | null) => (kronor === null ? null : wholeOre(kronor).toString());
  return {
    units: units && decimalText(units),
    unitRate: ore(unitRate),
    placesAmount: ore(forPlaces),
    visitsAmount: ore(forVisits),
    amount: forPlaces && forVisits && ore(plus(forPlaces, forVisits)),
    problems,
  };
}

/** `rest / unitSize` exactly; a unit is 10 by agreement, so that the fraction ends. */
function fraction(rest: number, unitSize: number): Exact {
  let scale = 0;
  let power = 1;
  while ((rest * power) % unitSize !== 0 && scale < 9) {
    scale += 1;
    power *= 10;
  }
  return { digits: BigInt(Math.round((rest * power) / unitSize)), scale };
}
