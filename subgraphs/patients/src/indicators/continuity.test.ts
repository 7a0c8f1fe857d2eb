import { monthOf } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Contact,
  type ContinuityRun,
  continuityRuns,
  isPhysicianVisit,
  monthEnd,
} from "./continuity.js";

const MARCH = monthOf("2026-03-01");
const inMarch = (...people: readonly string[]): Contact[] =>
  people.map((practitioner) => ({ month: MARCH, practitioner }));
const indexOf = ({ contacts, repeats }: ContinuityRun): number => repeats / (contacts * (contacts - 1));

describe("months", () => {
  it.each([
    ["2026-03-31", "2026-03-31"],
    ["2024-02-01", "2024-02-29"],
    ["2025-02-28", "2025-02-28"],
    ["2025-12-15", "2025-12-31"],
  ])("the month of %s ends on %s", (day, end) => expect(monthEnd(monthOf(day))).toBe(end));
});

describe("the index of a patient", () => {
  it.each([
    ["four visits to one and one to another", ["a", "a", "a", "a", "b"], 5, 12, 0.6],
    ["three to the same", ["a", "a", "a"], 3, 6, 1],
    ["one each to three", ["a", "b", "c"], 3, 0, 0],
    ["two and one", ["a", "b", "a"], 3, 2, 1 / 3],
    ["two and two", ["a", "b", "b", "a"], 4, 4, 1 / 3],
  ])("%s", (_case, people, contacts, repeats, index) => {
    const runs = continuityRuns(inMarch(...people));
    expect(runs).toEqual([{ fromMonth: MARCH, toMonth: MARCH + 18, contacts, repeats }]);
    expect(runs.map(indexOf)).toEqual([index]);
  });

  it("needs three visits", () => expect(continuityRuns(inMarch("a", "a"))).toEqual([]));
  it("is nothing without visits", () => expect(continuityRuns([])).toEqual([]));
});

describe("months go by", () => {
  it("counts a visit at the end of its month and the 17 that follow", () => {
    const contacts = [0, 1, 6].map((later) => ({ month: MARCH + later, practitioner: "a" }));
    expect(continuityRuns(contacts)).toEqual([
      { fromMonth: MARCH + 6, toMonth: MARCH + 18, contacts: 3, repeats: 6 },
    ]);
  });

  it("goes on as it was when one visit takes the place of another like it", () => {
    const contacts = [0, 0, 0, 18].map((later) => ({ month: MARCH + later, practitioner: "a" }));
    expect(continuityRuns(contacts)).toEqual([
      { fromMonth: MARCH, toMonth: MARCH + 18, contacts: 3, repeats: 6 },
    ]);
    const steady = [0, 1, 2, 18, 19, 20].map((later) => ({ month: MARCH + later, practitioner: "a" }));
    expect(continuityRuns(steady)).toEqual([
      { fromMonth: MARCH + 2, toMonth: MARCH + 36, contacts: 3, repeats: 6 },
    ]);
  });
});

const contact = fc.record({
  month: fc.integer({ min: MARCH, max: MARCH + 50 }),
  practitioner: fc.constantFrom("a", "b", "c", "d"),
});

describe("counted anew at every month end", () => {
  it("comes out the same, in runs that follow each other", () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 30 }), (contacts) => {
        const runs = continuityRuns(contacts);
        for (let month = MARCH - 1; month < MARCH + 70; month += 1) {
          const inWindow = contacts.filter((each) => month - 18 < each.month && each.month <= month);
          const people = new Set(inWindow.map(({ practitioner }) => practitioner));
          const squares = [...people].reduce(
            (sum, who) => sum + inWindow.filter(({ practitioner }) => practitioner === who).length ** 2,
            0,
          );
          const expected =
            inWindow.length < 3 ? [] : [{ contacts: inWindow.length, repeats: squares - inWindow.length }];
          const held = runs.filter(({ fromMonth, toMonth }) => fromMonth <= month && month < toMonth);
          expect(held.map((run) => ({ contacts: run.contacts, repeats: run.repeats }))).toEqual(expected);
        }
        for (const [at, run] of runs.entries()) {
          const next = runs[at + 1];
          expect(run.fromMonth).toBeLessThan(run.toMonth);
          if (next !== undefined) expect(run.toMonth).toBeLessThanOrEqual(next.fromMonth);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("what is a visit", () => {
  it.each([
    ["CLINIC", "PHYSICIAN", true],
    ["HOME_VISIT", "PHYSICIAN", true],
    ["VIDEO", "PHYSICIAN", true],
    ["PHONE", "PHYSICIAN", false],
    ["CLINIC", "NURSE", false],
  ] as const)("%s with a %s: %s", (kind, profession, expected) =>
    expect(isPhysicianVisit({ kind, profession })).toBe(expected),
  );
});
