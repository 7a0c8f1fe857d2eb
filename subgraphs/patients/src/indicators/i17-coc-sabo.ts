/** I17: continuity of physicians for residents of care homes for older people (D46c). */
import { isPhysicianVisit, tallyContinuity } from "./continuity.js";
import { FIRST, SECOND, visitsTo } from "./continuity-examples.js";
import { listing, persons, residence } from "./example-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { careHomeResidences } from "./spells.js";

const known = { listings: [listing()], encounters: visitsTo(FIRST, FIRST, SECOND) };

/**
 * As I15 (see there for the 18 months and the visits that count), for those who live in a care home on the
 * day of measurement, however short a time. Place: the home and its municipality. Excluded: residents with
 * fewer than three visits, those who are listed nowhere, housing under the disability act (LSS), short-term
 * places.
 */
export const cocSabo: PersonIndicator = {
  code: "I17",
  shortName: "COC_SABO",
  nameSv: "Kontinuitetsindex läkare SÄBO",
  nameEn: "Continuity index, physicians, care homes",
  numerator: "as I15, for residents of care homes for older people",
  denominator:
    "such residents with at least 3 physician visits in the 18 calendar months that end with the day, at the health centre " +
    "at which they are listed that day",
  exclusions: "residents with fewer visits; visits elsewhere; telephone calls; short-term places",
  note: "The source calls for a considerable rise without a number, so it is never judged automatically.",
  period: "ROLLING_18_MONTHS",
  groupings: ["REGION", "CARE_HOME"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Kontinuitetsindex läkare SÄBO",
      nameEn: "Continuity index, physicians, care homes",
      unit: "INDEX",
      kind: "CONTINUITY",
      decimals: 2,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["D46c"],
  aboutPersons: true,
  reads: [...PLACE, "encounters"],

  count(facts, tally) {
    if (careHomeResidences(facts).length === 0) return;
    tallyContinuity(facts, tally, isPhysicianVisit, ({ municipality, careHome = null }) =>
      careHome === null ? null : { municipality, careHome },
    );
  },

  example: {
    text:
      "Five residents met one physician twice and another once: (4 + 1 − 3) / 6 = 0.33. Six who live at home with the same " +
      "visits are not counted.",
    facts: [...persons(5, { ...known, residences: [residence("2025-11-01")] }), ...persons(6, known)],
    region: "13",
    from: "2025-12-01",
    to: "2026-01-01",
    expected: [{ measure: "MAIN", numerator: null, denominator: 5, value: "0.33" }],
  },
};
