import { describe, expect, it } from "vitest";
import { closeLines, isSafe } from "./complementary.js";
import { latticeOf, type Table } from "./lattice.js";
import { Pattern } from "./pattern.js";

const NONE = { size: 1, lines: [] };

/** A region and its municipalities; what of the region is in none of them is the rest. */
function patternOf(region: number, ...counts: number[]): Pattern {
  const amounts = [region, ...counts];
  const table: Table = {
    levels: [counts.map(() => 0)],
    time: NONE,
    parts: NONE,
    quantities: 1,
    amounts: (group) => [amounts[group] ?? 0],
  };
  const pattern = new Pattern(latticeOf(table));
  pattern.begin(0);
  return pattern;
}

const isSafeLine = (pattern: Pattern): boolean => pattern.lines.every((line) => isSafe(pattern, line));

describe("whether a line is safe", () => {
  it.each<[string, Pattern, boolean]>([
    ["nothing hidden", patternOf(30, 10, 20), true],
    ["one hidden", patternOf(33, 3, 10, 20), false],
    ["two hidden, not small together", patternOf(26, 3, 3, 20), true],
    ["two hidden, small together", patternOf(22, 1, 1, 20), false],
    ["one hidden beside many in no municipality", patternOf(31, 3, 20), true],
    ["few in no municipality", patternOf(32, 10, 20), false],
    ["many in no municipality", patternOf(40, 10, 20), true],
    ["the region hidden with a municipality", patternOf(3, 3, 0), true],
  ])("%s", (_case, pattern, expected) => expect(isSafeLine(pattern)).toBe(expected));

  it("is not when the region is hidden and all that make it up are shown", () => {
    const pattern = patternOf(30, 10, 20);
    pattern.label(0, "COMPLEMENTARY");
    expect(isSafeLine(pattern)).toBe(false);
  });
});

describe("closing lines", () => {
  it.each<[string, Pattern, number[]]>([
    ["hides the smallest other", patternOf(24, 3, 12, 9), [1, 3]],
    ["hides on until what is hidden is not small together", patternOf(42, 1, 1, 20, 20), [1, 2, 3]],
  ])("%s", (_case, pattern, hidden) => {
    expect(closeLines(pattern)).toBe(true);
    expect(pattern.hidden).toEqual(hidden);
    expect(isSafeLine(pattern)).toBe(true);
  });

  it("hides the region when no part is left that counts anybody", () => {
    const pattern = patternOf(8, 8, 0);
    pattern.label(1, "COMPLEMENTARY");
    expect(closeLines(pattern)).toBe(true);
    expect(pattern.hidden).toEqual([1, 0]);
  });

  it("says so when too much was shown before", () => {
    const pattern = patternOf(24, 3, 12, 9);
    pattern.level = 1;
    expect(closeLines(pattern)).toBe(false);
  });
});
