/** I34: care homes whose places are published for the year. Rows B54, B55. */
import { publishedFor } from "../rules/places-published.js";
import { type CareHomeFacts, lastDayOf, type UnitIndicator, yearsEndingIn } from "./unit-facts.js";

const home = (id: string, published: CareHomeFacts["published"]): CareHomeFacts => ({
  is: "CARE_HOME",
  id,
  kind: "SABO",
  place: { municipality: "1380", careUnit: "SE2321000115-HC001", careHome: id },
  days: { from: "2025-01-01", to: "2025-12-31" },
  published,
  meetings: [],
  agreementRenews: true,
});

/** See the file. */
export const placesPublished: UnitIndicator = {
  code: "I34",
  shortName: "PLACES_PUBLISHED",
  nameSv: "Platsantal publicerat",
  nameEn: "Number of places published",
  numerator: "care homes with places published for the year: a number whose first day is a day of the year",
  denominator: "care homes with an agreement that renews by itself and with places on some day of the year",
  exclusions: "homes of other kinds; homes without a health centre; homes closed all year",
  note:
    "A home has such an agreement when it is a home for older people at a health centre in a region that a target of " +
    "this indicator is about: there the agreement on physicians in care homes renews by itself for all of them, and " +
    "asks for the places. A year is counted once it is over, in its last month. A number of the year before that " +
    "still holds is not published for the year. A home counts at the health centre that it has today.",
  period: "YEAR",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Boenden med publicerat platsantal",
      nameEn: "Homes with places published",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["B54", "B55"],
  aboutPersons: false,
  of: "CARE_HOME",
  openTo: "EVERYBODY",
  count: (facts, tally) => {
    if (facts.is !== "CARE_HOME" || facts.kind !== "SABO" || !facts.agreementRenews) return;
    if (facts.place.careUnit == null) return;
    for (const year of yearsEndingIn(facts.days)) {
      const state = publishedFor(facts.published, year);
      if (state === null) continue;
      const numerator = state === "PUBLISHED" ? 1 : 0;
      tally.happened("MAIN", lastDayOf(year), facts.place, { numerator, denominator: 1 });
    }
  },
  example: {
    text:
      "For 2025 one home has a new number of places and one the same number published anew; a third still has its " +
      "number of 2024, and a fourth had closed before the year.",
    facts: [
      home("ch-1", [
        { validFrom: "2024-01-01", places: 40 },
        { validFrom: "2025-01-01", places: 42 },
      ]),
      home("ch-2", [
        { validFrom: "2024-01-01", places: 30 },
        { validFrom: "2025-01-01", places: 30 },
      ]),
      home("ch-3", [{ validFrom: "2024-01-01", places: 50 }]),
      home("ch-4", [
        { validFrom: "2023-01-01", places: 20 },
        { validFrom: "2024-07-01", places: 0 },
      ]),
    ],
    region: "13",
    from: "2025-01-01",
    to: "2026-01-01",
    expected: [{ measure: "MAIN", numerator: 2, denominator: 3, value: "66.7" }],
  },
};
