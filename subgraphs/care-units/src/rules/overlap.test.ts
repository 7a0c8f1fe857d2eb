import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOverlaps, overlaps } from "./overlap.js";

type Ends = [string | null, string | null];
const period = ([validFrom, validTo]: Ends) => ({ validFrom, validTo });

describe("overlaps", () => {
  const cases: [string, Ends, Ends, boolean][] = [
    ["the next day is no overlap", ["2021-02-01", "2023-06-30"], ["2023-07-01", null], false],
    ["the same day is", ["2021-02-01", "2023-07-01"], ["2023-07-01", null], true],
    ["an open end overlaps all that follows", ["2021-02-01", null], ["2030-01-01", null], true],
    ["an open start overlaps all before", [null, "2021-01-01"], ["2020-01-01", "2020-12-31"], true],
    ["one inside the other", ["2021-01-01", "2021-12-31"], ["2021-05-01", "2021-05-01"], true],
    ["apart", ["2021-01-01", "2021-12-31"], ["2023-01-01", "2023-12-31"], false],
  ];
  it.each(cases)("%s", (_case, one, other, expected) => {
    expect(overlaps(period(one), period(other))).toBe(expected);
  });

  it("does not depend on the order", () => {
    const end = fc.option(fc.constantFrom("2021-01-01", "2022-01-01", "2023-01-01"));
    fc.assert(
      fc.property(end, end, end, end, (a, b, c, d) => {
        expect(overlaps(period([a, b]), period([c, d]))).toBe(overlaps(period([c, d]), period([a, b])));
      }),
    );
  });
});

describe("findOverlaps", () => {
  it("tells the later fact and the earlier one, for the same key only", () => {
    const facts = [
      { key: "a", ...period(["2021-01-01", null]) },
      { key: "b", ...period(["2021-01-01", null]) },
      { key: "a", ...period(["2022-01-01", null]) },
    ];
    expect(findOverlaps(facts, ({ key }) => key)).toEqual([{ earlier: facts[0], later: facts[2] }]);
  });
});
