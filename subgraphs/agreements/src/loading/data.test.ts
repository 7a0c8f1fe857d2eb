import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { flattenFunding } from "./ids.js";
import { readDataDirectory } from "./read.js";
import { rowsOf } from "./rows.js";

const facts = readDataDirectory(fileURLToPath(new URL("../../data", import.meta.url)));
const agreement = (id: string) => facts.agreements.find(({ fact }) => fact.id === id)?.fact;

it("Västra Götaland has 49 municipalities and a region (E37)", () => {
  const parties = agreement("agr-14-health-agreement")?.parties ?? [];
  expect(parties.filter(({ kind }) => kind === "MUNICIPALITY")).toHaveLength(49);
  expect(parties.filter(({ kind }) => kind === "REGION")).toHaveLength(1);
});

it.each([
  ["agr-12-health-agreement", 33],
  ["agr-13-home-health-care", 6],
])("%s has %i municipalities", (id, count) => {
  expect(agreement(id)?.parties.filter(({ kind }) => kind === "MUNICIPALITY")).toHaveLength(count);
});

it("has every indicator from I01 to I38", () => {
  const codes = Array.from({ length: 38 }, (_, index) => `I${String(index + 1).padStart(2, "0")}`);
  expect(facts.indicators.map(({ fact }) => fact.code)).toEqual(codes);
});

it.each([
  ["I13", [["AT_LEAST", "55", "2022-12-31", null]]],
  [
    "I14",
    [
      ["AT_LEAST", "80", "2022-12-31", null],
      ["AT_LEAST", "100", null, "13"],
    ],
  ],
  ["I15", [["INCREASE_PERCENT", "20", "2022-12-31", null]]],
  ["I17", [["SIGNIFICANT_INCREASE", null, "2022-12-31", null]]],
  ["I18", [["AT_LEAST", "100", null, "13"]]],
  ["I22", [["AT_MOST", "230", null, null]]],
  ["I10", []],
])("%s has its targets", (code, expected) => {
  const targets = facts.targets.map(({ fact }) => fact).filter(({ indicator }) => indicator === code);
  expect(
    targets.map(({ comparator, value, byDate, region }) => [
      comparator,
      value ?? null,
      byDate ?? null,
      region ?? null,
    ]),
  ).toEqual(expected);
});

it("calls only the decisions of the example file synthetic", () => {
  const { signingDecisions } = rowsOf(facts);
  const synthetic = signingDecisions.filter((decision) => decision.synthetic);
  expect(synthetic).toHaveLength(facts.exampleDecisions.length);
  expect(signingDecisions.filter((decision) => !decision.synthetic).map(({ partyId }) => partyId)).toEqual([
    "agr-13-physicians-at-home/hsu",
    "agr-13-care-home-physicians/13",
  ]);
});

it("states an unexplained rest of 285 MSEK, and money in öre (D43, C33, B21)", () => {
  const { compensationRules } = rowsOf(facts);
  const funding = facts.agreements.flatMap(({ fact }) =>
    fact.funding.flatMap((root) => flattenFunding(root)),
  );
  expect(funding.find(({ fact }) => fact.id === "fund-2021-regions")?.fact.unallocatedMSEK).toBe("285");
  const amounts = new Map(compensationRules.map(({ id, amount }) => [id, amount]));
  expect(amounts.get("cmp-01-coordination-support")).toBe("326600000");
  expect(amounts.get("cmp-13-reallocated")).toBe("2850000000");
  expect(amounts.get("cmp-13-home-visit")).toBeUndefined();
});
