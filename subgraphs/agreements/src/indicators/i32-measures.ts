import { wholeRegion } from "@vardgraf/core";
import { wasDone } from "./activity-status.js";
import { stretchesOf } from "./change-points.js";
import type { AgreementIndicator } from "./definition.js";
import { exampleFacts } from "./example-facts.js";

/** Prioritised measures that are done (prioriterade åtgärder). Row C16. */
export const measures: AgreementIndicator = {
  code: "I32",
  shortName: "MEASURES",
  nameSv: "Prioriterade åtgärder",
  nameEn: "Prioritised measures",
  numerator: "measures of a plan that are reported done on the day, among those that the source names",
  denominator: null,
  exclusions: null,
  note: "The source counts 22 measures and names one of them; the others cannot be reported on (C16). `Agreement.measures` tells how many are named.",
  period: "DAY",
  groupings: ["REGION", "AGREEMENT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Genomförda åtgärder",
      nameEn: "Measures that are done",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["C16"],
  aboutPersons: false,
  groupsOf: ({ region, agreements }) =>
    agreements
      .filter(({ regionCode, measuresTotal }) => regionCode === region && measuresTotal !== null)
      .map(({ id }) => id),

  count({ region, agreements }, tally) {
    for (const { id, regionCode, measuresTotal, activities } of agreements) {
      if (regionCode !== region || measuresTotal === null) continue;
      const place = { municipality: wholeRegion(region), agreement: id };
      for (const activity of activities) {
        const days = activity.reports.flat().map(({ asOf }) => asOf);
        for (const { from, to, value } of stretchesOf(days, (day) => wasDone(activity, day))) {
          if (value) tally.held("MAIN", from, to, place, { numerator: 1, denominator: 0 });
        }
      }
    }
  },

  example: {
    text: "Of a plan with 22 measures the region reports one as done on 15 May, and another as done in August but as started again in October.",
    facts: [
      exampleFacts([
        {
          measuresTotal: 22,
          activities: [
            { toYear: null, responsible: 1, reports: [[{ status: "DONE", asOf: "2025-05-15" }]] },
            {
              toYear: null,
              responsible: 1,
              reports: [
                [
                  { status: "DONE", asOf: "2025-08-20" },
                  { status: "STARTED", asOf: "2025-10-01" },
                ],
              ],
            },
          ],
        },
      ]),
    ],
    region: "13",
    from: "2025-12-01",
    to: "2026-01-01",
    expected: [{ measure: "MAIN", numerator: 1, denominator: null, value: "1" }],
  },
};
