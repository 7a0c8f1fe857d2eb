import { describe, expect, it } from "vitest";
import { readingOf } from "./reading.js";
import { monthOf, monthText } from "./span.js";
import { definition } from "./testing/definition.js";

const march = { from: monthOf("2025-03"), to: monthOf("2025-04") };

describe("what must be read", () => {
  it("is the whole year, and the municipalities for the region too", () => {
    const { groupings, happenedFrom, before } = readingOf(definition(), "REGION", [march], []);
    expect(groupings).toEqual(["REGION", "MUNICIPALITY"]);
    expect([monthText(happenedFrom), monthText(before)]).toEqual(["2025-01", "2026-01"]);
  });

  it("is the year that a target counts from", () => {
    const { happenedFrom } = readingOf(definition(), "REGION", [march], [{ baselineYear: 2019 }]);
    expect(monthText(happenedFrom)).toBe("2019-01");
  });

  it.each([
    ["MUNICIPALITY", ["REGION", "MUNICIPALITY"]],
    ["CARE_UNIT", ["REGION", "MUNICIPALITY", "CARE_UNIT"]],
    ["CARE_HOME", ["REGION", "MUNICIPALITY", "CARE_UNIT", "CARE_HOME"]],
  ] as const)("is every grouping down to %s", (groupBy, groupings) => {
    expect(readingOf(definition(), groupBy, [march], []).groupings).toEqual(groupings);
  });

  it("is the region alone where there is nothing else", () => {
    expect(readingOf(definition({ groupings: ["REGION"] }), "REGION", [march], []).groupings).toEqual([
      "REGION",
    ]);
  });
});
