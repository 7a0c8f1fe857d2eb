/** How cells differ after persons, or the units that are health centres, have changed. */
import type { PersonFacts } from "../indicators/person-facts.js";
import type { PersonIndicator } from "../indicators/person-indicator.js";
import { type RollupSeries, Tallies } from "./tallies.js";

/** Whether a unit is a health centre at some moment. */
export type IsHealthCentre = (unit: string) => boolean;

/** A person before and after, null for one who is not there, and the indicators to which that may make a difference. */
export interface ChangedPerson {
  readonly before: PersonFacts | null;
  readonly after: PersonFacts | null;
  readonly indicators: readonly PersonIndicator[];
}

/** What must be added to the cells. */
export function changedCells(persons: Iterable<ChangedPerson>): Iterable<RollupSeries> {
  const changes = new Tallies();
  for (const { before, after, indicators } of persons) {
    if (before !== null) changes.takeAway(before, indicators);
    if (after !== null) changes.add(after, indicators);
  }
  return changes.series();
}

/** The indicators to which it makes a difference when units become health centres, or are none any more. */
export function askingForCentres(indicators: readonly PersonIndicator[]): readonly PersonIndicator[] {
  return indicators.filter(({ reads }) => reads.includes("isHealthCentre"));
}
