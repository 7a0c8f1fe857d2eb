/** I29: days of payment liability (E42, law 2017:612 ch. 5 §§ 4–6). */
import { dayOf } from "../instant.js";
import { liabilityFrom } from "../rules/liability-from.js";
import { daysByMonth } from "./days-by-month.js";
import { at, dischargeProcess, person, stay } from "./example-facts.js";
import type { PersonIndicator } from "./person-indicator.js";
import { processesOfStays } from "./stay-rows.js";

const late = stay("2025-09-01", "2025-09-12");
const afterMonth = stay("2025-09-20", "2025-10-03");
const notices = { admissionNoticeAt: at("2025-09-02"), sipSummonsAt: at("2025-09-06") };

/**
 * Days are counted in the months in which they lie, at the municipality that is liable: the one that the notices are
 * addressed to. A stay that goes on has its days like any other, see {@link daysByMonth}.
 */
export const liabilityDays: PersonIndicator = {
  code: "I29",
  shortName: "LIABILITY_DAYS",
  nameSv: "Betalningsansvarsdagar",
  nameEn: "Days of payment liability",
  numerator: "days from the start of the municipality's liability to the discharge, which does not count",
  denominator: "stays with such days in a month",
  exclusions: "patients whose outpatient efforts by the region are missing; those without notice or summons",
  note: "Days only: no amount per day is among the data. A stay that goes on is counted to the end of the period.",
  period: "MONTH",
  groupings: ["REGION", "MUNICIPALITY"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Dagar med betalningsansvar",
      nameEn: "Days of liability",
      unit: "DAYS",
      kind: "SUM",
      decimals: 0,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["E42", "2017:612 5 kap. 4–6 §§"],
  aboutPersons: true,
  reads: ["stays", "dischargeProcesses"],
  count(facts, tally) {
    for (const { row, stay } of processesOfStays(facts)) {
      const from = liabilityFrom(row);
      if (from === null) continue;
      const until = stay.dischargedAt === null ? null : dayOf(stay.dischargedAt);
      for (const { first, days } of daysByMonth(from, until)) {
        const place = { municipality: row.municipality };
        tally.happened("MAIN", first, place, { numerator: days, denominator: 1 });
      }
    }
  },
  example: {
    text: "A patient is ready at 10 on 5 September: the municipality is liable from the 8th, and the patient leaves on the 12th: 4 days. Another is ready in the afternoon of the 25th, liable from the 29th, and leaves on 3 October: 2 days in September. Efforts of the region are missing for a third: none. Together 6.",
    facts: [
      person({
        stays: [late],
        dischargeProcesses: [dischargeProcess(late, { ...notices, readyNoticeAt: at("2025-09-05 10:00") })],
      }),
      person({
        stays: [afterMonth],
        dischargeProcesses: [
          dischargeProcess(afterMonth, { ...notices, readyNoticeAt: at("2025-09-25 14:00") }),
        ],
      }),
      person({
        stays: [late],
        dischargeProcesses: [
          dischargeProcess(late, {
            ...notices,
            readyNoticeAt: at("2025-09-05 10:00"),
            regionEffortsAvailable: false,
          }),
        ],
      }),
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [{ measure: "MAIN", numerator: 6, denominator: 2, value: "6" }],
  },
};
