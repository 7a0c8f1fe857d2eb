import { describe, expect, it } from "vitest";
import { agreedOn, pendingOf, type Term, termProblems, termStep } from "./agreed-terms.js";

const friday: Term = {
  contactPath: null,
  weekday: "FRIDAY",
  time: "10:30",
  form: "ON_SITE",
  validFrom: "2026-04-01",
  proposedBy: "HEALTH_CENTRE",
  agreed: false,
};
const path: Term = { ...friday, contactPath: "Bakjour 031-390 06 48", weekday: null, time: null, form: null };

describe("two sides (B58, B59, B60)", () => {
  it.each([
    ["nothing waits", null, "MUNICIPALITY", friday, "PROPOSE"],
    ["the other side says the same", friday, "MUNICIPALITY", friday, "AGREE"],
    ["the other side wants another time", friday, "MUNICIPALITY", { ...friday, time: "11:00" }, "COUNTER"],
    [
      "the other side wants another day to start",
      friday,
      "MUNICIPALITY",
      { ...friday, validFrom: "2026-05-01" },
      "COUNTER",
    ],
    ["one's own words again", friday, "HEALTH_CENTRE", friday, "PROPOSAL_UNCHANGED"],
    ["one changes one's mind", friday, "HEALTH_CENTRE", { ...friday, form: "VIDEO" }, "COUNTER"],
    ["the same contact path", path, "MUNICIPALITY", path, "AGREE"],
    ["another contact path", path, "MUNICIPALITY", { ...path, contactPath: "Direktnummer" }, "COUNTER"],
  ] as const)("%s", (_case, pending, side, content, expected) => {
    const done = termStep(pending, side, content);
    expect("step" in done ? done.step : done.problems[0]?.code).toBe(expected);
  });
});

describe("what holds on a day", () => {
  const old: Term = { ...friday, agreed: true, validFrom: "2023-01-01", weekday: "MONDAY" };
  const next: Term = { ...friday, agreed: true };
  it.each([
    ["2022-12-31", null],
    ["2026-03-31", "MONDAY"],
    ["2026-04-01", "FRIDAY"],
  ])("%s: %s", (day, weekday) => {
    expect(agreedOn([next, old], day)?.weekday ?? null).toBe(weekday);
  });

  it("is not what only one side has said", () => {
    expect(agreedOn([old, friday], "2026-04-01")).toBe(old);
    expect(pendingOf([old, friday])).toBe(friday);
    expect(pendingOf([old])).toBeNull();
  });
});

it.each([
  ["a good dialogue", friday, []],
  ["a time that is none", { ...friday, time: "25:00" }, ["time"]],
  ["an empty contact path", { ...path, contactPath: " " }, ["contactPath"]],
  ["somebody's number as a contact path", { ...path, contactPath: "380412-2384" }, ["contactPath"]],
  ["the day of an earlier agreement", { ...friday, validFrom: "2023-01-01" }, ["validFrom"]],
])("%s", (_case, content, fields) => {
  const agreed: Term = { ...friday, agreed: true, validFrom: "2023-01-01" };
  expect(termProblems(content, [agreed]).map(({ field }) => field?.[0])).toEqual(fields);
});
