import { refuse } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { IndicatorDefinitionResolvers } from "../generated/resolvers.js";
import { boardOf, type BoardValue, measures } from "../indicators/index.js";
import type { TargetReference } from "../model.js";
import { appliesTo, attainment } from "../rules/attainment.js";
import { isMeasurementDay } from "../rules/measurement-day.js";
import { percentOf } from "../rules/percent.js";
import { required } from "./required.js";

/** What the definition of an indicator gains here: its values. */
export const IndicatorDefinition: IndicatorDefinitionResolvers = {
  async values({ code, targets }, { region, on, groupBy }, context) {
    const { guard, loaders } = context;
    guard.requireForFigures();
    requirePeriod(on, context);
    if (!/^\d{2}$/.test(region)) throw refuse("BAD_USER_INPUT", "`region` must be a two-digit code.");
    const measure = measures.get(code);
    if (measure === undefined)
      throw refuse("INDICATOR_NOT_COMPUTED", `${code} is defined but not computed yet.`);
    if (!measure.groupings.includes(groupBy)) {
      throw refuse("BAD_USER_INPUT", `${code} is not grouped by ${groupBy}.`);
    }
    const applicable = required(targets, "IndicatorDefinition.targets").filter((target) =>
      appliesTo({ region: target.region ?? null }, region),
    );
    const [rows, municipalities] = await Promise.all([
      loaders.counts.load({ code, region, on }),
      loaders.municipalitiesOfRegion.load(region),
    ]);
    return boardOf({ region, municipalities }, groupBy, rows).map((value) => present(value, applicable));
  },
};

/** Only whole months, so that the figures of two days cannot be set against each other. */
function requirePeriod(on: string, { caller, guard }: Context): void {
  if (caller.client !== "SANDBOX" && !isMeasurementDay(on, guard.today)) throw refuse("PERIOD_NOT_ALLOWED");
}

function present({ group, cell, value, reason }: BoardValue, targets: readonly TargetReference[]) {
  const exact = cell === null || cell.denominator === 0 ? null : percentOf(cell.numerator, cell.denominator);
  return {
    group,
    numerator: cell?.numerator ?? null,
    denominator: cell?.denominator ?? null,
    value,
    suppressed: cell === null,
    reason,
    attainments: targets
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((target) => ({
        target,
        ...attainment(exact, { comparator: target.comparator, value: target.value ?? null }),
      })),
  };
}
