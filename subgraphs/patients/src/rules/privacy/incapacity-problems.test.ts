import { describe, expect, it } from "vitest";
import { incapacityProblems, incapacityUntil } from "./incapacity-problems.js";

const all = {
  lastingIncapacity: "Advanced dementia since 2023.",
  attitudeClarified: "Her daughter has been asked.",
  noReasonToAssumeRefusal: "She has always let us read; the medicines matter for the dose.",
};

describe("a lasting incapacity", () => {
  it.each([
    ["with all three statements", all, []],
    ["without the second", { ...all, attitudeClarified: "" }, [["attitudeClarified"]]],
    [
      "without any",
      { lastingIncapacity: "", attitudeClarified: "?", noReasonToAssumeRefusal: " " },
      [["lastingIncapacity"], ["attitudeClarified"], ["noReasonToAssumeRefusal"]],
    ],
  ])("%s", (_name, statements, fields) => {
    expect(incapacityProblems(statements).map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ["2026-03-31", "2026-09-30"],
    ["2026-08-31", "2027-02-28"],
  ])("documented on %s holds until %s", (today, until) => {
    expect(incapacityUntil(today)).toBe(until);
  });
});
