/** For tests of indicators: persons to count (see `example-facts.ts`), and what a rule tallied of them. */
import type { Amounts, Indicator, Parts, Place } from "@vardgraf/core";
import type { PersonFacts } from "../person-facts.js";

export { runExample as outcomeOf } from "@vardgraf/core";
export * from "../example-facts.js";

/** One call of a rule to its tally. */
export interface Tallied {
  readonly measure: string;
  /** Day of what happened, or from which something was held. */
  readonly day: string;
  /** Exclusive end of what was held, null while it lasts; missing for what happened. */
  readonly until?: string | null;
  readonly place: Place;
  readonly amounts: Amounts;
  readonly parts: Parts;
}

/** All that the indicator tallies of persons, in order. */
export function tallied(indicator: Indicator<PersonFacts>, ...facts: readonly PersonFacts[]): Tallied[] {
  const entries: Tallied[] = [];
  for (const each of facts) {
    indicator.count(each, {
      happened: (measure, day, place, amounts, parts = {}) =>
        entries.push({ measure, day, place, amounts, parts }),
      held: (measure, day, until, place, amounts, parts = {}) =>
        entries.push({ measure, day, until, place, amounts, parts }),
    });
  }
  return entries;
}

/**
 * What happened of a measure: `numerator/denominator` by month (`2025-09`), or by another key of what was tallied. What
 * nothing was tallied for is missing.
 */
export function happened(
  indicator: Indicator<PersonFacts>,
  facts: PersonFacts | readonly PersonFacts[],
  measure: string = "MAIN",
  keyOf: (entry: Tallied) => string | null | undefined = ({ day }) => day.slice(0, 7),
): Record<string, string> {
  const entries = entriesOf(indicator, facts, measure).filter(({ until }) => until === undefined);
  return Object.fromEntries(
    [...new Set(entries.map((entry) => String(keyOf(entry))))].map((key) => [
      key,
      fraction(entries.filter((entry) => String(keyOf(entry)) === key)),
    ]),
  );
}

/** What is held of a measure on a day: `numerator/denominator`. */
export function heldOn(
  indicator: Indicator<PersonFacts>,
  facts: PersonFacts | readonly PersonFacts[],
  measure: string,
  day: string,
): string {
  return fraction(entriesOf(indicator, facts, measure).filter((entry) => isHeldOn(entry, day)));
}

function entriesOf(
  indicator: Indicator<PersonFacts>,
  facts: PersonFacts | readonly PersonFacts[],
  measure: string,
): Tallied[] {
  const list = "patient" in facts ? [facts] : facts;
  return tallied(indicator, ...list).filter((entry) => entry.measure === measure);
}

function isHeldOn({ day: from, until }: Tallied, day: string): boolean {
  return until !== undefined && from <= day && (until === null || day < until);
}

function fraction(entries: readonly Tallied[]): string {
  return `${sum(entries, (amounts) => amounts.numerator)}/${sum(entries, (amounts) => amounts.denominator)}`;
}

function sum(entries: readonly Tallied[], amountOf: (amounts: Amounts) => number): number {
  return entries.reduce((total, { amounts }) => total + amountOf(amounts), 0);
}
