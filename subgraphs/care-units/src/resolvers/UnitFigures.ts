import {
  appliesTo,
  boardOf,
  Cells,
  firstDay,
  lastDay,
  MemoryTally,
  refuse,
  selectionFor,
  type Span,
  spansOf,
  today,
} from "@vardgraf/core";
import type { Context } from "../context.js";
import type { UnitFiguresResolvers } from "../generated/resolvers.js";
import { unitIndicators } from "../indicators/index.js";
import type { UnitIndicator } from "../indicators/unit-facts.js";
import type { FigureTarget, TargetReference } from "../model.js";
import type { DaySpan } from "../rules/day-spans.js";
import { mustSeeCounts } from "./cases.js";
import { factsOf } from "./gather-facts.js";

/**
 * Indicators that count units, homes and what they do (enheter).
 *
 * Counted when asked: the rows are few, and the statements as many for ten years as for a month. Nobody is counted as a
 * person, so nothing is hidden: `exact` makes no difference and nobody is refused for it. Whoever may read today what a
 * value is worked out from may have the value.
 */
export const UnitFigures: UnitFiguresResolvers = {
  __resolveReference: (reference) => reference,
  values: async ({ code, targets = [], regions }, { select: wanted }, context) => {
    const indicator = unitIndicators.find((one) => one.code === code);
    if (indicator === undefined)
      throw refuse("INDICATOR_NOT_COMPUTED", `${code} is not counted from units and homes.`);
    mustSeeValues(indicator, context);
    const select = selectionFor(indicator, wanted);
    const { region } = select;
    if (!/^\d{2}$/.test(region)) throw refuse("BAD_USER_INPUT", "`region` must be a two-digit code.");
    const day = today(context.clock);
    const spans = spansOf(select, indicator.period, day);
    requireWholeYears(indicator, spans);

    const holding = targets.map(figureTarget).filter((target) => appliesTo(target, region));
    const asked = { region, days: daysOf(spans, holding), targets: holding, regions };
    const [facts, groups] = await Promise.all([
      factsOf(indicator, asked, context),
      select.groupBy === "MUNICIPALITY" ? context.loaders.municipalitiesOfRegion.load(region) : [],
    ]);
    const tally = new MemoryTally(indicator);
    for (const one of facts) indicator.count(one, tally);
    return boardOf({
      definition: indicator,
      cells: new Cells(tally),
      selection: select,
      spans,
      today: day,
      groups: groups.map(({ municipalityCode }) => municipalityCode),
      targets: holding,
    });
  },
};

function mustSeeValues({ openTo }: UnitIndicator, context: Context): void {
  if (openTo === "READERS_OF_COUNTS") mustSeeCounts(context);
}

/** What is counted once a year has no value for a month. */
function requireWholeYears({ code, period }: UnitIndicator, spans: readonly Span[]): void {
  if (period === "YEAR" && spans.some(({ from, to }) => to - from !== 12))
    throw refuse("PERIOD_NOT_ALLOWED", `${code} is counted for calendar years only.`);
}

/** The days that the values and the baselines of their targets are about. */
function daysOf(spans: readonly Span[], targets: readonly FigureTarget[]): DaySpan {
  const baselines = targets.flatMap(({ baselineYear: year }) =>
    year === null ? [] : [{ from: year * 12, to: year * 12 + 12 }],
  );
  const all = [...spans, ...baselines];
  return {
    from: firstDay(Math.min(...all.map(({ from }) => from))),
    to: lastDay(Math.max(...all.map(({ to }) => to)) - 1),
  };
}

function figureTarget({ id, comparator, value, baselineYear, region }: TargetReference): FigureTarget {
  return {
    id,
    comparator,
    value: value ?? null,
    baselineYear: baselineYear ?? null,
    region: region ?? null,
  };
}
