import { describe, expect, it } from "vitest";
import { currentEnd, endedWithinWindow, windowEnd } from "./support-window.js";

describe("support lasts up to 14 days, the first of them day 0", () => {
  it("ends on day 14", () => expect(windowEnd("2025-09-01")).toBe("2025-09-15"));
  it.each([
    ["2025-09-15", true],
    ["2025-09-16", false],
  ])("ended on %s: within %s", (endedOn, expected) => {
    expect(endedWithinWindow({ startedOn: "2025-09-01", endedOn })).toBe(expected);
  });
});

describe("the current end is the latest decision", () => {
  it.each([
    ["no extension", [], "2025-09-15"],
    ["one", ["2025-09-22"], "2025-09-22"],
    ["in any order", ["2025-09-29", "2025-09-22"], "2025-09-29"],
  ])("%s", (_case, ends, expected) => {
    expect(
      currentEnd(
        "2025-09-15",
        ends.map((newEnd) => ({ newEnd })),
      ),
    ).toBe(expected);
  });
});
