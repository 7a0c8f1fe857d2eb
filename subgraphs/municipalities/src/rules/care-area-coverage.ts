/** Rule: every municipality has at least one care area (A38). */
import type { Placed, Problem } from "./problem.js";

/** A problem for each municipality without a care area. */
export function findMunicipalitiesWithoutCareArea(
  municipalities: readonly ({ readonly code: string } & Placed)[],
  careAreas: readonly { readonly municipality: string }[],
): Problem[] {
  const covered = new Set(careAreas.map(({ municipality }) => municipality));
  return municipalities
    .filter(({ code }) => !covered.has(code))
    .map(({ place, code }) => ({ place, message: `municipality ${code} has no care area` }));
}
