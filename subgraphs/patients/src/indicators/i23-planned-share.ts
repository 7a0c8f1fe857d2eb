/** I23: share of contacts that were planned (A49, A50). */
import { dayOf } from "../instant.js";
import { encounter, HOME_HEALTH_CARE, persons } from "./example-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { atUnit } from "./place-at.js";

/**
 * Counted on the day of the contact: every contact that took place, of all professions and kinds. Place: the
 * municipality where the patient belongs that day, and the unit that met the patient, wherever the patient is
 * listed.
 */
export const plannedShare: PersonIndicator = {
  code: "I23",
  shortName: "PLANNED_SHARE",
  nameSv: "Andel planerade insatser",
  nameEn: "Share of planned visits",
  numerator: "planned contacts",
  denominator: "planned and unplanned contacts, of all professions and kinds",
  exclusions: null,
  note: "The care unit is the one that met the patient. Contacts belong to units, not to physician teams.",
  period: "QUARTER",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel planerade insatser",
      nameEn: "Share of planned visits",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["A49", "A50"],
  aboutPersons: true,
  reads: [...PLACE, "encounters"],

  count(facts, tally) {
    for (const { at, unit, planned } of facts.encounters) {
      const day = dayOf(at);
      const place = atUnit(facts, day, unit);
      if (place === null) continue;
      tally.happened("MAIN", day, place, { numerator: planned ? 1 : 0, denominator: 1 });
    }
  },

  example: {
    text:
      "In the first quarter eight persons each met a physician as planned, and a nurse at home as planned and once more " +
      "unplanned: 16/24.",
    facts: persons(8, {
      encounters: [
        encounter("2026-01-10"),
        encounter("2026-02-11", { profession: "NURSE", kind: "HOME_VISIT", unit: HOME_HEALTH_CARE }),
        encounter("2026-03-31 23:30", {
          profession: "NURSE",
          kind: "HOME_VISIT",
          unit: HOME_HEALTH_CARE,
          planned: false,
        }),
      ],
    }),
    region: "13",
    from: "2026-01-01",
    to: "2026-04-01",
    expected: [{ measure: "MAIN", numerator: 16, denominator: 24, value: "66.7" }],
  },
};
