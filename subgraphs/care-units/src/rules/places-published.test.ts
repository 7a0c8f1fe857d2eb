import { describe, expect, it } from "vitest";
import { publishedFor } from "./places-published.js";

const number = (validFrom: string, places: number) => ({ validFrom, places });

describe("places published for a year (B55)", () => {
  it.each([
    ["a number from New Year's Day", [number("2025-01-01", 40)], "PUBLISHED"],
    [
      "the same number as the year before, published anew",
      [number("2024-01-01", 40), number("2025-01-01", 40)],
      "PUBLISHED",
    ],
    ["a number from a day of the year", [number("2024-01-01", 40), number("2025-05-01", 42)], "PUBLISHED"],
    ["the number of the year before, which still holds", [number("2024-01-01", 40)], "MISSING"],
    ["a number for the year after only", [number("2026-01-01", 40)], null],
    ["a home that opened in the year", [number("2025-09-01", 40)], "PUBLISHED"],
    ["a home that closed in the year", [number("2024-01-01", 40), number("2025-03-01", 0)], "PUBLISHED"],
    ["a home that had closed before", [number("2023-01-01", 40), number("2024-12-31", 0)], null],
    ["a home of which nothing was ever published", [], null],
  ])("%s", (_case, published, state) => {
    expect(publishedFor(published, 2025)).toBe(state);
  });
});
