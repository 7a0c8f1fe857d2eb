/** I18: share of residents of care homes whose medicines a physician has reviewed within a year (B67). */
import { medicationReview, persons, residence } from "./example-facts.js";
import { dayAfter, type Interval, intersection, union } from "./intervals.js";
import type { PersonFacts } from "./person-facts.js";
import type { PersonIndicator } from "./person-indicator.js";
import { careHomeSpells, tallyShare } from "./spells.js";

/**
 * Held on every day on which the person lives in a care home for older people, moved into it a year ago or
 * earlier and is alive at the day's end. Met when a physician reviewed the medicines a year ago or later, in
 * the home or before. The day a year ago is the same day of the year before; for 29 February it is the 28th.
 * Place: the home and its municipality. Newer residents are counted beside. Excluded: reviews by other
 * professions, short-term places, those who have moved or died before the day.
 */
export const medicationReviewShare: PersonIndicator = {
  code: "I18",
  shortName: "MEDICATION_REVIEW",
  nameSv: "Läkemedelsgenomgång minst en gång per år",
  nameEn: "Medication review at least once a year",
  numerator: "residents of care homes for older people with a physician's review in the last 12 months",
  denominator: "residents who have stayed in the home at least 12 months; newer ones are counted beside",
  exclusions: "residents who moved or died before the day; short-term places; reviews by other professions",
  note: null,
  period: "DAY",
  groupings: ["REGION", "MUNICIPALITY", "CARE_HOME"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel med läkemedelsgenomgång",
      nameEn: "Share with a medication review",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
    {
      code: "NEWER",
      nameSv: "Boende kortare tid än 12 månader",
      nameEn: "Residents of less than 12 months",
      unit: "PERSONS",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["B67"],
  aboutPersons: true,
  reads: ["residences", "medicationReviews"],

  count(facts, tally) {
    const homes = careHomeSpells(facts);
    if (homes.length === 0) return;
    const reviewed = union(facts.medicationReviews.filter(byPhysician).map(({ on }) => daysOfReview(on)));
    for (const home of homes) {
      const { municipality, careHomeId: careHome, validFrom } = home.value;
      const place = { municipality, careHome };
      const settled = firstDayWithYearAgo(validFrom);
      for (const stay of intersection([home], [{ from: settled, to: null }]))
        tallyShare(tally, stay, reviewed, place);
      for (const { from, to } of intersection([home], [{ from: validFrom, to: settled }]))
        tally.held("NEWER", from, to, place, { numerator: 1, denominator: 0 });
    }
  },

  example: {
    text:
      "On 31 March 2026 ten residents have lived in the home for more than a year: five were reviewed on 31 March 2025, five " +
      "the day before, a year and a day ago. Six moved in last autumn. 5/10, and six newer.",
    facts: [
      ...persons(5, {
        residences: [residence("2024-09-01")],
        medicationReviews: [medicationReview("2025-03-31")],
      }),
      ...persons(5, {
        residences: [residence("2024-09-01")],
        medicationReviews: [medicationReview("2025-03-30")],
      }),
      ...persons(6, {
        residences: [residence("2025-10-01")],
        medicationReviews: [medicationReview("2025-11-01")],
      }),
    ],
    region: "13",
    from: "2026-03-01",
    to: "2026-04-01",
    expected: [
      { measure: "MAIN", numerator: 5, denominator: 10, value: "50.0" },
      { measure: "NEWER", numerator: 6, denominator: null, value: "6" },
    ],
  },
};

function byPhysician({ profession }: PersonFacts["medicationReviews"][number]): boolean {
  return profession === "PHYSICIAN";
}

/** The days on which a review is at most a year old, as `reviewCountsFrom` says of each. */
function daysOfReview(on: string): Interval {
  return { from: on, to: firstDayWithYearAgo(dayAfter(on)) };
}

/**
 * The first day whose day a year ago is `day` or later: the same day of the next year, 1 March for 29
 * February.
 */
function firstDayWithYearAgo(day: string): string {
  const next = String(Number(day.slice(0, 4)) + 1).padStart(4, "0");
  return day.endsWith("-02-29") ? `${next}-03-01` : `${next}${day.slice(4)}`;
}
