import { describe, expect, it } from "vitest";
import { isMeasurementDay } from "./measurement-day.js";

describe("figures are of the last day of a month", () => {
  it.each([
    ["2026-02-28", true],
    ["2026-03-31", true],
    ["2026-03-30", false],
    ["2024-02-28", false],
    ["2024-02-29", true],
    ["2026-04-30", false],
  ])("%s asked for on 2026-03-31: %s", (on, expected) => {
    expect(isMeasurementDay(on, "2026-03-31")).toBe(expected);
  });
});
