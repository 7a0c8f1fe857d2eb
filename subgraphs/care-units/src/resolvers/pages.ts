/** Pages of the care units and care homes of an area. */
import { connection, type PageArguments, readPage } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { UnitList } from "../loaders.js";
import type { CareHomeConnectionSource, CareUnitConnectionSource } from "../model.js";
import type { AreaScope } from "../store/units.js";

/** A page of the care units of a region or municipality. */
export async function careUnitPage(
  { loaders }: Context,
  list: UnitList,
  area: string,
  page: PageArguments,
): Promise<CareUnitConnectionSource> {
  const request = readPage(page, "careUnits");
  const rows = await loaders.unitPage({ ...list, page: request }).load(area);
  return { ...connection(rows, request, "careUnits", (unit) => unit.id), ...list, area };
}

/** A page of the care homes of a region or municipality. */
export async function careHomePage(
  { loaders }: Context,
  scope: AreaScope,
  area: string,
  page: PageArguments,
): Promise<CareHomeConnectionSource> {
  const request = readPage(page, "careHomes");
  const rows = await loaders.homePage({ scope, page: request }).load(area);
  return { ...connection(rows, request, "careHomes", (home) => home.id), scope, area };
}
