/**
 * I14: share of residents of care homes for older people with a named fixed physician contact (D46c, B71).
 */
import { fixedContact, persons, residence } from "./example-facts.js";
import { daysWithNamedPhysician } from "./named-physician.js";
import type { PersonIndicator } from "./person-indicator.js";
import { careHomeSpells, tallyShare } from "./spells.js";

/**
 * Held on every day on which the person lives in a care home and is alive at its end. Place: the home and its
 * municipality, wherever the person is registered. Excluded: housing under the disability act (LSS),
 * short-term places, contacts that name a unit only.
 */
export const fixedPhysicianSabo: PersonIndicator = {
  code: "I14",
  shortName: "FIXED_PHYSICIAN_SABO",
  nameSv: "Andel boende på SÄBO med fast läkarkontakt",
  nameEn: "Share of care-home residents with a fixed physician contact",
  numerator: "residents of care homes for older people with an active named fixed physician contact",
  denominator: "residents of care homes for older people who get their main care there",
  exclusions: "homes under the disability act (LSS); short-term places",
  note: "The national target and Halland's obligation stand side by side; each is judged by itself.",
  period: "DAY",
  groupings: ["REGION", "MUNICIPALITY", "CARE_HOME"],
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
  sources: ["D46c", "B71"],
  aboutPersons: true,
  reads: ["residences", "fixedContacts"],

  count(facts, tally) {
    const homes = careHomeSpells(facts);
    if (homes.length === 0) return;
    const named = daysWithNamedPhysician(facts);
    for (const home of homes) {
      const { municipality, careHomeId: careHome } = home.value;
      tallyShare(tally, home, named, { municipality, careHome });
    }
  },

  example: {
    text:
      "A care home has 25 residents, of whom 20 have a named physician, and six guests in short-term places, who are not " +
      "counted: 20/25.",
    facts: [
      ...persons(20, { residences: [residence("2025-05-01")], fixedContacts: [fixedContact("2025-05-10")] }),
      ...persons(5, { residences: [residence("2025-05-01")] }),
      ...persons(6, { residences: [residence("2026-03-20", { shortTerm: true })] }),
    ],
    region: "13",
    from: "2026-03-01",
    to: "2026-04-01",
    expected: [{ measure: "MAIN", numerator: 20, denominator: 25, value: "80.0" }],
  },
};
