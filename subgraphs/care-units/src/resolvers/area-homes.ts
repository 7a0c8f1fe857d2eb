/** The care homes of an area with their places and yearly meetings: what follow-up looks at. */
import type { Context } from "../context.js";
import type { DaySpan } from "../rules/day-spans.js";
import type { ReconcilingHome } from "../rules/reconciliation.js";
import type { HomePlacesRow } from "../store/homes.js";
import type { AreaScope } from "../store/units.js";
import { grouped } from "./grouped.js";

/** A home with every number of places published, and its reconciliation meetings of some days. */
export interface AreaHome
  extends ReconcilingHome, Pick<HomePlacesRow, "municipalityCode" | "healthCentreHsaId"> {}

/** The homes of an area by id; one of which no number was ever published is not known to be open. */
export async function homesOf(
  { loaders }: Context,
  scope: AreaScope,
  area: string,
  span: DaySpan,
): Promise<AreaHome[]> {
  const [places, held] = await Promise.all([
    loaders.homesWithPlaces(scope).load(area),
    loaders.reconciliations({ scope, span }).load(area),
  ]);
  const published = grouped(places, ({ id }) => id);
  const meetings = grouped(held, ({ careHomeId }) => careHomeId);
  return [...published].flatMap(([id, numbers]) =>
    numbers.slice(0, 1).map(({ kind, municipalityCode, healthCentreHsaId }) => ({
      id,
      kind,
      municipalityCode,
      healthCentreHsaId,
      published: numbers,
      meetings: meetings.get(id) ?? [],
    })),
  );
}
