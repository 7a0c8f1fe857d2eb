import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, monthsBetween, weekdayOf } from "./days.js";

describe("days", () => {
  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-28", 1, "2026-03-29"],
  ])("%s and %s days is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it("are those of the calendar, as far as days go", () => {
    const day = fc
      .integer({ min: 0, max: 3_652_058 })
      .map((days) => Temporal.PlainDate.from("0001-01-01").add({ days }));
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (one, days) => {
        expect(addDays(one.toString(), days)).toBe(one.add({ days }).toString());
        expect(weekdayOf(one.toString())).toBe(one.dayOfWeek);
      }),
    );
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
