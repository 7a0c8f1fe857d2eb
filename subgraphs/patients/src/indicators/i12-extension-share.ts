/** I12: share of extended support (B41). */
import { dayNumber } from "../day.js";
import { person, persons, stay, supportEpisode, supportExtension } from "./example-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeAt } from "./place-at.js";
import { begunSupport } from "./stay-rows.js";

const before = stay("2025-08-26", "2025-09-01");
const extended = supportEpisode(before, { endedOn: "2025-09-20" });
const inTime = supportEpisode(before, { endedOn: "2025-09-12" });

/** Counted in the month of the episode's last day, where the person belonged that day. */
export const extensionShare: PersonIndicator = {
  code: "I12",
  shortName: "EXTENSION_SHARE",
  nameSv: "Andel förlängda",
  nameEn: "Share of extended support",
  numerator: "those with at least one extension, and their extra days",
  denominator: "episodes of support that ended in the period",
  exclusions: "support that was planned and never began",
  note: "Extra days are those that the support lasted beyond the end first decided, however long the extension.",
  period: "QUARTER",
  groupings: ["REGION"],
  measures: [
    { code: "MAIN", nameSv: "Förlängda", nameEn: "Extended", unit: "PERCENT", kind: "SHARE", decimals: 1 },
    {
      code: "EXTRA_DAYS",
      nameSv: "Extra dagar",
      nameEn: "Extra days",
      unit: "DAYS",
      kind: "SUM",
      decimals: 0,
    },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["B41"],
  aboutPersons: true,
  reads: [...PLACE, "stays", "supportEpisodes", "supportExtensions"],
  count(facts, tally) {
    for (const { row } of begunSupport(facts)) {
      const { id, endedOn, decidedEnd } = row;
      const place = endedOn === null ? null : placeAt(facts, endedOn);
      if (endedOn === null || place === null) continue;
      const isExtended = facts.supportExtensions.some(({ episodeId }) => episodeId === id);
      tally.happened("MAIN", endedOn, place, { numerator: isExtended ? 1 : 0, denominator: 1 });
      if (!isExtended) continue;
      const numerator = Math.max(0, dayNumber(endedOn) - dayNumber(decidedEnd));
      tally.happened("EXTRA_DAYS", endedOn, place, { numerator, denominator: 1 });
    }
  },
  example: {
    text: "Of four episodes that ended in the quarter one was decided until 15 September, extended to the 22nd and ended on the 20th: 25 %, with 5 extra days.",
    facts: [
      person({
        stays: [before],
        supportEpisodes: [extended],
        supportExtensions: [supportExtension(extended, "2025-09-22")],
      }),
      ...persons(3, { stays: [before], supportEpisodes: [inTime] }),
    ],
    region: "13",
    from: "2025-07-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: 1, denominator: 4, value: "25.0" },
      { measure: "EXTRA_DAYS", numerator: 5, denominator: 1, value: "5" },
    ],
  },
};
