/** How cells differ after persons, or the units that are health centres, have changed. */
import type { PersonIndicator } from "../indicators/person-indicator.js";
import { type ChangedPerson, type RollupSeries, Tallies } from "./tallies.js";

/** Whether a unit is a health centre at some moment. */
export type IsHealthCentre = (unit: string) => boolean;

/** What must be added to the cells. */
export function changedCells(persons: Iterable<ChangedPerson>): Iterable<RollupSeries> {
  const changes = new Tallies();
  for (const person of persons) changes.change(person);
  return changes.series();
}

/** The indicators to which it makes a difference when units become health centres, or are none any more. */
export function askingForCentres(indicators: readonly PersonIndicator[]): readonly PersonIndicator[] {
  return indicators.filter(({ reads }) => reads.includes("isHealthCentre"));
}
