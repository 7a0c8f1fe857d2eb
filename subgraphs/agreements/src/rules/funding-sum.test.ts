import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, findWrongSums, sumDecimals } from "./funding-sum.js";

const amounts = (...amounts: string[]) => amounts.map((amountMSEK) => ({ amountMSEK }));

describe("the parts of an amount add up to it (D42–D63)", () => {
  it.each([
    ["6778", amounts("5725", "1000", "53"), undefined, []],
    ["6777", amounts("5725", "1000", "53"), undefined, ["the parts add up to 6778, not to 6777 MSEK"]],
    ["5725", amounts("2409", "2531", "400", "100"), "285", []],
    [
      "5725",
      amounts("2409", "2531", "400", "100"),
      undefined,
      ["the parts add up to 5440, not to 5725 MSEK"],
    ],
    ["1000", amounts("750", "150", "100"), undefined, []],
    ["3281", amounts("2531", "150", "400", "100", "100"), undefined, []],
    ["28.5", amounts("28.25", "0.25"), undefined, []],
    ["28.5", [], undefined, []],
  ])("%s of %j and %s", (amountMSEK, ofWhich, unallocatedMSEK, messages) => {
    const problems = findWrongSums({ amountMSEK, ofWhich, unallocatedMSEK });
    expect(problems.map(({ message }) => message)).toEqual(messages);
  });

  it("says which amount is wrong, also far down", () => {
    const tree = {
      amountMSEK: "10",
      ofWhich: [...amounts("4"), { amountMSEK: "6", ofWhich: amounts("1", "2") }],
    };
    expect(findWrongSums(tree)).toEqual([{ path: [1], message: "the parts add up to 3, not to 6 MSEK" }]);
  });
});

it.each([
  [["0.1", "0.2"], "0.3"],
  [["1.05", "-2"], "-0.95"],
  [[], "0"],
])("%j add up to exactly %s", (decimals, expected) => {
  expect(sumDecimals(decimals)).toBe(expected);
});

it("adds in any order and compares exactly", () => {
  const decimal = fc
    .tuple(fc.nat(99_999), fc.nat(99))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}`);
  fc.assert(
    fc.property(fc.array(decimal), (decimals) => {
      const sum = sumDecimals(decimals);
      expect(sumDecimals(decimals.toReversed())).toBe(sum);
      expect(compareDecimals(sumDecimals([sum, "0.01"]), sum)).toBe(1);
    }),
  );
});
