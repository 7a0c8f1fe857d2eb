/** The values of an indicator of persons: from what is asked for over the cells that are kept to what is published. */
import {
  type BoardTarget,
  type BoardValue,
  type FigureSelection,
  type Indicator,
  preparedBoardOf,
  readingOf,
  refuse,
  selectionFor,
  spansOf,
} from "@vardgraf/core";
import { requireOwnFigures } from "../access/own-figures.js";
import type { Context } from "../context.js";
import type { PersonFacts } from "./person-facts.js";
import { personIndicators } from "./person-indicators.js";

const byCode: ReadonlyMap<string, Indicator<PersonFacts>> = new Map(
  personIndicators.map((indicator) => [indicator.code, indicator]),
);

/** The definition of a code. Refuses with `INDICATOR_NOT_COMPUTED` one that nobody counts here. */
export function definitionOf(code: string): Indicator<PersonFacts> {
  const definition = byCode.get(code);
  if (definition === undefined)
    throw refuse("INDICATOR_NOT_COMPUTED", `${code} is defined but not computed yet.`);
  return definition;
}

/** Refuses callers who may not see figures, and regions that cannot be. */
export function requireFigures({ guard }: Pick<Context, "guard">, { region }: FigureSelection): void {
  guard.requireForFigures();
  if (!/^\d{2}$/.test(region)) throw refuse("BAD_USER_INPUT", "`region` must be a two-digit code.");
}

/**
 * The values of an indicator; `targets` are those that hold in the region. Unsuppressed ones are only of the caller's own
 * units, without the region, and it is in the log that they were looked at.
 */
export async function figuresOf<Target extends BoardTarget>(
  code: string,
  asked: FigureSelection,
  targets: readonly Target[],
  context: Context,
): Promise<BoardValue<Target>[]> {
  requireFigures(context, asked);
  const definition = definitionOf(code);
  // Their region is not the sum of the teams, and beside them it would tell of what is in none.
  if (definition.groupings.includes("PHYSICIAN_TEAM")) return [];
  const selection = selectionFor(definition, asked);
  const { region, groupBy } = selection;
  const { guard, loaders, store } = context;
  const spans = spansOf(selection, definition.period, guard.today);
  const isOwn = selection.exact === true ? await requireOwnUnits(selection, context) : null;
  const [cells, groups] = await Promise.all([
    loaders.rollup.load({ code, region, ...readingOf(definition, groupBy, spans, targets) }),
    groupBy === "MUNICIPALITY" ? loaders.municipalitiesOfRegion.load(region) : [],
  ]);
  const { today } = guard;
  const { decisions } = store;
  // A board has many indicators: others are answered between one and the next.
  await store.turns.next();
  const request = { definition, cells, selection, spans, today, groups, targets, decisions };
  const values = await preparedBoardOf(request);
  return isOwn === null
    ? values
    : values.filter(({ group }) => group.kind === "CARE_UNIT" && isOwn(group.id));
}

async function requireOwnUnits(
  { groupBy }: FigureSelection,
  context: Context,
): Promise<(unit: string) => boolean> {
  const isOwn = await requireOwnFigures(context);
  if (groupBy !== "CARE_UNIT")
    throw refuse("BAD_USER_INPUT", "`exact` figures are of the own units: set `groupBy` to CARE_UNIT.");
  return isOwn;
}
