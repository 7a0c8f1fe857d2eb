/** I01: discharges from inpatient care (B87). */
import { dayOf } from "../instant.js";
import { OTHER_CLINIC, person, stay } from "./example-facts.js";
import { atUnit } from "./place-at.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { endedStays, leftAlive } from "./stays-as-one.js";

/**
 * Counted in the month of discharge, where the person belonged that day, and at the clinic that discharged. A patient who
 * is moved between clinics has one stay, see {@link endedStays}.
 */
export const discharges: PersonIndicator = {
  code: "I01",
  shortName: "DISCHARGES",
  nameSv: "Antal utskrivna från sluten hälso- och sjukvård",
  nameEn: "Discharges from inpatient care",
  numerator: "stays with discharge in the period",
  denominator: null,
  exclusions: "deaths in hospital are shown separately; transfers between clinics within a day are one stay",
  note: "A transfer is a discharge to another clinic, with an admission the same day or the day after.",
  period: "MONTH",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Utskrivna levande",
      nameEn: "Discharged alive",
      unit: "STAYS",
      kind: "COUNT",
      decimals: 0,
    },
    {
      code: "DEATHS",
      nameSv: "Avlidna i slutenvården",
      nameEn: "Deaths in hospital",
      unit: "STAYS",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["B87", "B86"],
  aboutPersons: true,
  reads: [...PLACE, "stays"],
  count(facts, tally) {
    for (const ended of endedStays(facts.stays)) {
      const day = dayOf(ended.dischargedAt);
      const place = atUnit(facts, day, ended.clinic);
      if (place === null) continue;
      tally.happened(leftAlive(ended) ? "MAIN" : "DEATHS", day, place, { numerator: 1, denominator: 0 });
    }
  },
  example: {
    text: "In September one patient goes home, one is moved to another clinic and goes home from there, one dies in hospital and one is still there: 2 discharges and 1 death.",
    facts: [
      person({ stays: [stay("2025-09-01", "2025-09-05")] }),
      person({
        stays: [
          stay("2025-09-10", "2025-09-12 10:00", { dischargedTo: "OTHER_CLINIC" }),
          stay("2025-09-12 11:00", "2025-09-20", { clinic: OTHER_CLINIC }),
        ],
      }),
      person({
        deceasedOn: "2025-09-18",
        stays: [stay("2025-09-17", "2025-09-18", { dischargedTo: "DECEASED" })],
      }),
      person({ stays: [stay("2025-09-29", null)] }),
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: 2, denominator: null, value: "2" },
      { measure: "DEATHS", numerator: 1, denominator: null, value: "1" },
    ],
  },
};
