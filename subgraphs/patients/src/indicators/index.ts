/** The indicators whose values are computed here. */
import { fixedPhysicianCareHome } from "./fixed-physician-care-home.js";
import { fixedPhysicianPopulation } from "./fixed-physician-population.js";
import type { Measure } from "./measure.js";
import { yearlyMedicationReview } from "./medication-review.js";

/** By code of the definition. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  [fixedPhysicianPopulation, fixedPhysicianCareHome, yearlyMedicationReview].map((measure) => [
    measure.code,
    measure,
  ]),
);

export { boardOf, type BoardValue } from "./board.js";
export type { Grouping, Measure } from "./measure.js";
