/** What the rule of an indicator counts, as a test compares it. */
import type { Amounts } from "@vardgraf/core";
import type { UnitFacts, UnitIndicator } from "../unit-facts.js";

/**
 * What a measure comes to, one text for each tally in order: `2025-12-31 1/1` for what happened on a day,
 * `2023-07-01..2023-09-01 0/1` for what is held from a day to a day (exclusive).
 */
export function counted(indicator: UnitIndicator, facts: UnitFacts, measure = "MAIN"): string[] {
  const told: string[] = [];
  const tell = (of: string, when: string, { numerator, denominator }: Amounts): void => {
    if (of === measure) told.push(`${when} ${numerator}/${denominator}`);
  };
  indicator.count(facts, {
    happened: (of, day, _place, amounts) => tell(of, day, amounts),
    held: (of, from, to, _place, amounts) => tell(of, `${from}..${to ?? ""}`, amounts),
  });
  return told;
}
