import { boardOf, Cells, MemoryTally, spansOf } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import type { FundingRecipient } from "../terms.js";
import type { CountedCompensation } from "./agreement-facts.js";
import { exampleFacts, examplePay } from "./example-facts.js";
import { compensation } from "./i36-compensation.js";
import { fundingCheck } from "./i37-funding-check.js";
import { counted } from "../testing/counted.js";
import { withoutRates } from "./without-rates.js";

const YEAR = { from: "2025-01-01", to: "2026-01-01" };
const homes = [
  { id: "home-a", places: 47 },
  { id: "home-b", places: 30 },
];
const paid = (facts: Partial<CountedCompensation["facts"]> = {}, year = 2025): CountedCompensation => ({
  year,
  facts: { ...examplePay, ...facts },
  homes,
});

describe("compensation", () => {
  const read = (...years: CountedCompensation[]) => {
    const facts = exampleFacts([{ compensation: years }]);
    const tally = new MemoryTally(compensation);
    compensation.count(facts, tally);
    const values = boardOf({
      definition: compensation,
      cells: new Cells(tally),
      selection: { region: "13", groupBy: "CARE_HOME" },
      spans: spansOf(YEAR, "YEAR", "2026-12-31"),
      today: "2026-12-31",
      groups: [],
      targets: [{ id: "more", comparator: "INCREASE_PERCENT", value: "50", baselineYear: 2024 }],
    });
    return withoutRates(compensation, values).map(
      ({ measure, group, value, reason, attainments }) =>
        `${group.id} ${measure}: ${value ?? reason}${attainments.map(({ status }) => ` ${status}`).join("")}`,
    );
  };

  it("is told for each ten places, for the region and each home (B51)", () => {
    expect(read(paid())).toEqual([
      "13 MAIN: 50000 NO_VALUE",
      "13 AMOUNT: 385000",
      "13 PLACES: 77",
      "13 WITHOUT_RATE: 0",
      "home-a MAIN: 50000 NO_VALUE",
      "home-a AMOUNT: 235000",
      "home-a PLACES: 47",
      "home-a WITHOUT_RATE: 0",
      "home-b MAIN: 50000 NO_VALUE",
      "home-b AMOUNT: 150000",
      "home-b PLACES: 30",
      "home-b WITHOUT_RATE: 0",
    ]);
  });

  it.each([
    ["without a rate", { rate: null }],
    ["without a way to count a part of ten places", { rounding: null }],
    [
      "raised by a raise that is not stated",
      { rate: { amount: 1n, basis: "BEFORE_RAISE" as const }, raisePercent: null },
    ],
  ])("%s is none, and never 0 kronor (B49)", (_case, facts) => {
    expect(read(paid(facts)).slice(0, 4)).toEqual([
      "13 MAIN: RATE_NOT_STATED NO_VALUE",
      "13 AMOUNT: RATE_NOT_STATED",
      "13 PLACES: 77",
      "13 WITHOUT_RATE: 2",
    ]);
  });

  it.each([
    ["half as much again as the year before meets the target (B49)", 5_000_000n, 7_500_000n, "75000 MET"],
    ["less than that does not", 5_000_000n, 7_499_000n, "74990 NOT_MET"],
  ])("%s", (_case, before, after, expected) => {
    const rate = (amount: bigint) => ({ rate: { amount, basis: "AS_PAID" as const } });
    const [main] = read(paid(rate(before), 2024), paid(rate(after)));
    expect(main).toBe(`13 MAIN: ${expected}`);
  });

  it("a year without a rate is no baseline", () => {
    expect(read(paid({ rate: null }, 2024), paid())[0]).toBe("13 MAIN: 50000 NO_VALUE");
  });
});

describe("money", () => {
  const amount = (
    id: string,
    parentId: string | null,
    amountMSEK: string,
    recipient: FundingRecipient = "ALL",
    year = 2025,
  ) => ({ id, parentId, year, recipient, amountMSEK });
  it.each([
    ["one amount without parts", [amount("a", null, "28.5")], ["28.500", "28.500", "0.000"]],
    [
      "parts that leave a remainder",
      [amount("a", null, "10"), amount("b", "a", "4"), amount("c", "a", "5.5")],
      ["9.500", "10.000", "0.500"],
    ],
    [
      "a share that is not divided in full",
      [amount("a", null, "10"), amount("b", "a", "10", "REGIONS"), amount("c", "b", "9", "REGIONS")],
      ["9.000", "10.000", "1.000"],
    ],
    [
      "what a purpose is earmarked for leaves no remainder",
      [
        amount("a", null, "10", "REGIONS"),
        amount("b", "a", "10", "REGIONS"),
        amount("c", "b", "2", "REGIONS"),
      ],
      ["10.000", "10.000", "0.000"],
    ],
    ["another year", [amount("a", null, "28.5", "ALL", 2024)], ["0.000", "0.000", "0.000"]],
  ])("%s", (_case, funding, [itemised, stated, remainder]) => {
    const facts = exampleFacts([{ funding }]);
    expect(counted(fundingCheck, facts, YEAR)).toEqual([
      `MAIN: ${itemised} (-/-)`,
      `STATED: ${stated} (-/-)`,
      `REMAINDER: ${remainder} (-/-)`,
    ]);
  });

  it("amounts of the whole country are shown in each region, those of others in none", () => {
    const funding = [amount("a", null, "10")];
    const read = (regionCode: string | null) =>
      counted(fundingCheck, exampleFacts([{ regionCode, funding }]), { ...YEAR, measures: ["STATED"] });
    expect(read(null)).toEqual(["STATED: 10.000 (-/-)"]);
    expect(read("12")).toEqual(["STATED: 0.000 (-/-)"]);
  });
});
