/** What the rules of indicators count into. */

/** Where something belongs. A grouping without its place is not counted in. */
export interface Place {
  /** Four digits; its first two are the region. */
  readonly municipality: string;
  /** HSA-id. */
  readonly careUnit?: string | null;
  readonly careHome?: string | null;
  readonly physicianTeam?: string | null;
  readonly agreement?: string | null;
  /** Id of a municipal care area; for internal use, never a grouping of its own. */
  readonly careArea?: string | null;
}

/** How much is counted; whole numbers, never negative. */
export interface Amounts {
  readonly numerator: number;
  /** 0 for a `COUNT`. */
  readonly denominator: number;
  /** What tells observations of one measure apart; see `MeasureKind`. 0 when left out. */
  readonly key?: number;
}

/** Parts that something belongs to, by code of the dimension: `{ AGE: "65_PLUS" }`. */
export type Parts = Readonly<Record<string, string>>;

/** Gathers what rules count. */
export interface Tally {
  /** Something that happened on a day (`YYYY-MM-DD`): counted in the month of the day. */
  happened(measure: string, day: string, place: Place, amounts: Amounts, parts?: Parts): void;
  /**
   * Something that is so from a day (inclusive) to a day (exclusive; null while it lasts): counted on every last day of a
   * month that lies in between.
   */
  held(measure: string, from: string, to: string | null, place: Place, amounts: Amounts, parts?: Parts): void;
}

/** Somewhere that is known to be a region as a whole and no municipality: `"13"` as the municipality `"1300"`. */
export function wholeRegion(region: string): string {
  return `${region}00`;
}
