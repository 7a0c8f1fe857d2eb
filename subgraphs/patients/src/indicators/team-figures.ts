/** The values of I22, patients per full time of physician teams: persons counted here, capacities from the teams' owner. */
import {
  attainment,
  type BoardTarget,
  type BoardValue,
  decimalText,
  type FigureSelection,
  firstDay,
  lastDay,
  type MeasureDefinition,
  selectionFor,
  type Span,
  spansOf,
  whole,
} from "@vardgraf/core";
import type { Context } from "../context.js";
import { definitionOf, requireFigures } from "./figures.js";
import { type TeamCapacity, type TeamValue, teamValues } from "./i22-team-values.js";

/** Tally of the persons of each care area. */
const ENROLLED = "ENROLLED";

/**
 * The values of the region's teams on the last day of each span, by id of the team. The region as a whole has none: its
 * teams share areas, so that their patients cannot be added up.
 */
export async function teamFiguresOf<Target extends BoardTarget>(
  code: string,
  selection: FigureSelection,
  capacities: readonly TeamCapacity[],
  targets: readonly Target[],
  context: Context,
): Promise<BoardValue<Target>[]> {
  requireFigures(context, selection);
  const definition = definitionOf(code);
  const { region, groupBy, group, measures } = selectionFor(definition, selection);
  const spans = spansOf(selection, definition.period, context.guard.today);
  if (groupBy !== "PHYSICIAN_TEAM") return [];
  const months = spans.map(({ to }) => to - 1);
  const cells = await context.loaders.rollup.load({
    code,
    region,
    groupings: ["CARE_AREA"],
    happenedFrom: Math.min(...months),
    before: Math.max(...months) + 1,
  });
  const ofRegion = capacities
    .filter((capacity) => capacity.region === region && (group == null || capacity.teamId === group))
    .toSorted((a, b) => (a.teamId < b.teamId ? -1 : 1));
  const shown = definition.measures.filter((measure) => measures?.includes(measure.code) ?? true);
  return spans.flatMap((span) => {
    const enrolled = new Map(
      cells.groups("CARE_AREA").map((id): [string, number] => {
        const of = { group: { kind: "CARE_AREA", id }, measure: ENROLLED, slice: "" } as const;
        return [id, cells.counts(of, span, span.to - 1)?.numerator ?? 0];
      }),
    );
    return teamValues(ofRegion, enrolled, lastDay(span.to - 1)).flatMap((value) =>
      shown.map((measure) => valueOf(measure, value, span, targets)),
    );
  });
}

function valueOf<Target extends BoardTarget>(
  measure: MeasureDefinition,
  { teamId, patients, value, reason }: TeamValue,
  span: Span,
  targets: readonly Target[],
): BoardValue<Target> {
  const main = measure.code === "MAIN";
  const exact = main ? value : patients === null ? null : whole(patients);
  return {
    measure: measure.code,
    group: { kind: "PHYSICIAN_TEAM", id: teamId },
    slice: null,
    from: firstDay(span.from),
    to: firstDay(span.to),
    numerator: patients,
    denominator: null,
    value: exact && decimalText(exact, measure.decimals),
    suppressed: patients === null,
    reason: exact === null ? reason : null,
    disclosureControl: "SMALL_CELLS_UNDER_5",
    attainments: main
      ? targets
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .map((target) => ({ target, ...attainment(exact, target, measure.decimals) }))
      : [],
  };
}
