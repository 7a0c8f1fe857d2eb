import { describe, expect, it } from "vitest";
import type { CountedActivity } from "./agreement-facts.js";
import { exampleFacts } from "./example-facts.js";
import { activitiesOnTime } from "./i31-activities-on-time.js";
import { measures } from "./i32-measures.js";
import { counted } from "../testing/counted.js";

const YEAR = { from: "2025-01-01", to: "2026-01-01" };
const DECEMBER = { from: "2025-12-01", to: "2026-01-01" };
const activity = (...reports: CountedActivity["reports"]): CountedActivity => ({
  toYear: 2025,
  responsible: 1,
  reports,
});
const done = (asOf: string) => ({ status: "DONE" as const, asOf });
const started = (asOf: string) => ({ status: "STARTED" as const, asOf });

describe("activities in time", () => {
  it.each([
    ["done before", activity([done("2025-06-01")]), "100.0 (1/1)"],
    ["done on the last day of its last year", activity([done("2025-12-31")]), "100.0 (1/1)"],
    ["done a day late", activity([done("2026-01-01")]), "0.0 (0/1)"],
    ["evaluated is done as well", activity([{ status: "EVALUATED", asOf: "2025-10-01" }]), "100.0 (1/1)"],
    [
      "said to be done, and then not after all",
      activity([done("2025-06-01"), started("2025-09-01")]),
      "0.0 (0/1)",
    ],
    ["never reported on", activity(), "0.0 (0/1)"],
    ["done by one of two", { ...activity([done("2025-06-01")]), responsible: 2 }, "0.0 (0/1)"],
    ["for which nobody answers", { ...activity(), responsible: 0 }, "0.0 (0/1)"],
    ["of the year before", { ...activity([done("2024-06-01")]), toYear: 2024 }, "none (0/0)"],
    ["without a last year", { ...activity([done("2025-06-01")]), toYear: null }, "none (0/0)"],
  ])("%s", (_case, one, expected) => {
    expect(counted(activitiesOnTime, exampleFacts([{ activities: [one] }]), YEAR)).toEqual([
      `MAIN: ${expected}`,
    ]);
  });
});

describe("prioritised measures", () => {
  it.each([
    ["done on the last day", [done("2025-12-31")], "1 (1/-)"],
    ["done the day after", [done("2026-01-01")], "0 (0/-)"],
    ["done, and started again", [done("2025-06-01"), started("2025-09-01")], "0 (0/-)"],
    ["corrected to have been done", [started("2025-06-01"), done("2025-06-01")], "1 (1/-)"],
  ])("%s", (_case, said, expected) => {
    const facts = exampleFacts([{ measuresTotal: 22, activities: [activity(said)] }]);
    expect(counted(measures, facts, DECEMBER)).toEqual([`MAIN: ${expected}`]);
  });

  it("activities of an agreement that counts no measures are none", () => {
    const facts = exampleFacts([{ activities: [activity([done("2025-06-01")])] }]);
    expect(counted(measures, facts, DECEMBER)).toEqual(["MAIN: 0 (0/-)"]);
  });
});
