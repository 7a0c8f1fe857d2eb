/**
 * For property tests of continuity: persons with random visits, and the index counted anew at every month
 * end.
 */
import type { Indicator, Place } from "@vardgraf/core";
import * as fc from "fast-check";
import { dayNumber, dayText } from "../../day.js";
import { dayOf } from "../../instant.js";
import type { EncounterRow } from "../../tables.js";
import { healthCentreOn, type PersonFacts } from "../person-facts.js";
import { encounter, HEALTH_CENTRE, OTHER_HEALTH_CENTRE } from "./facts.js";
import { anyone, type Difference, firstDifference, monthEnds } from "./histories.js";

const visit = fc.record({
  day: fc.integer({ min: dayNumber("2022-06-01"), max: dayNumber("2025-10-15") }).map(dayText),
  practitionerHsaId: fc.constantFrom("a", "a", "b", "c"),
  profession: fc.constantFrom("PHYSICIAN", "PHYSICIAN", "PHYSICIAN", "NURSE"),
  kind: fc.constantFrom("CLINIC", "HOME_VISIT", "VIDEO", "PHONE"),
  unit: fc.constantFrom(HEALTH_CENTRE, HEALTH_CENTRE, HEALTH_CENTRE, OTHER_HEALTH_CENTRE, "clinic"),
});

/** A person with any history and many visits, in any order. */
export const visitor: fc.Arbitrary<PersonFacts> = fc
  .tuple(anyone, fc.array(visit, { minLength: 3, maxLength: 40, size: "max" }))
  .map(([facts, visits]) => ({
    ...facts,
    encounters: visits.map(({ day, ...rest }) => encounter(day, rest)),
  }));

/**
 * The first month end at which a continuity index is not what the visits of the 18 months that end there add
 * up to; null for none.
 */
export function firstContinuityDifference(
  indicator: Indicator<PersonFacts>,
  facts: PersonFacts,
  counts: (visit: EncounterRow) => boolean,
  placeOn: (day: string) => Place | null,
): Difference | null {
  return firstDifference(indicator, facts, monthEnds, (day) => {
    const centre = healthCentreOn(facts, day);
    const { deceasedOn } = facts.patient;
    const place = placeOn(day);
    if (centre === null || place === null || (deceasedOn !== null && deceasedOn <= day)) return [];
    const first = firstDayOfWindow(day);
    const met = facts.encounters.filter(
      (each) => each.unit === centre && counts(each) && first <= dayOf(each.at) && dayOf(each.at) <= day,
    );
    const people = new Set(met.map(({ practitionerHsaId }) => practitionerHsaId));
    const squares = [...people].reduce(
      (sum, who) => sum + met.filter(({ practitionerHsaId }) => practitionerHsaId === who).length ** 2,
      0,
    );
    const key = met.length;
    return key < 3 ? [] : [{ place, amounts: { numerator: squares - key, denominator: 1, key } }];
  });
}

/** The first day of the month 17 months before that of `day`. */
function firstDayOfWindow(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 17);
  return date.toISOString().slice(0, 10);
}
