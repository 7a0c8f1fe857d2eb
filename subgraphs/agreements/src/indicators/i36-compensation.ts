import { wholeRegion } from "@vardgraf/core";
import { compensation as worked } from "../rules/compensation.js";
import { kronor, roundHalfEven } from "../rules/exact-decimal.js";
import type { AgreementIndicator } from "./definition.js";
import { exampleFacts, examplePay } from "./example-facts.js";

/** What health centres are paid for care homes (ersättning SÄBO). Rows B49, B51. */
export const compensation: AgreementIndicator = {
  code: "I36",
  shortName: "COMPENSATION",
  nameSv: "Ersättning SÄBO",
  nameEn: "Compensation for care homes",
  numerator:
    "compensation of the year for the places of care homes whose agreements have been renewed for it, in kronor",
  denominator: "ten places of these homes",
  exclusions: "compensation for visits",
  note: "The source states the raise, not the rate (B49): without a rate, or a way of counting a part of ten places, there is no value (`RATE_NOT_STATED`), and none of a region while it lacks for one of its homes. Counted on the last day of the year.",
  period: "YEAR",
  groupings: ["REGION", "CARE_HOME"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Ersättning per tio platser",
      nameEn: "Compensation for each ten places",
      unit: "SEK",
      kind: "RATIO",
      decimals: 0,
      per: { measure: "PLACES", times: 10 },
    },
    {
      code: "AMOUNT",
      nameSv: "Ersättning",
      nameEn: "Compensation",
      unit: "SEK",
      kind: "SUM",
      decimals: 0,
      tally: "MAIN",
    },
    { code: "PLACES", nameSv: "Platser", nameEn: "Places", unit: "COUNT", kind: "COUNT", decimals: 0 },
    {
      code: "WITHOUT_RATE",
      nameSv: "Boenden utan fastställt belopp",
      nameEn: "Homes without a rate",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["B49", "B51"],
  aboutPersons: false,
  withoutRate: "WITHOUT_RATE",

  count({ region, agreements }, tally) {
    for (const { regionCode, compensation: years } of agreements) {
      if (regionCode !== region) continue;
      for (const { year, facts, homes } of years) {
        for (const { id, places } of homes) {
          const place = { municipality: wholeRegion(region), careHome: id };
          const [first, last, end] = [`${year}-01-01`, `${year}-12-31`, `${year + 1}-01-01`];
          const { placesAmount } = worked(facts, places, 0);
          const paidFor = placesAmount === null ? 0 : places;
          tally.held("PLACES", first, end, place, { numerator: places, denominator: paidFor });
          if (placesAmount === null)
            tally.happened("WITHOUT_RATE", last, place, { numerator: 1, denominator: 0 });
          else tally.happened("MAIN", last, place, { numerator: wholeKronor(placesAmount), denominator: 1 });
        }
      }
    }
  },

  example: {
    text: "For 2025 a rate of 50 000 kronor for each ten places is set. A home with 47 places is paid 235 000 kronor, one with 30 places 150 000.",
    facts: [
      exampleFacts([
        {
          compensation: [
            {
              year: 2025,
              facts: examplePay,
              homes: [
                { id: "home-example-1", places: 47 },
                { id: "home-example-2", places: 30 },
              ],
            },
          ],
        },
      ]),
    ],
    region: "13",
    from: "2025-01-01",
    to: "2026-01-01",
    expected: [
      { measure: "MAIN", numerator: 385_000, denominator: 77, value: "50000" },
      { measure: "AMOUNT", numerator: 385_000, denominator: 2, value: "385000" },
      { measure: "PLACES", numerator: 77, denominator: null, value: "77" },
    ],
  },
};

function wholeKronor(ore: string): number {
  return Number(roundHalfEven(kronor(BigInt(ore)), 0).digits);
}
