/** The coordinating health centre of an area on a day. Row C23. */
import { isValidOn, today } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { CareUnitRow } from "../tables.js";

/** The health centre that coordinates the area on `asOf`, today when none is given; null when there is none. */
export async function coordinatingUnit(
  { loaders, clock }: Context,
  areaId: string,
  asOf: string | null | undefined,
): Promise<CareUnitRow | null> {
  const day = asOf ?? today(clock);
  const assignment = (await loaders.coordinationOfArea.load(areaId)).find((one) => isValidOn(one, day));
  return assignment === undefined ? null : loaders.unit.load(assignment.careUnitHsaId);
}
