import { wholeRegion } from "@vardgraf/core";
import { mustDecide, outcomeOn } from "../rules/signing.js";
import type { CountedAgreement } from "./agreement-facts.js";
import { dayAfter } from "./binding.js";
import { earlierEnd, stretchesOf } from "./change-points.js";
import type { AgreementIndicator } from "./definition.js";
import { exampleFacts, exampleParty } from "./example-facts.js";

/** Before anything that a source dates. */
const EARLIEST = "2000-01-01";

/** Share of the parties that have signed (undertecknandegrad). Rows E37, E39. */
export const signing: AgreementIndicator = {
  code: "I30",
  shortName: "SIGNING",
  nameSv: "Undertecknandegrad",
  nameEn: "Share of parties that have signed",
  numerator: "parties whose latest decision on the day is yes",
  denominator:
    "parties that the signing rule of the agreement asks, from the day on which it lies before them",
  exclusions: "agreements of the whole country; agreements that have ended; drafts",
  note: "Which parties are missing is told by `Agreement.signing`. Decisions that are made up for demonstration count.",
  period: "DAY",
  groupings: ["REGION", "AGREEMENT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel som undertecknat",
      nameEn: "Share that has signed",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["E37", "E39"],
  aboutPersons: false,

  count({ region, agreements }, tally) {
    for (const agreement of agreements) {
      const from = opened(agreement);
      if (agreement.regionCode !== region || from === null) continue;
      const { id, signingRule, parties, validTo } = agreement;
      const end = validTo === null ? null : dayAfter(validTo);
      const place = { municipality: wholeRegion(region), agreement: id };
      for (const party of parties.filter((each) => mustDecide(signingRule, each))) {
        const days = [party.decision, ...(party.earlierDecisions ?? [])]
          .flatMap((decision) => decision?.decidedOn ?? [])
          .filter((day) => day > from);
        for (const stretch of stretchesOf([from, ...days], (day) => outcomeOn(party, day))) {
          const to = earlierEnd(stretch.to, end);
          const numerator = stretch.value === "YES" ? 1 : 0;
          tally.held("MAIN", stretch.from, to, place, { numerator, denominator: 1 });
        }
      }
    }
  },

  example: {
    text: "A proposal of 1 October is before a region and three municipalities. The region and one municipality say yes in October, one says no, one has not decided at the end of the year.",
    facts: [
      exampleFacts([
        {
          signingRule: "ALL_PARTIES",
          stages: [{ status: "PROPOSED", validFrom: "2025-10-01" }],
          parties: [
            exampleParty("REGION", "YES", "2025-10-14"),
            exampleParty("MUNICIPALITY", "YES", "2025-10-28"),
            exampleParty("MUNICIPALITY", "NO", "2025-11-25"),
            exampleParty("MUNICIPALITY", "PENDING", null),
          ],
        },
      ]),
    ],
    region: "13",
    from: "2025-12-01",
    to: "2026-01-01",
    expected: [{ measure: "MAIN", numerator: 2, denominator: 4, value: "50.0" }],
  },
};

/** The day from which the agreement lies before its parties; null when it does not. */
function opened({ stages, parties }: CountedAgreement): string | null {
  const stated = stages
    .filter(({ status }) => status === "PROPOSED" || status === "IN_FORCE")
    .map(({ validFrom }) => validFrom ?? EARLIEST);
  const decided = parties.flatMap(({ decision, earlierDecisions = [] }) =>
    [decision, ...earlierDecisions].flatMap((each) => each?.decidedOn ?? []),
  );
  return [...stated, ...decided].toSorted()[0] ?? null;
}
