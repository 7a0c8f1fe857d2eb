import { describe, expect, it } from "vitest";
import { placesOn } from "./places.js";

const published = [
  { validFrom: "2024-01-01", places: 40 },
  { validFrom: "2026-01-01", places: 36 },
  { validFrom: "2025-01-01", places: 42 },
];

describe("places on a day (B55)", () => {
  it.each([
    ["2023-12-31", null],
    ["2024-01-01", 40],
    ["2024-12-31", 40],
    ["2025-01-01", 42],
    ["2026-03-03", 36],
    ["2040-01-01", 36],
  ])("%s: %s", (day, places) => {
    expect(placesOn(published, day)).toBe(places);
  });

  it("a home that published nothing has no number", () => {
    expect(placesOn([], "2026-03-03")).toBeNull();
  });

  it("a published 0 is a number", () => {
    expect(placesOn([{ validFrom: "2024-01-01", places: 0 }], "2024-02-01")).toBe(0);
  });
});
