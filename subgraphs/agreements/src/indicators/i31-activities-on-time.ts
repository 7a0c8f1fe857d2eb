import { wholeRegion } from "@vardgraf/core";
import { wasDone } from "./activity-status.js";
import type { AgreementIndicator } from "./definition.js";
import { exampleFacts } from "./example-facts.js";

/** Timed activities that were done in time (tidsatta aktiviteter). Rows D16, D23, D24. */
export const activitiesOnTime: AgreementIndicator = {
  code: "I31",
  shortName: "ACTIVITIES_ON_TIME",
  nameSv: "Tidsatta aktiviteter i tid",
  nameEn: "Timed activities done in time",
  numerator:
    "of these, activities that every party answering for them has reported done by the last day of that year",
  denominator: "activities whose last year is the year",
  exclusions: "activities without a last year; activities of agreements of the whole country",
  note: "A report counts from the day that it is about, so that one that is made late can still tell of a year in time.",
  period: "YEAR",
  groupings: ["REGION", "AGREEMENT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel genomförda i tid",
      nameEn: "Share done in time",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["D16", "D23", "D24"],
  aboutPersons: false,

  count({ region, agreements }, tally) {
    for (const { id, regionCode, activities } of agreements) {
      if (regionCode !== region) continue;
      const place = { municipality: wholeRegion(region), agreement: id };
      for (const activity of activities) {
        if (activity.toYear === null) continue;
        const lastDay = `${activity.toYear}-12-31`;
        const numerator = wasDone(activity, lastDay) ? 1 : 0;
        tally.happened("MAIN", lastDay, place, { numerator, denominator: 1 });
      }
    }
  },

  example: {
    text: "Three activities are to be done by the end of 2025, each by two parties. The first is reported done by both in time; of the second one party lacks; of the third the last report is about a day in January 2026.",
    facts: [
      exampleFacts(
        [
          {
            activities: [
              {
                toYear: 2025,
                responsible: 2,
                reports: [[{ status: "DONE", asOf: "2025-11-01" }], [{ status: "DONE", asOf: "2025-12-31" }]],
              },
              { toYear: 2025, responsible: 2, reports: [[{ status: "DONE", asOf: "2025-11-01" }]] },
              {
                toYear: 2025,
                responsible: 2,
                reports: [[{ status: "DONE", asOf: "2025-11-01" }], [{ status: "DONE", asOf: "2026-01-02" }]],
              },
            ],
          },
        ],
        { until: "2026-02-01" },
      ),
    ],
    region: "13",
    from: "2025-01-01",
    to: "2026-01-01",
    expected: [{ measure: "MAIN", numerator: 1, denominator: 3, value: "33.3" }],
  },
};
