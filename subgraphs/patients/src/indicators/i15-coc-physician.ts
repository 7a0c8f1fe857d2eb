/** I15: continuity of physicians at the health centre (D46b). */
import { isPhysicianVisit, tallyContinuity } from "./continuity.js";
import { FIRST, SECOND, THIRD, visitsTo } from "./continuity-examples.js";
import { listing, persons } from "./example-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";

/**
 * Measured on the last day of a month, over the 18 calendar months that end with it: on 31 March 2026 from 1
 * October 2024 to 31 March 2026, both included. Counts visits to a physician, in person or by video, at the
 * health centre at which the patient is listed on the day of measurement, also those before the listing. A
 * patient with N visits, nⱼ of them to physician j, has the index (Σnⱼ² − N) / (N (N − 1)). Place: where the
 * patient belongs on the day of measurement. Excluded: patients with fewer than three visits, those who are
 * listed nowhere or have died, visits elsewhere, telephone calls.
 */
export const cocPhysician: PersonIndicator = {
  code: "I15",
  shortName: "COC_PHYSICIAN",
  nameSv: "Kontinuitetsindex läkare",
  nameEn: "Continuity index, physicians",
  numerator:
    "for each patient (sum of squared visits per physician less N) / (N (N − 1)), and the mean of these",
  denominator:
    "patients with N of at least 3 physician visits in the 18 calendar months that end with the day, at the health centre " +
    "at which they are listed that day",
  exclusions: "patients with fewer visits; visits elsewhere; telephone calls",
  note: "The source states no baseline year, so it must be chosen. That a video meeting is a visit and a call is none is a choice.",
  period: "ROLLING_18_MONTHS",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Kontinuitetsindex läkare",
      nameEn: "Continuity index, physicians",
      unit: "INDEX",
      kind: "CONTINUITY",
      decimals: 2,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["D46b"],
  aboutPersons: true,
  reads: [...PLACE, "encounters"],

  count(facts, tally) {
    tallyContinuity(facts, tally, isPhysicianVisit, ({ municipality, careUnit = null }) => ({
      municipality,
      careUnit,
    }));
  },

  example: {
    text:
      "Two patients met one physician four times and another once: (16 + 1 − 5) / 20 = 0.60. Two met one physician three " +
      "times: 1. Two met three physicians once each: 0. The mean is 0.53.",
    facts: [
      ...persons(2, { listings: [listing()], encounters: visitsTo(FIRST, FIRST, FIRST, FIRST, SECOND) }),
      ...persons(2, { listings: [listing()], encounters: visitsTo(FIRST, FIRST, FIRST) }),
      ...persons(2, { listings: [listing()], encounters: visitsTo(FIRST, SECOND, THIRD) }),
    ],
    region: "13",
    from: "2025-12-01",
    to: "2026-01-01",
    expected: [{ measure: "MAIN", numerator: null, denominator: 6, value: "0.53" }],
  },
};
