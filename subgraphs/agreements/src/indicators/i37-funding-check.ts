import { wholeRegion } from "@vardgraf/core";
import { exact, roundHalfEven } from "../rules/exact-decimal.js";
import { type AmountNode, fundingTree } from "../rules/funding-tree.js";
import type { CountedAmount } from "./agreement-facts.js";
import type { AgreementIndicator } from "./definition.js";
import { exampleFacts } from "./example-facts.js";
import type { FundingRecipient } from "../terms.js";

/** What the money of agreements is itemised to (medelsavstämning). Rows D42, D43, D63. */
export const fundingCheck: AgreementIndicator = {
  code: "I37",
  shortName: "FUNDING_CHECK",
  nameSv: "Medelsavstämning",
  nameEn: "Reconciliation of funds",
  numerator: "what the share of each recipient is itemised to by purpose",
  denominator: null,
  exclusions: null,
  note: "Agreements of the whole country are shown in every region with their whole amounts. A share that the source does not divide is one purpose; what a purpose is earmarked for is not looked at. Of 6 778 million the source leaves 285 of the regions' share unexplained (D43); what remains is shown and never spread.",
  period: "YEAR",
  groupings: ["REGION", "AGREEMENT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Specificerat",
      nameEn: "Itemised",
      unit: "MSEK",
      kind: "SUM",
      decimals: 3,
      scale: 1000,
    },
    {
      code: "STATED",
      nameSv: "Angivet",
      nameEn: "Stated",
      unit: "MSEK",
      kind: "SUM",
      decimals: 3,
      scale: 1000,
    },
    {
      code: "REMAINDER",
      nameSv: "Ej specificerat",
      nameEn: "Not itemised",
      unit: "MSEK",
      kind: "SUM",
      decimals: 3,
      scale: 1000,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["D42", "D43", "D63"],
  aboutPersons: false,

  count({ region, agreements }, tally) {
    for (const { id, regionCode, funding } of agreements) {
      if (regionCode !== null && regionCode !== region) continue;
      const place = { municipality: wholeRegion(region), agreement: id };
      for (const amount of fundingTree(funding)) {
        const day = `${amount.year}-12-31`;
        const [stated, itemised] = [thousands(amount), itemisedOf(amount)];
        tally.happened("MAIN", day, place, { numerator: itemised, denominator: 1 });
        tally.happened("STATED", day, place, { numerator: stated, denominator: 1 });
        tally.happened("REMAINDER", day, place, { numerator: stated - itemised, denominator: 1 });
      }
    }
  },

  example: {
    text: "Of 6 778 million kronor for 2021 regions get 5 725, municipalities 1 000 and the association of both 53. Of the regions' share 2 409 are for close care, of which 200 for fixed physicians, and 3 031 for staff: 285 are left.",
    facts: [
      exampleFacts([
        {
          regionCode: null,
          funding: [
            share("all", null, "ALL", "6778"),
            share("regions", "all", "REGIONS", "5725"),
            share("close-care", "regions", "REGIONS", "2409"),
            share("fixed-physicians", "close-care", "REGIONS", "200"),
            share("staff", "regions", "REGIONS", "3031"),
            share("municipalities", "all", "MUNICIPALITIES", "1000"),
            share("association", "all", "SKR", "53"),
          ],
        },
      ]),
    ],
    region: "13",
    from: "2021-01-01",
    to: "2022-01-01",
    expected: [
      { measure: "MAIN", numerator: null, denominator: null, value: "6493.000" },
      { measure: "STATED", numerator: null, denominator: null, value: "6778.000" },
      { measure: "REMAINDER", numerator: null, denominator: null, value: "285.000" },
    ],
  },
};

/** What is itemised: of an amount for several recipients their shares; of a share the purposes that it is divided into. */
function itemisedOf(amount: AmountNode<CountedAmount>): number {
  if (amount.ofWhich.length === 0) return thousands(amount);
  const shared = amount.recipient === "ALL";
  return amount.ofWhich.reduce((sum, part) => sum + (shared ? itemisedOf(part) : thousands(part)), 0);
}

function thousands({ amountMSEK }: CountedAmount): number {
  return Number(roundHalfEven(exact(amountMSEK), 3).digits);
}

function share(
  id: string,
  parentId: string | null,
  recipient: FundingRecipient,
  amountMSEK: string,
): CountedAmount {
  return { id, parentId, year: 2021, recipient, amountMSEK };
}
