/** What can be asked for of an indicator. */
import { refuse } from "../graph/errors.js";
import type { Grouping, IndicatorDescription } from "./definition.js";
import type { SpanSelection } from "./span.js";

/** What to show of an indicator. See `FigureSelection`. */
export interface FigureSelection extends SpanSelection {
  readonly region: string;
  readonly groupBy: Grouping;
  readonly slice?: string | null | undefined;
  readonly group?: string | null | undefined;
  readonly measures?: readonly string[] | null | undefined;
  readonly exact?: boolean | null | undefined;
}

/**
 * The selection as it is answered for a definition: an indicator that is not grouped as asked has its region alone, so
 * that a board of many indicators can be asked for at once. Refuses with `BAD_USER_INPUT` a dimension or measure that the
 * definition does not have; the message says which it has.
 */
export function selectionFor<Selection extends Pick<FigureSelection, "groupBy" | "slice" | "measures">>(
  definition: Pick<IndicatorDescription, "code" | "groupings" | "slices" | "measures">,
  selection: Selection,
): Selection {
  const { groupBy, slice, measures } = selection;
  const require = (argument: string, asked: string, known: readonly string[]): void => {
    if (known.includes(asked)) return;
    const has = known.length > 0 ? known.join(", ") : "none";
    throw refuse("BAD_USER_INPUT", `\`${argument}\` of ${definition.code} can be: ${has}.`);
  };
  if (slice != null) {
    require("slice", slice, definition.slices.map(({ code }) => code));
  }
  for (const measure of measures ?? []) {
    require("measures", measure, definition.measures.map(({ code }) => code));
  }
  return definition.groupings.includes(groupBy) ? selection : { ...selection, groupBy: "REGION" };
}
