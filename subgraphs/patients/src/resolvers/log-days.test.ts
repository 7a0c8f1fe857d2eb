import { END_OF_TIME } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { placeOf, spanOf } from "./log-days.js";

describe("days of the log", () => {
  it.each([
    ["2026-03-31", "2026-03-31", "2026-03-30T22:00:00.000Z", "2026-03-31T22:00:00.000Z"],
    ["2026-01-01", "2026-01-02", "2025-12-31T23:00:00.000Z", "2026-01-02T23:00:00.000Z"],
    ["2026-03-29", "2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
  ])("%s to %s", (from, to, begins, ends) => {
    const span = spanOf({ from, to });
    expect(new Date(span.from).toISOString()).toBe(begins);
    expect(new Date(span.before).toISOString()).toBe(ends);
  });

  it("are open where they are absent", () => expect(spanOf({})).toEqual({ from: 0, before: END_OF_TIME }));
});

describe("a place", () => {
  it.each([
    [null, null],
    ["1", 1],
    ["123456789012345", 123_456_789_012_345],
  ])("%s", (text, place) => expect(placeOf(text)).toBe(place));

  it.each(["0", "-1", "1.5", "x", "", "1e9", "1234567890123456"])("%j is none", (text) => {
    expect(() => placeOf(text)).toThrow("cursor");
  });
});
