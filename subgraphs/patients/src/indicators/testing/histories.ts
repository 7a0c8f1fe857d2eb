/**
 * For property tests: persons with random histories, and what a rule holds set against asking it day by day.
 */
import type { Amounts, Indicator, Parts, Place } from "@vardgraf/core";
import * as fc from "fast-check";
import { dayNumber, dayText } from "../../day.js";
import type { PersonFacts } from "../person-facts.js";
import {
  carePlan,
  CARE_HOME,
  consent,
  enrolment,
  fixedContact,
  HALMSTAD,
  HEALTH_CENTRE,
  listing,
  medicationReview,
  OTHER_HEALTH_CENTRE,
  person,
  registration,
  residence,
  tallied,
  VARBERG,
} from "./facts.js";

const FIRST = dayNumber("2023-09-15");
const LAST = dayNumber("2025-10-15");

/** Every day that the histories are about, and a year and a half after. */
export const everyDay = Array.from({ length: LAST - FIRST + 550 }, (_, at) => dayText(FIRST + at));
/** Every last day of a month among them. */
export const monthEnds = everyDay.filter((_, at) => everyDay[at + 1]?.endsWith("-01"));

const day = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom("2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28", "2025-03-01"),
  },
  { weight: 6, arbitrary: fc.integer({ min: FIRST, max: LAST }).map(dayText) },
);
/** Most last long or still hold; some end before they begin, and hold on no day. */
const period = fc
  .tuple(day, fc.option(fc.integer({ min: -30, max: 500 }), { freq: 2 }))
  .map(([validFrom, length]) => ({
    validFrom,
    validTo: length === null ? null : dayText(dayNumber(validFrom) + length),
  }));
const several = <Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<(Row & { readonly id: string })[]> =>
  fc
    .array(row, { minLength: 1, maxLength: 4, size: "max" })
    .map((rows) => rows.map((each, at) => ({ ...each, id: `row-${at}` })));
const municipality = fc.constantFrom(HALMSTAD, VARBERG, "1480");

/** A person about whom anything may be known, in any order and at the same time. */
export const anyone: fc.Arbitrary<PersonFacts> = fc
  .record({
    deceasedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
    registrations: several(fc.record({ municipality, period })),
    residences: several(
      fc.record({
        municipality,
        period,
        form: fc.constantFrom("SPECIAL", "SPECIAL", "SPECIAL", "ORDINARY", "ORDINARY", "LSS"),
        shortTerm: fc.constantFrom(false, false, false, true),
        careHomeId: fc.constantFrom(CARE_HOME, "care-home-2", null),
        careAreaId: fc.constantFrom("area-1", "area-2", null),
      }),
    ),
    listings: several(
      fc.record({ healthCentre: fc.constantFrom(HEALTH_CENTRE, OTHER_HEALTH_CENTRE), period }),
    ),
    enrolments: several(period),
    contacts: several(
      fc.record({
        period,
        type: fc.constantFrom("FIXED_PHYSICIAN_CONTACT", "FIXED_PHYSICIAN_CONTACT", "FIXED_CARE_CONTACT"),
        practitionerHsaId: fc.constantFrom("physician", "physician", null),
        patientInformedOn: fc.option(day),
      }),
    ),
    reviews: several(fc.record({ on: day, profession: fc.constantFrom("PHYSICIAN", "PHYSICIAN", "NURSE") })),
    plans: several(
      fc.record({
        type: fc.constantFrom("SIP", "SIP", "SIP", "REHABILITATION"),
        status: fc.constantFrom("ACTIVE", "ACTIVE", "COMPLETED", "REVOKED", "ON_HOLD", "DRAFT"),
        period,
      }),
    ),
    consents: several(
      fc.record({
        scope: fc.constantFrom("SIP", "SIP", "SIP", "UNIFIED_RECORD"),
        period,
        cancelledOn: fc.option(day),
      }),
    ),
  })
  .map((drawn) =>
    person({
      deceasedOn: drawn.deceasedOn,
      registrations: drawn.registrations.map((row) =>
        registration(row.municipality, row.period.validFrom, row.period.validTo),
      ),
      residences: drawn.residences.map(({ period: held, ...row }) =>
        residence(held.validFrom, { ...row, validTo: held.validTo }),
      ),
      listings: drawn.listings.map((row) =>
        listing(row.healthCentre, row.period.validFrom, row.period.validTo),
      ),
      enrolments: drawn.enrolments.map((row) => enrolment(row.validFrom, row)),
      fixedContacts: drawn.contacts.map(({ period: held, ...row }) =>
        fixedContact(held.validFrom, { ...row, validTo: held.validTo }),
      ),
      medicationReviews: drawn.reviews.map((row) => medicationReview(row.on, row)),
      carePlans: drawn.plans.map(({ period: held, ...row }) =>
        carePlan(held.validFrom, { ...row, periodTo: held.validTo }),
      ),
      consents: drawn.consents.map(({ period: held, cancelledOn, id, scope }) =>
        consent(held.validFrom, {
          id,
          scope,
          validTo: held.validTo,
          cancelledAt: cancelledOn === null ? null : `${cancelledOn}T10:00:00+01:00`,
        }),
      ),
    }),
  );

/** What is held of a person on a day. */
export interface Held {
  readonly measure?: string;
  readonly place: Place;
  readonly amounts: Amounts;
  readonly parts?: Parts;
}

/** What is held on a day, and what should be. */
export interface Difference {
  readonly day: string;
  readonly held: readonly string[];
  readonly naive: readonly string[];
}

/**
 * The first day on which an indicator does not hold what `naive` says when it is asked for that day alone;
 * null for none.
 */
export function firstDifference(
  indicator: Indicator<PersonFacts>,
  facts: PersonFacts,
  days: readonly string[],
  naive: (day: string) => readonly Held[],
): Difference | null {
  const entries = tallied(indicator, facts).map((entry) => ({ ...entry, text: textOf(entry) }));
  const heldOn = (day: string): string[] =>
    entries
      .filter(
        ({ day: from, until }) => from <= day && (until === null || (until !== undefined && day < until)),
      )
      .map(({ text }) => text)
      .sort();
  for (const day of days) {
    const difference = { day, held: heldOn(day), naive: naive(day).map(textOf).sort() };
    if (difference.held.join() !== difference.naive.join()) return difference;
  }
  return null;
}

function textOf({ measure = "MAIN", place, amounts, parts = {} }: Held): string {
  const { municipality: of, careUnit = null, careHome = null, careArea = null } = place;
  const { numerator, denominator, key = 0 } = amounts;
  return JSON.stringify([measure, of, careUnit, careHome, careArea, numerator, denominator, key, parts]);
}
