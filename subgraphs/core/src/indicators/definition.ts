/**
 * What the definition of an indicator is: its description and the rule that counts, in one file each. The subgraph that
 * owns the data holds the definition; what it says about itself is published by `agreements` as part of the graph.
 */
import type { Tally } from "./tally.js";

/** How values can be grouped. See `IndicatorGrouping`. */
export const groupings = [
  "REGION",
  "MUNICIPALITY",
  "CARE_UNIT",
  "CARE_HOME",
  "PHYSICIAN_TEAM",
  "AGREEMENT",
] as const;
/** See {@link groupings}. */
export type Grouping = (typeof groupings)[number];

/** The span that one value is about; `DAY` and `ROLLING_18_MONTHS` are measured on a day. See `IndicatorPeriod`. */
export type IndicatorPeriod = "DAY" | "MONTH" | "QUARTER" | "YEAR" | "ROLLING_18_MONTHS";

/** See `IndicatorUnit`. */
export type IndicatorUnit =
  | "PERCENT"
  | "PERSONS"
  | "STAYS"
  | "VISITS"
  | "HOURS"
  | "DAYS"
  | "SCORE"
  | "INDEX"
  | "PATIENTS_PER_FULL_TIME"
  | "COUNT"
  | "SEK"
  | "MSEK";

/**
 * How the value of a measure comes from what was tallied.
 *
 * `SHARE`: numerator in per cent of denominator. `COUNT`: the numerator, without denominator. `SUM`: the numerator;
 * the denominator is how many it is the sum of. `MEAN`: numerator divided by denominator observations. `RATIO`:
 * numerator divided by denominator, which is no number of persons. `MEDIAN` and `P90`: of observations tallied with
 * their value as `key`, `denominator` of each; exact, the mean of the two in the middle for an even number.
 * `CONTINUITY`: mean over patients of numerator ÷ (key × (key − 1)), the key being the patient's number of visits.
 */
export type MeasureKind = "SHARE" | "COUNT" | "SUM" | "MEAN" | "RATIO" | "MEDIAN" | "P90" | "CONTINUITY";

/** One of the values of an indicator. The first of a definition is its main one, which targets are about. */
export interface MeasureDefinition {
  /** In capitals, unique in the definition; the main measure is `MAIN`. */
  readonly code: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly unit: IndicatorUnit;
  readonly kind: MeasureKind;
  /** Places after the decimal point of a value. */
  readonly decimals: number;
  /** What the numerator is divided by to be in the unit: 60 for minutes shown as hours; 1 when left out. */
  readonly scale?: number;
  /**
   * The measure whose tally it reads, where several measures are read from one: the 90th percentile beside the
   * median. Its own when left out.
   */
  readonly tally?: string;
  /** The measure, tallied as held on the last day of the span, whose denominator this one's is taken from. */
  readonly per?: { readonly measure: string; readonly times: number };
}

/** A dimension that values can be split by: its parts add up to the whole. */
export interface SliceDefinition {
  /** In capitals, for example `AGE`. */
  readonly code: string;
  readonly nameSv: string;
  readonly nameEn: string;
  /** In the order in which they are shown. */
  readonly parts: readonly { readonly code: string; readonly nameSv: string; readonly nameEn: string }[];
}

/** An example that the definition is published with and tested by. */
export interface WorkedExample<Facts> {
  readonly text: string;
  /** What is known, for example the history of each of some persons. */
  readonly facts: readonly Facts[];
  /** Two-digit region of the value. */
  readonly region: string;
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
  readonly expected: readonly {
    readonly measure: string;
    readonly slice?: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly value: string | null;
  }[];
}

/** What a definition says about itself: published as `IndicatorDefinition`. */
export interface IndicatorDescription {
  /** For example `I13`. */
  readonly code: string;
  /** In capitals, for example `FIXED_PHYSICIAN_POP`. */
  readonly shortName: string;
  readonly nameSv: string;
  readonly nameEn: string;
  /** What is counted, in English. */
  readonly numerator: string;
  /** What it is divided by, in English; null when nothing is. */
  readonly denominator: string | null;
  /** Who or what is left out, in English. */
  readonly exclusions: string | null;
  /** What a reader must know, in English. */
  readonly note: string | null;
  readonly period: IndicatorPeriod;
  readonly groupings: readonly Grouping[];
  readonly measures: readonly [MeasureDefinition, ...MeasureDefinition[]];
  readonly slices: readonly SliceDefinition[];
  readonly status: "HYPOTHESIS" | "DECIDED";
  /** Rows of the source register. */
  readonly sources: readonly string[];
  /** True when persons are counted, so that small cells are hidden. */
  readonly aboutPersons: boolean;
  /**
   * Days after a month that must have passed before it can be counted, because what happens in them belongs to it;
   * 0 when left out.
   */
  readonly windowDays?: number;
}

/** An indicator: what it says about itself, and the rule that counts it. */
export interface Indicator<Facts> extends IndicatorDescription {
  /**
   * Tallies what `facts` add: of one person, home or agreement at a time. Pure: the same facts always add the same,
   * whatever the day it is called on, so that what was tallied can be taken back.
   */
  readonly count: (facts: Facts, tally: Tally) => void;
  readonly example: WorkedExample<Facts>;
}
