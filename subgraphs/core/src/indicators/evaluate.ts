/** From what was counted to the value of a measure, as an exact fraction. */
import type { Cell, Counts } from "./cells.js";
import type { MeasureDefinition } from "./definition.js";
import { dividedBy, type Fraction, fractionOf, plus, times, whole } from "./fraction.js";

/** What a value is worked out from. */
export type MeasureRule = Pick<MeasureDefinition, "kind" | "scale" | "per">;

/**
 * The value of a measure; null when there is nothing to divide by, which is not zero.
 *
 * `per` is the cell of the measure that the denominator is taken from, for a measure that has one: the value is then the
 * numerator for each so many (`times`) of that denominator, such as bed days for each 1 000 inhabitants.
 *
 * The 90th percentile is the nearest rank: the smallest observation that at least nine in ten of all are not above. It is
 * always one of the observations. The median of an even number is the mean of the two in the middle.
 */
export function evaluate(measure: MeasureRule, cell: Cell, per: Cell | null): Fraction | null {
  const value = measure.per ? ratePer(cell, per, measure.per.times) : unscaled(measure, cell);
  return value && dividedBy(value, fractionOf(String(measure.scale ?? 1)));
}

/** True when the value of a measure is divided by something. */
export function hasDenominator({ kind, per }: MeasureRule): boolean {
  return per !== undefined || (kind !== "COUNT" && kind !== "SUM");
}

function ratePer({ numerator }: Counts, per: Cell | null, of: number): Fraction | null {
  if (!per || per.denominator === 0) return null;
  return dividedBy(times(whole(numerator), whole(of)), whole(per.denominator));
}

function unscaled({ kind }: MeasureRule, cell: Cell): Fraction | null {
  const { numerator, denominator } = cell;
  if (kind === "COUNT" || kind === "SUM") return whole(numerator);
  if (denominator === 0) return null;
  switch (kind) {
    case "SHARE":
      return dividedBy(whole(100 * numerator), whole(denominator));
    case "MEAN":
    case "RATIO":
      return dividedBy(whole(numerator), whole(denominator));
    case "MEDIAN":
      return median(cell);
    case "P90":
      return whole(observation(cell, Math.ceil((9 * denominator) / 10)));
    case "CONTINUITY":
      return continuity(cell);
  }
}

function median(cell: Cell): Fraction {
  const { denominator } = cell;
  const lower = whole(observation(cell, Math.ceil(denominator / 2)));
  const upper = whole(observation(cell, Math.floor(denominator / 2) + 1));
  return dividedBy(plus(lower, upper), whole(2));
}

/** The observation of a rank, counted from one, when they are put in order. */
function observation({ byKey }: Cell, rank: number): number {
  let seen = 0;
  for (const [key, { denominator }] of [...byKey].sort(([a], [b]) => a - b)) {
    seen += denominator;
    if (seen >= rank) return key;
  }
  throw new RangeError(`There is no observation of rank ${rank}.`);
}

/** Of patients with so many visits (the key), each pair of visits to the same person counts (rows I15–I17). */
function continuity({ byKey, denominator }: Cell): Fraction {
  let sum = whole(0);
  for (const [visits, { numerator }] of byKey) {
    if (numerator === 0) continue;
    if (visits < 2) throw new RangeError(`Continuity of ${visits} visits is not defined.`);
    sum = plus(sum, dividedBy(whole(numerator), whole(visits * (visits - 1))));
  }
  return dividedBy(sum, whole(denominator));
}
