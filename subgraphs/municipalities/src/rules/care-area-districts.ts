/** Rule: a care area is made of districts of its own municipality. */
import type { Placed, Problem } from "./problem.js";

/** The facts of a care area that the rule looks at. */
export interface DividedArea extends Placed {
  readonly municipality: string;
  readonly cityDistricts: readonly string[];
}

/** The facts of a city district that the rule looks at. */
export interface District {
  readonly id: string;
  readonly municipality: string;
}

/** A problem for each district of another municipality. A district that does not exist is not told here. */
export function findForeignDistricts(
  areas: readonly DividedArea[],
  districts: readonly District[],
): Problem[] {
  const municipalityOf = new Map(districts.map(({ id, municipality }) => [id, municipality]));
  return areas.flatMap(({ place, municipality, cityDistricts }) =>
    cityDistricts
      .filter((id) => (municipalityOf.get(id) ?? municipality) !== municipality)
      .map((id) => ({ place, message: `city district ${id} is in another municipality than the care area` })),
  );
}
