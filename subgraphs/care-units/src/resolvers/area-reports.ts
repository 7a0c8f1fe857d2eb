/** Follow-up of an area: the yearly reconciliation of its care homes, and its deviations in figures. */
import type { Context } from "../context.js";
import type { ReconciliationReportSource } from "../model.js";
import { countsByMonth, type MonthCount } from "../rules/deviation-counts.js";
import { reconciliationReport } from "../rules/reconciliation.js";
import type { AreaScope } from "../store/units.js";
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
  const { loaders } = context;
  const [places, held] = await Promise.all([
    loaders.homesWithPlaces(scope).load(area),
    loaders.reconciliations({ scope, year }).load(area),
  ]);
  const published = group(places, ({ id }) => id);
  const meetings = group(held, ({ careHomeId }) => careHomeId);
  const homes = [...published].flatMap(([id, list]) =>
    list.slice(0, 1).map(({ kind }) => ({ id, kind, published: list, meetings: meetings.get(id) ?? [] })),
  );
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

function group<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return groups;
}
