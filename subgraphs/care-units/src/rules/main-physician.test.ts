import { isValidOn } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./days.js";
import {
  type Appointed,
  appointmentPeriodProblems,
  type Candidate,
  candidateProblems,
  succession,
} from "./main-physician.js";

const centre = "SE2321000115-HC001";
const physician: Candidate = {
  professions: ["PHYSICIAN"],
  commissions: [{ careUnitHsaId: centre, validFrom: "2020-01-01", validTo: null }],
};

describe("who may be appointed (B56)", () => {
  const cases: [string, Candidate | null, string | null, string[]][] = [
    ["a physician of the centre", physician, centre, []],
    ["nobody", null, centre, ["UNKNOWN_REFERENCE"]],
    [
      "a nurse of the centre",
      { ...physician, professions: ["NURSE"] },
      centre,
      ["MAIN_PHYSICIAN_OF_HEALTH_CENTRE"],
    ],
    ["a physician of another centre", physician, "SE2321000115-HC002", ["MAIN_PHYSICIAN_OF_HEALTH_CENTRE"]],
    ["for a home without a centre", physician, null, ["MAIN_PHYSICIAN_OF_HEALTH_CENTRE"]],
    [
      "a physician who has left",
      {
        ...physician,
        commissions: [{ careUnitHsaId: centre, validFrom: "2020-01-01", validTo: "2025-12-31" }],
      },
      centre,
      ["MAIN_PHYSICIAN_OF_HEALTH_CENTRE"],
    ],
  ];
  it.each(cases)("%s", (_who, candidate, healthCentre, codes) => {
    expect(candidateProblems(candidate, healthCentre, "2026-03-01").map(({ code }) => code)).toEqual(codes);
  });
});

const since = (id: string, validFrom: string, validTo: string | null = null): Appointed => ({
  id,
  version: 1,
  validFrom,
  validTo,
});

describe("who held it before", () => {
  it.each([
    ["nobody", [], "2026-03-01", { step: "NEW" }],
    ["somebody who has ended", [since("a", "2020-01-01", "2026-02-28")], "2026-03-01", { step: "NEW" }],
    [
      "somebody, who ends the day before",
      [since("a", "2020-01-01")],
      "2026-03-01",
      { step: "FOLLOW", id: "a", version: 1, lastDay: "2026-02-28" },
    ],
    [
      "somebody from the same day, who is replaced",
      [since("a", "2026-03-01")],
      "2026-03-01",
      { step: "CORRECT", id: "a", version: 1 },
    ],
  ])("%s", (_who, appointments, day, expected) => {
    expect(succession(appointments, day)).toEqual(expected);
  });

  it("a later appointment asks for an end before it", () => {
    const later = [since("b", "2026-06-01")];
    const codes = (validTo: string | null): string[] =>
      appointmentPeriodProblems(later, { validFrom: "2026-03-01", validTo }).map(({ code }) => code);
    expect(codes(null)).toEqual(["PERIOD_OVERLAPS"]);
    expect(codes("2026-06-01")).toEqual(["PERIOD_OVERLAPS"]);
    expect(codes("2026-05-31")).toEqual([]);
    expect(codes("2026-02-28")).toEqual(["PERIOD_REVERSED"]);
  });
});

it("whoever is appointed in whatever order, a home never has two on a day", () => {
  const day = (index: number): string => addDays("2026-01-01", index);
  const step = fc.record({ from: fc.nat(30), days: fc.option(fc.nat(10)) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let all: Appointed[] = [];
      for (const [index, { from, days }] of steps.entries()) {
        const period = { validFrom: day(from), validTo: days === null ? null : day(from + days) };
        if (appointmentPeriodProblems(all, period).length > 0) continue;
        const done = succession(all, period.validFrom);
        if (done.step === "CORRECT") all = all.filter(({ id }) => id !== done.id);
        if (done.step === "FOLLOW")
          all = all.map((one) => (one.id === done.id ? { ...one, validTo: done.lastDay } : one));
        all.push({ id: String(index), version: 1, ...period });
      }
      for (let index = 0; index < 50; index += 1)
        expect(all.filter((one) => isValidOn(one, day(index))).length).toBeLessThanOrEqual(1);
    }),
  );
});
