/** I02: enrolled in the mobile physician service (B88). */
import { person, stay, supportEpisode } from "./example-facts.js";
import { dayAfter } from "./intervals.js";
import { atUnit } from "./place-at.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { begunSupport } from "./stay-rows.js";

const toSeptember = stay("2025-08-26", "2025-09-01");
const toOctober = stay("2025-09-20", "2025-09-24");

/**
 * Started in the month of the first day, held to the last day of support, which counts; where the person belonged on the
 * first day, and at the mobile service. Support that is planned for somebody still in hospital has not started.
 */
export const supportEnrolments: PersonIndicator = {
  code: "I02",
  shortName: "SUPPORT_ENROLMENTS",
  nameSv: "Antal inskrivna i Läkarmedverkan",
  nameEn: "Enrolled in the mobile physician service",
  numerator: "episodes of support started in the period; and those enrolled on its last day",
  denominator: null,
  exclusions: "support that was planned and never began",
  note: "The last day of an episode is a day of support.",
  period: "MONTH",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Påbörjade insatser",
      nameEn: "Episodes started",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
    {
      code: "STOCK",
      nameSv: "Inskrivna sista dagen",
      nameEn: "Enrolled on the last day",
      unit: "PERSONS",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["B88", "B86"],
  aboutPersons: true,
  reads: [...PLACE, "stays", "supportEpisodes"],
  count(facts, tally) {
    for (const { row } of begunSupport(facts)) {
      const place = atUnit(facts, row.startedOn, row.unit);
      if (place === null) continue;
      const one = { numerator: 1, denominator: 0 };
      const until = row.endedOn === null ? null : dayAfter(row.endedOn);
      tally.happened("MAIN", row.startedOn, place, one);
      tally.held("STOCK", row.startedOn, until, place, one);
    }
  },
  example: {
    text: "One episode lasts from 1 to 15 September, one starts on 24 September and goes on: 2 started in September, 1 enrolled on the 30th.",
    facts: [
      person({
        stays: [toSeptember],
        supportEpisodes: [supportEpisode(toSeptember, { endedOn: "2025-09-15" })],
      }),
      person({ stays: [toOctober], supportEpisodes: [supportEpisode(toOctober)] }),
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: 2, denominator: null, value: "2" },
      { measure: "STOCK", numerator: 1, denominator: null, value: "1" },
    ],
  },
};
