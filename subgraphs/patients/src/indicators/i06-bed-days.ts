/** I06: bed days of inpatient care (B91). */
import type { Parts, Place } from "@vardgraf/core";
import { dayOf } from "../instant.js";
import type { InpatientStayRow } from "../tables.js";
import { daysByMonth } from "./days-by-month.js";
import { person, persons, stay, supportEpisode } from "./example-facts.js";
import { dayAfter, type Interval, type Part, split } from "./intervals.js";
import type { PersonFacts } from "./person-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeAt } from "./place-at.js";
import { placeSpells, type Spell } from "./spells.js";
import { begunSupport } from "./stay-rows.js";

const ONE = { numerator: 1, denominator: 1 };
const WITH: Parts = { SUPPORT: "WITH" };
const WITHOUT: Parts = { SUPPORT: "WITHOUT" };

const supported = stay("2025-08-28", "2025-09-01");

/**
 * Days are counted in the months in which they lie, where the person belonged on the first bed day of the month, and WITH
 * support when an episode had begun on or before that day. An open stay has its days like any other: it lasts until a
 * discharge is known, see {@link daysByMonth}.
 */
export const bedDays: PersonIndicator = {
  code: "I06",
  shortName: "BED_DAYS",
  nameSv: "Antal vårddygn i slutenvården",
  nameEn: "Bed days of inpatient care",
  numerator: "days of stays inside the period; the day of discharge does not count, a stay of one day is 1",
  denominator:
    "stays with days in a month; 1 000 inhabitants at the end of the period; persons with days in a month",
  exclusions: null,
  note:
    "A stay that goes on is counted to the end of the period. The source does not say what with support means: here it is a " +
    "person who has had support of the mobile physician service, from the first day of the first episode on.",
  period: "MONTH",
  groupings: ["REGION", "MUNICIPALITY"],
  measures: [
    { code: "MAIN", nameSv: "Vårddygn", nameEn: "Bed days", unit: "DAYS", kind: "SUM", decimals: 0 },
    {
      code: "PER_1000",
      nameSv: "Vårddygn per 1 000 invånare",
      nameEn: "Bed days for each 1 000 inhabitants",
      unit: "DAYS",
      kind: "RATIO",
      decimals: 1,
      tally: "MAIN",
      per: { measure: "POPULATION", times: 1000 },
    },
    {
      code: "PER_PERSON",
      nameSv: "Vårddygn per vårdad person och månad",
      nameEn: "Bed days of each person with any, a month",
      unit: "DAYS",
      kind: "MEAN",
      decimals: 1,
    },
    {
      code: "POPULATION",
      nameSv: "Invånare periodens sista dag",
      nameEn: "Inhabitants on the last day",
      unit: "PERSONS",
      kind: "SUM",
      decimals: 0,
    },
  ],
  slices: [
    {
      code: "SUPPORT",
      nameSv: "Stöd från Läkarmedverkan",
      nameEn: "Support by the mobile physician service",
      parts: [
        { code: "WITH", nameSv: "Personer som har fått stöd", nameEn: "Persons who have had support" },
        { code: "WITHOUT", nameSv: "Personer utan stöd", nameEn: "Persons without support" },
      ],
    },
  ],
  status: "HYPOTHESIS",
  sources: ["B91", "B86"],
  aboutPersons: true,
  reads: [...PLACE, "stays", "supportEpisodes"],
  count(facts, tally) {
    const support = firstSupport(facts);
    for (const { from, to, value } of inhabitantSpells(facts)) {
      for (const part of partsOf({ from, to }, support))
        tally.held("POPULATION", part.from, part.to, value, ONE, withSupport(part.inside));
    }
    for (const { first, days, stays } of monthsInHospital(facts.stays)) {
      const place = placeAt(facts, first);
      if (place === null) continue;
      const parts = withSupport(support !== null && support <= first);
      tally.happened("MAIN", first, place, { numerator: days, denominator: stays }, parts);
      tally.happened("PER_PERSON", first, place, { numerator: days, denominator: 1 }, parts);
    }
  },
  example: {
    text: "Of 1 000 inhabitants one is in hospital from 28 September to 3 October: 3 days in September. One goes in and out on 5 September: 1 day. One goes home with support on 1 September, and is in hospital from the 10th to the 14th: 4 days. Together 8.",
    facts: [
      person({ stays: [stay("2025-09-28", "2025-10-03")] }),
      person({ stays: [stay("2025-09-05 08:00", "2025-09-05 17:00")] }),
      person({
        stays: [supported, stay("2025-09-10", "2025-09-14")],
        supportEpisodes: [supportEpisode(supported, { endedOn: "2025-09-10", outcome: "READMITTED" })],
      }),
      ...persons(997),
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: 8, denominator: 3, value: "8" },
      { measure: "MAIN", slice: "WITH", numerator: 4, denominator: 1, value: "4" },
      { measure: "PER_1000", numerator: 8, denominator: 1000, value: "8.0" },
      { measure: "PER_PERSON", numerator: null, denominator: 3, value: "2.7" },
      { measure: "POPULATION", numerator: 1000, denominator: 1000, value: "1000" },
    ],
  },
};

/** Where the person was an inhabitant through time: listing at another health centre changes nothing. */
function inhabitantSpells(facts: PersonFacts): readonly Spell<Place>[] {
  const places = placeSpells(facts);
  if (places.length < 2) return places;
  const spells: Spell<Place>[] = [];
  for (const next of places) {
    const last = spells.at(-1);
    if (last !== undefined && last.to === next.from && last.value.municipality === next.value.municipality)
      spells[spells.length - 1] = { ...last, to: next.to };
    else spells.push(next);
  }
  return spells;
}

/** The days before and since the first support. */
function partsOf(interval: Interval, support: string | null): Part[] {
  if (support !== null) return split([interval], [{ from: support, to: null }]);
  return [{ from: interval.from, to: interval.to, inside: false }];
}

function withSupport(has: boolean): Parts {
  return has ? WITH : WITHOUT;
}

/** First day of the first episode of support that began; null for a person without. */
function firstSupport(facts: PersonFacts): string | null {
  return begunSupport(facts).reduce<string | null>(
    (first, { row: { startedOn } }) => (first === null || startedOn < first ? startedOn : first),
    null,
  );
}

/** A month in which a person was in hospital. */
interface MonthInHospital {
  /** The first day in hospital. */
  readonly first: string;
  readonly days: number;
  /** Stays that the days are of. */
  readonly stays: number;
}

function monthsInHospital(stays: readonly InpatientStayRow[]): Iterable<MonthInHospital> {
  if (stays.length === 0) return [];
  const months = new Map<string, MonthInHospital>();
  for (const { admittedAt, dischargedAt } of stays) {
    const from = dayOf(admittedAt);
    const left = dischargedAt === null ? null : dayOf(dischargedAt);
    for (const { first, days } of daysByMonth(from, left === from ? dayAfter(from) : left)) {
      const month = first.slice(0, 7);
      const before = months.get(month);
      months.set(month, {
        first: before !== undefined && before.first < first ? before.first : first,
        days: (before?.days ?? 0) + days,
        stays: (before?.stays ?? 0) + 1,
      });
    }
  }
  return months.values();
}
