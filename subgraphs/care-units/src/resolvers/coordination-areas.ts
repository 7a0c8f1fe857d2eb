/** The areas of a region that must be coordinated, as another subgraph has stated them. */
import { refuse } from "@vardgraf/core";
import { type CoordinationAreaPeriodReference, coordinationAreaId } from "../model.js";
import type { AreaPeriod } from "../rules/coordination-coverage.js";

/** The areas through time; refuses where they are not stated, since without them nothing can be found missing. */
export function areasOf({
  coordinationAreas,
}: {
  readonly coordinationAreas?: readonly CoordinationAreaPeriodReference[] | undefined;
}): AreaPeriod[] {
  if (coordinationAreas === undefined) {
    throw refuse(
      "BAD_USER_INPUT",
      "The region's coordinationAreas must be given to work out their coverage.",
    );
  }
  return coordinationAreas.map(({ area, validFrom, validTo }) => ({
    areaId: coordinationAreaId(area),
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  }));
}
