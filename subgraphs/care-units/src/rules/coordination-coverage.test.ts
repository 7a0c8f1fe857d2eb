import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AreaPeriod, coordinationCoverage, coveredPercent } from "./coordination-coverage.js";

const period = (
  areaId: string,
  validFrom: string | null = null,
  validTo: string | null = null,
): AreaPeriod => ({
  areaId,
  validFrom,
  validTo,
});

describe("coordination coverage", () => {
  const areas = [
    period("0114"),
    period("cd-a", null, "2023-06-30"),
    period("cd-b", null, "2023-06-30"),
    period("cd-ab", "2023-07-01"),
  ];
  const assignments = [
    period("0114", "2021-02-01"),
    period("cd-a", "2021-02-01", "2023-06-30"),
    period("cd-b", "2021-02-01", "2023-06-30"),
    period("cd-ab", "2023-09-01"),
    period("9999", "2021-02-01"),
  ];

  it.each([
    // day, expected, covered, missing, percent
    ["2021-01-31", 3, 0, ["0114", "cd-a", "cd-b"], "0.0"],
    ["2021-02-01", 3, 3, [], "100.0"],
    ["2023-06-30", 3, 3, [], "100.0"],
    ["2023-07-01", 2, 1, ["cd-ab"], "50.0"],
    ["2023-08-31", 2, 1, ["cd-ab"], "50.0"],
    ["2023-09-01", 2, 2, [], "100.0"],
  ])("on %s", (day, expected, covered, missing, percent) => {
    const coverage = coordinationCoverage(areas, assignments, day);
    expect(coverage.expected).toHaveLength(expected);
    expect(coverage.covered).toHaveLength(covered);
    expect(coverage.missing).toEqual(missing);
    expect(coverage.duplicates).toEqual([]);
    expect(coverage.outside).toEqual(day >= "2021-02-01" ? ["9999"] : []);
    expect(coveredPercent(coverage)).toBe(percent);
  });

  it("an area with two coordinators is a duplicate and not covered", () => {
    const coverage = coordinationCoverage([period("a")], [period("a"), period("a")], "2024-01-01");
    expect(coverage).toMatchObject({ covered: [], missing: [], duplicates: ["a"] });
  });

  it("an area that is stated twice counts once", () => {
    expect(coordinationCoverage([period("a"), period("a")], [], "2024-01-01").expected).toEqual(["a"]);
  });

  it("nothing expected gives no percentage", () => {
    expect(coveredPercent(coordinationCoverage([], [period("a")], "2024-01-01"))).toBeNull();
  });

  it("every expected area is in exactly one of the lists", () => {
    const day = fc.constantFrom(null, "2021-01-01", "2022-01-01", "2023-01-01");
    const periods = fc.array(
      fc.record({ areaId: fc.constantFrom("a", "b", "c", "d"), validFrom: day, validTo: day }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(periods, periods, (some, others) => {
        const { expected, covered, missing, duplicates } = coordinationCoverage(some, others, "2022-06-01");
        expect([...covered, ...missing, ...duplicates].toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
