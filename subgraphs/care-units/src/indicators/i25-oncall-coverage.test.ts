import { describe, expect, it } from "vitest";
import type { WeeklyShift } from "../rules/on-call-shifts.js";
import { weekdays } from "../tables/enums.js";
import { onCallCoverage } from "./i25-oncall-coverage.js";
import { counted } from "./testing/counted.js";
import type { OnCallFacts } from "./unit-facts.js";

const always: readonly WeeklyShift[] = weekdays.map((weekday) => ({
  weekday,
  starts: "08:00",
  ends: "08:00",
}));
const service = (from: string, to: string, shifts = always, validFrom = "2025-01-01"): OnCallFacts => ({
  is: "ON_CALL_SERVICE",
  place: { municipality: "1380", careUnit: "SE2321000115-CL01" },
  days: { from, to },
  schedules: [{ validFrom, shifts }],
});

describe("on call round the clock (B45)", () => {
  it.each([
    ["February", "2026-02-01", "2026-02-28", 28 * 1440],
    ["February of a leap year", "2028-02-01", "2028-02-29", 29 * 1440],
    ["March, when summer time starts", "2026-03-01", "2026-03-31", 31 * 1440 - 60],
    ["October, when it ends", "2026-10-01", "2026-10-31", 31 * 1440 + 60],
  ])("%s has every minute that passes, and all are covered", (_case, from, to, minutes) => {
    expect(counted(onCallCoverage, service(from, to))).toEqual([`${from} ${minutes}/${minutes}`]);
  });

  it("a free Saturday from 08:00 to 16:00 is missing each week", () => {
    const shifts = always.map((shift) =>
      shift.weekday === "SATURDAY" ? { ...shift, starts: "16:00" } : shift,
    );
    const missing = 4 * 8 * 60;
    expect(counted(onCallCoverage, service("2026-02-01", "2026-02-28", shifts))).toEqual([
      `2026-02-01 ${28 * 1440 - missing}/${28 * 1440}`,
    ]);
  });

  it("nobody is on call before the first schedule, and months are counted one by one", () => {
    expect(counted(onCallCoverage, service("2025-12-01", "2026-02-28", always, "2026-01-15"))).toEqual([
      `2025-12-01 0/${31 * 1440}`,
      `2026-01-01 ${17 * 1440 - 8 * 60}/${31 * 1440}`,
      `2026-02-01 ${28 * 1440}/${28 * 1440}`,
    ]);
  });

  it("a service without any schedule is not covered", () => {
    const facts = { ...service("2026-02-01", "2026-02-28"), schedules: [] };
    expect(counted(onCallCoverage, facts)).toEqual([`2026-02-01 0/${28 * 1440}`]);
  });
});
