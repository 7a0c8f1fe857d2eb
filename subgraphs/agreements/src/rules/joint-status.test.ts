import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressStatuses } from "../terms.js";
import { isDone, isLate, jointStatus, saidOf } from "./joint-status.js";

describe("how far parties have come together", () => {
  it.each([
    ["nobody has reported", [], 3, "PLANNED"],
    ["one of three has started", ["STARTED"], 3, "STARTED"],
    ["two of three are done", ["DONE", "DONE"], 3, "STARTED"],
    ["all three are done", ["DONE", "DONE", "DONE"], 3, "DONE"],
    ["all have reported, one is behind", ["DONE", "CONTINUED", "EVALUATED"], 3, "CONTINUED"],
    ["one of two says that it is still a plan", ["PLANNED"], 2, "PLANNED"],
    ["the only party is done", ["DONE"], 1, "DONE"],
    ["the only party has evaluated", ["EVALUATED"], 1, "EVALUATED"],
  ] as const)("%s", (_case, reports, responsible, status) => {
    expect(jointStatus(reports, responsible)).toBe(status);
  });

  it("is done only when every party is", () => {
    const statuses = fc.array(fc.constantFrom(...progressStatuses), { maxLength: 8 });
    fc.assert(
      fc.property(statuses, fc.integer({ min: 1, max: 8 }), (reports, responsible) => {
        const done = reports.length >= responsible && reports.every(isDone);
        expect(isDone(jointStatus(reports, responsible))).toBe(done);
      }),
    );
  });
});

describe("what a party said of a day", () => {
  const started = { status: "STARTED", asOf: "2026-04-01" } as const;
  const done = { status: "DONE", asOf: "2026-06-01" } as const;
  it.each([
    ["before it said anything", [started, done], "2026-03-31", null],
    ["between two reports", [started, done], "2026-05-01", "STARTED"],
    ["after both", [started, done], "2026-06-01", "DONE"],
    ["a correction to an earlier day holds from that day", [done, started], "2026-07-01", "STARTED"],
    ["nothing at all", [], "2026-07-01", null],
  ] as const)("%s", (_case, said, day, status) => {
    expect(saidOf(said, day)).toBe(status);
  });
});

describe("lateness", () => {
  it.each([
    ["on its last day it is not late", "STARTED", "2026-10-31", "2026-10-31", false],
    ["the day after, it is", "STARTED", "2026-10-31", "2026-11-01", true],
    ["what is done is never late", "DONE", "2026-10-31", "2027-01-01", false],
    ["nor what has no last day", "PLANNED", null, "2099-01-01", false],
  ] as const)("%s", (_case, status, lastDay, day, late) => {
    expect(isLate(status, lastDay, day)).toBe(late);
  });
});
