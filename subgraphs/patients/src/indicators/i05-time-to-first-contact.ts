/** I05: time to the first physician contact of the mobile service (B91). */
import { at, person, stay, supportEpisode } from "./example-facts.js";
import { atUnit } from "./place-at.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { begunSupport } from "./stay-rows.js";

const MINUTE = 60_000;
const before = stay("2025-08-26", "2025-09-01 12:00");
const contacts = ["2025-09-01 18:00", "2025-09-02 12:00", "2025-09-03 12:00", "2025-09-01 09:00"];

/**
 * Counted in the month of the episode's first day, where the person belonged that day, and at the mobile service. The time
 * runs in whole minutes from the discharge of the stay that the episode follows.
 */
export const timeToFirstContact: PersonIndicator = {
  code: "I05",
  shortName: "TIME_TO_FIRST_CONTACT",
  nameSv: "Tid till första läkarkontakt Läkarmedverkan",
  nameEn: "Time to the first physician contact of the mobile service",
  numerator: "time from discharge to the first physician contact, median and 90th percentile",
  denominator: "episodes of support started in the period that have had a contact",
  exclusions: "episodes without a contact, which are counted beside",
  note: "A contact before discharge counts as 0 hours, and is counted beside.",
  period: "MONTH",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Median",
      nameEn: "Median",
      unit: "HOURS",
      kind: "MEDIAN",
      decimals: 1,
      scale: 60,
    },
    {
      code: "P90",
      nameSv: "90:e percentilen",
      nameEn: "90th percentile",
      unit: "HOURS",
      kind: "P90",
      decimals: 1,
      scale: 60,
      tally: "MAIN",
    },
    {
      code: "WITHOUT_CONTACT",
      nameSv: "Insatser utan kontakt",
      nameEn: "Episodes without a contact",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
    {
      code: "BEFORE_DISCHARGE",
      nameSv: "Kontakter före utskrivning",
      nameEn: "Contacts before discharge",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["B91", "B86"],
  aboutPersons: true,
  reads: [...PLACE, "stays", "supportEpisodes"],
  count(facts, tally) {
    for (const { row, stay } of begunSupport(facts)) {
      const place = atUnit(facts, row.startedOn, row.unit);
      if (place === null || stay.dischargedAt === null) continue;
      const one = { numerator: 1, denominator: 0 };
      if (row.firstPhysicianContactAt === null) {
        tally.happened("WITHOUT_CONTACT", row.startedOn, place, one);
        continue;
      }
      const minutes = minutesBetween(stay.dischargedAt, row.firstPhysicianContactAt);
      if (minutes < 0) tally.happened("BEFORE_DISCHARGE", row.startedOn, place, one);
      tally.happened("MAIN", row.startedOn, place, {
        numerator: 0,
        denominator: 1,
        key: Math.max(0, minutes),
      });
    }
  },
  example: {
    text: "Four patients go home at noon on 1 September. The physician of the mobile service meets them before they leave, after 6, 24 and 48 hours; a fifth has had no contact: the median is 15 hours.",
    facts: [...contacts.map((contact) => at(contact)), null].map((firstPhysicianContactAt) =>
      person({ stays: [before], supportEpisodes: [supportEpisode(before, { firstPhysicianContactAt })] }),
    ),
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: null, denominator: 4, value: "15.0" },
      { measure: "P90", numerator: null, denominator: 4, value: "48.0" },
      { measure: "WITHOUT_CONTACT", numerator: 1, denominator: null, value: "1" },
      { measure: "BEFORE_DISCHARGE", numerator: 1, denominator: null, value: "1" },
    ],
  },
};

/** Whole minutes from one stored instant to another, whatever their offsets; negative when the other is earlier. */
function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE);
}
