/** I38: share of fixed physician contacts whose patient has been told who it is (D54). */
import { fixedContact, persons } from "./example-facts.js";
import { daysOf, intersection } from "./intervals.js";
import { namedPhysicians } from "./named-physician.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeSpells, tallyShare } from "./spells.js";

/**
 * Held, for each contact, on every day on which it holds and the patient is alive at the day's end. Met from
 * the day on which the patient was told. Place: the municipality where the patient belongs, and the unit
 * where the contact works, which is to tell. Excluded: contacts that name a unit only, and contacts of other
 * kinds.
 */
export const hcInformed: PersonIndicator = {
  code: "I38",
  shortName: "HC_INFORMED",
  nameSv: "Patienten informerad om fast kontakt",
  nameEn: "Patient told about the fixed contact",
  numerator: "such contacts whose patient has been told on the day or before",
  denominator: "active fixed physician contacts who are named persons",
  exclusions: "contacts that name a unit only; contacts of other kinds",
  note: "The care unit is the one where the contact works.",
  period: "DAY",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel med informerad patient",
      nameEn: "Share with the patient told",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["D54"],
  aboutPersons: true,
  reads: [...PLACE, "fixedContacts"],

  count(facts, tally) {
    const contacts = namedPhysicians(facts);
    if (contacts.length === 0) return;
    const spells = placeSpells(facts);
    for (const contact of contacts) {
      const { unit: careUnit, patientInformedOn } = contact;
      const told = patientInformedOn === null ? [] : [{ from: patientInformedOn, to: null }];
      const days = daysOf([contact]);
      for (const spell of spells) {
        const place = { municipality: spell.value.municipality, careUnit };
        for (const stretch of intersection(days, [spell])) tallyShare(tally, stretch, told, place);
      }
    }
  },

  example: {
    text:
      "Of 20 patients with a named physician 15 have been told who it is; five more have a contact that names the health " +
      "centre only: 15/20.",
    facts: [
      ...persons(15, { fixedContacts: [fixedContact("2025-01-01", { patientInformedOn: "2025-01-08" })] }),
      ...persons(5, { fixedContacts: [fixedContact("2025-01-01")] }),
      ...persons(5, { fixedContacts: [fixedContact("2025-01-01", { practitionerHsaId: null })] }),
    ],
    region: "13",
    from: "2026-03-01",
    to: "2026-04-01",
    expected: [{ measure: "MAIN", numerator: 15, denominator: 20, value: "75.0" }],
  },
};
