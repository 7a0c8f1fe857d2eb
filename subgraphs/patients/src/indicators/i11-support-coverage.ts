/** I11: share of those at high risk who got support (B36, B37). */
import { dayNumber } from "../day.js";
import { dayOf } from "../instant.js";
import { person, riskAssessment, stay, supportEpisode } from "./example-facts.js";
import type { PersonFacts } from "./person-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeAt } from "./place-at.js";
import { riskOf } from "./stay-risk.js";
import { type EndedStay, endedStays, leftAlive } from "./stays-as-one.js";

/** Days from a discharge within which support has to begin. */
const COVERAGE_DAYS = 1;

const inSeptember = stay("2025-09-01", "2025-09-05");
const assessed = { stays: [inSeptember], riskAssessments: [riskAssessment(inSeptember)] };

/** Counted in the month of discharge, where the person belonged that day. */
export const supportCoverage: PersonIndicator = {
  code: "I11",
  shortName: "SUPPORT_COVERAGE",
  nameSv: "Andel högrisk som fick stöd",
  nameEn: "Share of those at high risk who got support",
  numerator: "those with support of the mobile physician service that started at most a day after",
  denominator: "discharges alive whose latest assessment is high risk",
  exclusions: null,
  note: "That a patient declined support is not recorded, and so cannot be shown beside.",
  period: "MONTH",
  groupings: ["REGION"],
  measures: [
    { code: "MAIN", nameSv: "Fick stöd", nameEn: "Got support", unit: "PERCENT", kind: "SHARE", decimals: 1 },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["B36", "B37"],
  aboutPersons: true,
  windowDays: COVERAGE_DAYS,
  reads: [...PLACE, "stays", "riskAssessments", "supportEpisodes"],
  count(facts, tally) {
    if (facts.riskAssessments.length === 0) return;
    for (const ended of endedStays(facts.stays)) {
      if (!leftAlive(ended) || riskOf(facts, ended) !== "HIGH") continue;
      const day = dayOf(ended.dischargedAt);
      const place = placeAt(facts, day);
      if (place === null) continue;
      const covered = isCovered(facts, ended, day) ? 1 : 0;
      tally.happened("MAIN", day, place, { numerator: covered, denominator: 1 });
    }
  },
  example: {
    text: "Four patients at high risk go home on 5 September. Support starts for one that day, for one on the 6th and for one on the 7th, which is too late; the fourth gets none: 50 %.",
    facts: [
      ...["2025-09-05", "2025-09-06", "2025-09-07"].map((startedOn) =>
        person({ ...assessed, supportEpisodes: [supportEpisode(inSeptember, { startedOn })] }),
      ),
      person(assessed),
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [{ measure: "MAIN", numerator: 2, denominator: 4, value: "50.0" }],
  },
};

function isCovered({ supportEpisodes }: PersonFacts, { ids }: EndedStay, dischargedOn: string): boolean {
  return supportEpisodes.some(
    ({ stayId, startedOn }) =>
      ids.includes(stayId) && dayNumber(startedOn) - dayNumber(dischargedOn) <= COVERAGE_DAYS,
  );
}
