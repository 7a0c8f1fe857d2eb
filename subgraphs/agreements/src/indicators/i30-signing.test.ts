import { describe, expect, it } from "vitest";
import { exampleFacts, exampleParty } from "./example-facts.js";
import { signing } from "./i30-signing.js";
import { counted } from "../testing/counted.js";

const DECEMBER = { from: "2025-12-01", to: "2026-01-01" };

const proposal = {
  signingRule: "ALL_PARTIES" as const,
  stages: [{ status: "PROPOSED" as const, validFrom: "2025-08-14" }],
};
const parties = [
  exampleParty("REGION", "YES", "2025-10-14"),
  exampleParty("MUNICIPALITY", "YES", "2025-12-31"),
  exampleParty("MUNICIPALITY", "NO", "2025-11-25"),
  exampleParty("MUNICIPALITY", "PENDING", null),
];

describe("who has signed at the end of a month", () => {
  it.each([
    ["before it lies before anybody", "2025-07-01", "2025-08-01", "none (0/0)"],
    ["a proposal that nobody has decided on", "2025-08-01", "2025-09-01", "0.0 (0/4)"],
    ["when the region has", "2025-10-01", "2025-11-01", "25.0 (1/4)"],
    ["a no is not a yes", "2025-11-01", "2025-12-01", "25.0 (1/4)"],
    ["a yes on the last day counts", "2025-12-01", "2026-01-01", "50.0 (2/4)"],
  ])("%s", (_case, from, to, expected) => {
    expect(counted(signing, exampleFacts([{ ...proposal, parties }]), { from, to })).toEqual([
      `MAIN: ${expected}`,
    ]);
  });

  it("a party that changes its mind counts as its latest decision", () => {
    const [party] = parties;
    const earlier = [{ outcome: "NO" as const, decidedOn: "2025-09-01" }];
    const changed = party === undefined ? [] : [{ ...party, earlierDecisions: earlier }];
    const facts = exampleFacts([{ ...proposal, parties: changed }]);
    expect(counted(signing, facts, { from: "2025-09-01", to: "2025-10-01" })).toEqual(["MAIN: 0.0 (0/1)"]);
    expect(counted(signing, facts, DECEMBER)).toEqual(["MAIN: 100.0 (1/1)"]);
  });
});

it.each([
  ["a draft", { stages: [{ status: "DRAFT" as const, validFrom: "2025-01-01" }], parties: [] }],
  ["an agreement of the whole country", { regionCode: null }],
  ["an agreement of another region", { regionCode: "12" }],
  ["an agreement that has ended", { validTo: "2025-12-30" }],
])("%s is not counted", (_case, change) => {
  expect(counted(signing, exampleFacts([{ ...proposal, parties, ...change }]), DECEMBER)).toEqual([
    "MAIN: none (0/0)",
  ]);
});

it("an agreement is counted until its last day", () => {
  const facts = exampleFacts([{ ...proposal, parties, validTo: "2025-12-31" }]);
  expect(counted(signing, facts, DECEMBER)).toEqual(["MAIN: 50.0 (2/4)"]);
});

it("asks only those who must decide, where the rule lists them (C9)", () => {
  const listed = { ...proposal, signingRule: "ALL_LISTED_DECISIONS" as const };
  const silent = { kind: "STATE" as const, regionCode: null, decision: null };
  const facts = exampleFacts([{ ...listed, parties: [exampleParty("REGION", "YES", "2025-10-14"), silent] }]);
  expect(counted(signing, facts, DECEMBER)).toEqual(["MAIN: 100.0 (1/1)"]);
});

it("the region has all its agreements together, and each by itself", () => {
  const facts = exampleFacts([
    { ...proposal, parties },
    { ...proposal, parties: parties.slice(0, 1) },
  ]);
  expect(counted(signing, facts, { ...DECEMBER, groupBy: "AGREEMENT" })).toEqual([
    "MAIN: 60.0 (3/5)",
    "MAIN: 50.0 (2/4)",
    "MAIN: 100.0 (1/1)",
  ]);
});
