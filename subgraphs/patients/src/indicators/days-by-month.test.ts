import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../day.js";
import { daysByMonth, OPEN_MONTHS } from "./days-by-month.js";

describe("days by month", () => {
  it.each([
    ["within a month", "2025-09-03", "2025-09-10", [["2025-09-03", 7]]],
    ["to the end of a month", "2025-09-29", "2025-10-01", [["2025-09-29", 2]]],
    [
      "over a new year and a leap day",
      "2023-12-31",
      "2024-03-02",
      [
        ["2023-12-31", 1],
        ["2024-01-01", 31],
        ["2024-02-01", 29],
        ["2024-03-01", 1],
      ],
    ],
    ["no days", "2025-09-03", "2025-09-03", []],
    ["an end before the beginning", "2025-09-03", "2025-09-01", []],
  ])("%s", (_, from, until, expected) => {
    expect(daysByMonth(from, until).map(({ first, days }) => [first, days])).toEqual(expected);
  });

  it("go on without an end, each month from its first day", () => {
    const months = daysByMonth("2025-09-29", null);
    expect(months.slice(0, 3)).toEqual([
      { first: "2025-09-29", days: 2 },
      { first: "2025-10-01", days: 31 },
      { first: "2025-11-01", days: 30 },
    ]);
    expect(months).toHaveLength(OPEN_MONTHS);
  });

  it("lose no day and count none twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 22_000 }), fc.nat(400), (start, length) => {
        const months = daysByMonth(dayText(start), dayText(start + length));
        let next = start;
        for (const { first, days } of months) {
          expect(dayNumber(first)).toBe(next);
          expect(dayText(next + days - 1).slice(0, 7)).toBe(first.slice(0, 7));
          next += days;
        }
        expect(next).toBe(start + length);
      }),
    );
  });
});
