/** What rules count, gathered in memory as series that can be summed, stored and taken back. */
import type { Grouping, IndicatorDescription } from "./definition.js";
import { PlaceGroups } from "./place-groups.js";
import type { MonthSum } from "./month-sums.js";
import { TallySums } from "./tally-sums.js";
import { monthOf } from "./span.js";
import type { Amounts, Parts, Place, Tally } from "./tally.js";

export { sliceKey } from "./tally-sums.js";

/** How series are grouped: as values are, and by care area, which is never published. */
export type RowGrouping = Grouping | "CARE_AREA";

/**
 * What was counted for one group, measure, part and key, month by month. Of what happened: the sum of each month. Of what is
 * held: how much more (or less, below zero) is held at the end of the month than at the end of the one before, so that what
 * is held at the end of a month is the sum of all months until then.
 */
export interface TallySeries {
  /** Two digits. */
  readonly region: string;
  readonly grouping: RowGrouping;
  /** Code, HSA-id or id of the group; the region's own code for `REGION`. */
  readonly group: string;
  /** Of a care home: the municipality, which its persons are counted in as well; otherwise empty. */
  readonly within: string;
  readonly measure: string;
  /** A part as `AGE:65_PLUS`; empty for all of them. */
  readonly slice: string;
  /** True for what is held, false for what happened. */
  readonly held: boolean;
  /** What tells observations of a measure apart; 0 for most. */
  readonly key: number;
  /** The months that have anything, in order. */
  readonly months: readonly MonthSum[];
}

/** See {@link MemoryTally}. */
export interface MemoryTallyOptions {
  /**
   * True for somebody with protected registration (skyddad folkbokföring): counted in the region and in no smaller group,
   * since a small group says where they are.
   */
  readonly regionOnly?: boolean;
  /** Gathers into the series of this one. */
  readonly into?: MemoryTally;
  /** Takes away what is counted: of what was, so that with what is now the series are what has changed. */
  readonly takesAway?: boolean;
}

/**
 * Gathers what the rule of one indicator counts. A group is counted in when the definition lists its grouping; the region
 * always is.
 *
 * @example
 * const changes = new MemoryTally(indicator);
 * indicator.count(factsBefore, new MemoryTally(indicator, { into: changes, takesAway: true }));
 * indicator.count(factsAfter, changes);
 * rollup.add(changes);
 */
export class MemoryTally implements Tally {
  readonly #sign: 1 | -1;
  readonly #sums: TallySums;
  readonly #groups: PlaceGroups;

  constructor(
    { groupings, slices }: Pick<IndicatorDescription, "groupings" | "slices">,
    { regionOnly = false, into, takesAway = false }: MemoryTallyOptions = {},
  ) {
    this.#sign = takesAway ? -1 : 1;
    this.#sums = into ? into.#sums : new TallySums(slices);
    this.#groups = new PlaceGroups(this.#sums, groupings, regionOnly);
  }

  happened(measure: string, day: string, place: Place, amounts: Amounts, parts?: Parts): void {
    this.#add(measure, false, monthOf(day), 1, place, amounts, parts);
  }

  held(
    measure: string,
    from: string,
    to: string | null,
    place: Place,
    amounts: Amounts,
    parts?: Parts,
  ): void {
    // The first month whose last day is not before a day is the month of that day.
    const first = monthOf(from);
    const end = to === null ? null : monthOf(to);
    if (end !== null && end <= first) return;
    this.#add(measure, true, first, 1, place, amounts, parts);
    if (end !== null) this.#add(measure, true, end, -1, place, amounts, parts);
  }

  /** The series. Those that came to nothing are left out. */
  [Symbol.iterator](): Iterator<TallySeries> {
    return this.#sums[Symbol.iterator]();
  }

  #add(
    measure: string,
    held: boolean,
    month: number,
    sign: 1 | -1,
    place: Place,
    { numerator, denominator, key = 0 }: Amounts,
    parts: Parts | undefined,
  ): void {
    checkAmount(numerator);
    checkAmount(denominator);
    if (numerator === 0 && denominator === 0) return;
    let series = this.#sums.series(measure, held);
    for (const dimension in parts) series += this.#sums.part(dimension, parts[dimension] ?? "");
    const direction = this.#sign * sign;
    const at = this.#groups.of(place);
    this.#sums.add(at, series, month, key, direction * numerator, direction * denominator);
  }
}

function checkAmount(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`What is counted is a whole number that is not negative, which ${amount} is not.`);
  }
}
