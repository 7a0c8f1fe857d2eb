/** What a rule counts, as a board without anybody's rights shows it. */
import { boardOf, Cells, type FigureSelection, MemoryTally, spansOf } from "@vardgraf/core";
import type { AgreementFacts } from "../indicators/agreement-facts.js";
import type { AgreementIndicator } from "../indicators/definition.js";

/** Values of region 13, as `measure part: value (numerator/denominator)`. */
export function counted(
  indicator: AgreementIndicator,
  facts: AgreementFacts,
  select: Partial<FigureSelection> & { readonly from: string; readonly to: string },
): string[] {
  const tally = new MemoryTally(indicator);
  indicator.count(facts, tally);
  const values = boardOf({
    definition: indicator,
    cells: new Cells(tally),
    selection: { region: "13", groupBy: "REGION", ...select },
    spans: spansOf(select, indicator.period, "2026-12-31"),
    today: "2026-12-31",
    groups: [],
    targets: [],
  });
  return values.map(
    ({ measure, slice, value, numerator, denominator }) =>
      `${measure}${slice === null ? "" : ` ${slice}`}: ${value ?? "none"} (${numerator ?? "-"}/${denominator ?? "-"})`,
  );
}
