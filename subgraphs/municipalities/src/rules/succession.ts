/** Rule: a district that was merged ended before its successor began, in the same municipality (C23). */
import type { Validity } from "@vardgraf/core";
import { overlap } from "./overlaps.js";
import type { Placed, Problem } from "./problem.js";

/** The facts of a city district that the rule looks at. */
export interface Successive extends Validity, Placed {
  readonly id: string;
  readonly municipality: string;
  readonly mergedInto: string | null;
}

/** A problem for each merged district that breaks the rule. A successor that does not exist is not told here. */
export function findBrokenSuccessions(districts: readonly Successive[]): Problem[] {
  const byId = new Map(districts.map((district) => [district.id, district]));
  return districts.flatMap((district) => {
    const successor = district.mergedInto === null ? undefined : byId.get(district.mergedInto);
    const message = successor && brokenBy(district, successor);
    return message === undefined ? [] : [{ place: district.place, message }];
  });
}

function brokenBy(district: Successive, successor: Successive): string | undefined {
  if (successor.id === district.id) return `${district.id} is merged into itself`;
  if (district.validTo === null) return `${district.id} is merged into ${successor.id} but has no validTo`;
  if (successor.municipality !== district.municipality) return `${successor.id} is in another municipality`;
  if (overlap(district, successor)) return `${district.id} overlaps its successor ${successor.id}`;
  return undefined;
}
