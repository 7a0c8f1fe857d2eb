/** I13: share of the population with a named fixed physician contact (D46a). */
import { fixedContact, persons } from "./example-facts.js";
import { daysWithNamedPhysician } from "./named-physician.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { registrationSpells, tallyShare } from "./spells.js";

/**
 * Held on every day on which the person is registered in a municipality and alive at its end: the day of
 * death does not count. Place: the municipality of registration, also for residents of care homes, and the
 * health centre of listing. Excluded: contacts that name a unit only, and contacts of other kinds.
 */
export const fixedPhysicianPop: PersonIndicator = {
  code: "I13",
  shortName: "FIXED_PHYSICIAN_POP",
  nameSv: "Andel i befolkningen med namngiven fast läkarkontakt",
  nameEn: "Share of the population with a named fixed physician contact",
  numerator: "registered persons with an active fixed physician contact who is a named person",
  denominator: "persons registered and alive on the day",
  exclusions: "contacts that name a unit only do not count",
  note: "Everybody belongs to the municipality of registration here, residents of care homes too.",
  period: "DAY",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel med namngiven fast läkarkontakt",
      nameEn: "Share with a named fixed physician contact",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["D46a"],
  aboutPersons: true,
  reads: [...PLACE, "fixedContacts"],

  count(facts, tally) {
    const named = daysWithNamedPhysician(facts);
    for (const spell of registrationSpells(facts)) tallyShare(tally, spell, named, spell.value);
  },

  example: {
    text:
      "Of 20 registered persons 11 have a named physician, five a contact that names the health centre only, and four none: " +
      "11/20, which meets 55 %.",
    facts: [
      ...persons(11, { fixedContacts: [fixedContact("2025-01-01")] }),
      ...persons(5, { fixedContacts: [fixedContact("2025-01-01", { practitionerHsaId: null })] }),
      ...persons(4),
    ],
    region: "13",
    from: "2026-03-01",
    to: "2026-04-01",
    expected: [{ measure: "MAIN", numerator: 11, denominator: 20, value: "55.0" }],
  },
};
