import { describe, expect, it } from "vitest";
import { addDays, daysBetween, monthsBetween } from "./days.js";

describe("days", () => {
  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-28", 1, "2026-03-29"],
  ])("%s and %s days is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it("counts both ends", () => {
    expect(daysBetween("2026-01-01", "2026-01-01")).toBe(1);
    expect(daysBetween("2024-01-01", "2024-12-31")).toBe(366);
  });

  it("lists months over the end of a year", () => {
    expect(monthsBetween("2025-11-30", "2026-02-01")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(monthsBetween("2026-02-01", "2026-01-01")).toEqual([]);
  });
});
