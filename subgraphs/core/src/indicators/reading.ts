/** Which series must be at hand to show what is asked for. */
import type { Grouping, IndicatorDescription } from "./definition.js";
import { type Span, yearStart } from "./span.js";
import { groupingsToRead } from "./suppress/disclosure.js";

/** See {@link readingOf}. */
export interface Reading {
  readonly groupings: readonly Grouping[];
  /** Of what happened the months from this one on are needed; what is held is the sum of all months from the beginning. */
  readonly happenedFrom: number;
  /** This month and later ones are not needed. */
  readonly before: number;
}

/**
 * What a board of some spans needs: whole calendar years and all groupings down to the one asked for, because
 * what is hidden depends on them, and the years that targets count a change from.
 */
export function readingOf(
  definition: Pick<IndicatorDescription, "groupings">,
  groupBy: Grouping,
  spans: readonly Span[],
  targets: readonly { readonly baselineYear: number | null }[],
): Reading {
  const years = [
    ...spans.map(({ from }) => yearStart(from)),
    ...targets.flatMap(({ baselineYear }) => (baselineYear === null ? [] : [baselineYear * 12])),
  ];
  return {
    groupings: groupingsToRead(definition, groupBy),
    happenedFrom: Math.min(...years),
    before: Math.max(...years) + 12,
  };
}
