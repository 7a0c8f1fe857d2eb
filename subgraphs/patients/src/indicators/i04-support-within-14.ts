/** I04: handed from the mobile physician service to the health centre within and after 14 days (B37, B90). */
import { endedWithinWindow } from "../rules/support-window.js";
import { person, stay, supportEpisode } from "./example-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeAt } from "./place-at.js";
import { begunSupport } from "./stay-rows.js";

const before = stay("2025-08-26", "2025-09-01");

/**
 * Counted in the month of the episode's last day, where the person belonged that day, and at the health centre of listing,
 * which took over.
 */
export const supportWithin14: PersonIndicator = {
  code: "I04",
  shortName: "SUPPORT_WITHIN_14",
  nameSv: "Antal utskrivna från Läkarmedverkan till vårdcentralen inom och efter 14 dagar",
  nameEn: "Handed from the mobile physician service to the health centre within and after 14 days",
  numerator: "those that ended at most 14 days after their first day",
  denominator: "episodes of support that ended in the period by being handed to the health centre",
  exclusions: "other endings, which are counted beside",
  note: "The first day is day 0: an episode from 1 September is within when it ends on 15 September.",
  period: "MONTH",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Utskrivna inom 14 dagar",
      nameEn: "Handed over within 14 days",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
    {
      code: "AFTER",
      nameSv: "Utskrivna efter 14 dagar",
      nameEn: "Handed over after 14 days",
      unit: "PERSONS",
      kind: "COUNT",
      decimals: 0,
    },
    {
      code: "OTHER_OUTCOMES",
      nameSv: "Avslutade på annat sätt",
      nameEn: "Ended otherwise",
      unit: "PERSONS",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["B90", "B37"],
  aboutPersons: true,
  reads: [...PLACE, "stays", "supportEpisodes"],
  count(facts, tally) {
    for (const { row } of begunSupport(facts)) {
      const { startedOn, endedOn, outcome } = row;
      const place = endedOn === null ? null : placeAt(facts, endedOn);
      if (endedOn === null || place === null) continue;
      if (outcome !== "DISCHARGED_TO_HEALTH_CENTRE") {
        tally.happened("OTHER_OUTCOMES", endedOn, place, { numerator: 1, denominator: 0 });
        continue;
      }
      const within = endedWithinWindow({ startedOn, endedOn });
      tally.happened("MAIN", endedOn, place, { numerator: within ? 1 : 0, denominator: 1 });
      if (!within) tally.happened("AFTER", endedOn, place, { numerator: 1, denominator: 0 });
    }
  },
  example: {
    text: "Two episodes start on 1 September. One is handed over on the 15th, within 14 days, the other on the 16th, after: 50 %.",
    facts: ["2025-09-15", "2025-09-16"].map((endedOn) =>
      person({ stays: [before], supportEpisodes: [supportEpisode(before, { endedOn })] }),
    ),
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: 1, denominator: 2, value: "50.0" },
      { measure: "AFTER", numerator: 1, denominator: null, value: "1" },
      { measure: "OTHER_OUTCOMES", numerator: 0, denominator: null, value: "0" },
    ],
  },
};
