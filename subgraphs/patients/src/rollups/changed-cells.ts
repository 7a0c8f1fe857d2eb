/** How cells differ after persons, or the units that are health centres, have changed. */
import type { FactRows } from "./facts-reader.js";
import type { RollupParts } from "./parts.js";
import { type RollupCell, Tallies } from "./tallies.js";

/** Whether a unit is a health centre at some moment. */
export type IsHealthCentre = (unit: string) => boolean;

/** A person before and after; null for one who is not there. */
export interface ChangedPerson {
  readonly before: FactRows | null;
  readonly after: FactRows | null;
}

/** What must be added to the cells. */
export function changedCells(
  { indicators }: Pick<RollupParts, "indicators">,
  persons: Iterable<ChangedPerson>,
  wasHealthCentre: IsHealthCentre,
  isHealthCentre: IsHealthCentre,
): Iterable<RollupCell> {
  const changes = new Tallies(indicators);
  for (const { before, after } of persons) {
    if (before !== null) changes.takeAway({ ...before, isHealthCentre: wasHealthCentre });
    if (after !== null) changes.add({ ...after, isHealthCentre });
  }
  return changes.cells();
}
