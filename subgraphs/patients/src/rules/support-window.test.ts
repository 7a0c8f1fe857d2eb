import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import {
  currentEnd,
  endedWithinWindow,
  isWithinSupport,
  runningSupportProblems,
  windowEnd,
} from "./support-window.js";

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

describe("a day within what has been decided", () => {
  const episode = { startedOn: "2026-03-08", decidedEnd: "2026-03-22", extensions: [] };
  it.each([
    ["the day before", episode, "2026-03-07", false],
    ["day 0", episode, "2026-03-08", true],
    ["day 14", episode, "2026-03-22", true],
    ["day 15", episode, "2026-03-23", false],
    ["day 15, extended", { ...episode, extensions: [{ newEnd: "2026-03-29" }] }, "2026-03-23", true],
  ])("%s", (_case, of, day, expected) => {
    expect(isWithinSupport(of, day)).toBe(expected);
  });
});

describe("support runs from going home to its end", () => {
  it.each([
    [{ endedOn: null, goneHome: true }, []],
    [{ endedOn: null, goneHome: false }, ["STATUS_NOT_ALLOWED"]],
    [{ endedOn: "2026-03-20", goneHome: true }, ["STATUS_NOT_ALLOWED"]],
  ])("%j", (episode, expected) => {
    expect(codesOf(runningSupportProblems(episode))).toEqual(expected);
  });
});
