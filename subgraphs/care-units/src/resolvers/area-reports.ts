/** Follow-up of an area: the yearly reconciliation of its care homes, and its deviations in figures. */
import type { Context } from "../context.js";
import type { ReconciliationReportSource } from "../model.js";
import { countsByMonth, type MonthCount } from "../rules/deviation-counts.js";
import { reconciliationReport } from "../rules/reconciliation.js";
import type { AreaScope } from "../store/units.js";
import { homesOf } from "./area-homes.js";
import { mustSeeCounts } from "./cases.js";
import { readSpan } from "./spans.js";

/** Longest time over which deviations are counted: 36 months, in days. */
const MOST_DAYS = 3 * 366;

/** Which homes of the area have met their health centre in the year. Row B65. */
export async function reconciliationOf(
  context: Context,
  scope: AreaScope,
  area: string,
  year: number,
): Promise<ReconciliationReportSource> {
  mustSeeCounts(context);
  const homes = await homesOf(context, scope, area, { from: `${year}-01-01`, to: `${year}-12-31` });
  return { year, ...reconciliationReport(homes, year) };
}

/** Deviations that a provider of the area is a party of, by month. */
export async function deviationsByMonth(
  context: Context,
  scope: AreaScope,
  area: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<MonthCount[]> {
  mustSeeCounts(context);
  const span = readSpan(from, to, MOST_DAYS);
  return countsByMonth(await context.loaders.deviationCounts({ scope, span }).load(area), span);
}
