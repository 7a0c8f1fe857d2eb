/** I16: continuity of all contacts at the health centre (D46b). */
import { tallyContinuity } from "./continuity.js";
import { FIRST, visitsTo } from "./continuity-examples.js";
import { encounter, listing, persons } from "./example-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";

const NURSE = "SE2321000115-E0201";
const withNurse = [
  ...visitsTo(FIRST, FIRST, FIRST, FIRST),
  encounter("2025-06-02", { practitionerHsaId: NURSE, profession: "NURSE", kind: "PHONE" }),
];

/**
 * As I15 (see there for the 18 months, the place and whose visits count), over everybody whom the patient met
 * there: all professions, and all kinds of contact, telephone calls too. Excluded: patients with fewer than
 * three contacts, contacts elsewhere.
 */
export const cocTotal: PersonIndicator = {
  code: "I16",
  shortName: "COC_TOTAL",
  nameSv: "Kontinuitetsindex totala kontakter",
  nameEn: "Continuity index, all contacts",
  numerator: "as I15, over all professions and all kinds of contact",
  denominator:
    "patients with at least 3 contacts in the 18 calendar months that end with the day, at the health centre at which they " +
    "are listed that day",
  exclusions: "patients with fewer contacts; contacts elsewhere",
  note: "The source states no baseline year, so it must be chosen.",
  period: "ROLLING_18_MONTHS",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Kontinuitetsindex totala kontakter",
      nameEn: "Continuity index, all contacts",
      unit: "INDEX",
      kind: "CONTINUITY",
      decimals: 2,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["D46b"],
  aboutPersons: true,
  reads: [...PLACE, "encounters"],

  count(facts, tally) {
    tallyContinuity(
      facts,
      tally,
      () => true,
      ({ municipality, careUnit = null }) => ({ municipality, careUnit }),
    );
  },

  example: {
    text:
      "Five patients met one physician four times, and a nurse called each of them once: (16 + 1 − 5) / 20 = 0.60, although " +
      "their index of physicians is 1.",
    facts: persons(5, { listings: [listing()], encounters: withNurse }),
    region: "13",
    from: "2025-12-01",
    to: "2026-01-01",
    expected: [{ measure: "MAIN", numerator: null, denominator: 5, value: "0.60" }],
  },
};
