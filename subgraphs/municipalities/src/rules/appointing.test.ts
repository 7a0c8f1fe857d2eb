import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appointingProblems, endingProblems, type RoleHolding } from "./appointing.js";

const mas = (
  id: string,
  validFrom: string,
  validTo: string | null = null,
  change: Partial<RoleHolding> = {},
): RoleHolding => ({
  id,
  role: "MAS",
  scope: null,
  practitioner: `SE2120001215-${id}`,
  validFrom,
  validTo,
  ...change,
});
const anna = mas("ANNA", "2016-01-01");

describe("an appointment", () => {
  it.each<[string, Partial<RoleHolding>, string[]]>([
    ["of somebody else to the same task", { practitioner: "SE2120001215-BO" }, []],
    ["of the same person to another role", { role: "MAR" }, []],
    ["of the same person to another part", { scope: "Rehabilitering" }, []],
    ["of the same person again", {}, ["PERIOD_OVERLAPS"]],
    [
      "of the same person, written in small letters",
      { practitioner: "SE2120001215-anna" },
      ["PERIOD_OVERLAPS"],
    ],
    ["of another municipality's person", { practitioner: "SE2120001249-E1" }, ["ORGANISATION_MISMATCH"]],
    ["of something that is no HSA-id", { practitioner: "Anna" }, ["BAD_USER_INPUT"]],
    ["backwards", { practitioner: "SE2120001215-BO", validTo: "2026-03-31" }, ["PERIOD_REVERSED"]],
    ["for one day", { practitioner: "SE2120001215-BO", validTo: "2026-04-01" }, []],
  ])("%s", (_case, change, codes) => {
    const wanted = { ...mas("ANNA", "2026-04-01"), ...change };
    expect(appointingProblems(wanted, [anna], "2120001215").map(({ code }) => code)).toEqual(codes);
  });

  it("of the same person after the first has ended", () => {
    const earlier = mas("ANNA", "2016-01-01", "2026-03-31");
    expect(appointingProblems(mas("ANNA", "2026-04-01"), [earlier], "2120001215")).toEqual([]);
  });
});

describe("ending an appointment", () => {
  it.each<[string, RoleHolding, string, RoleHolding[], string[]]>([
    ["the last MAS", anna, "2026-03-31", [], ["MAS_REQUIRED"]],
    ["with a successor from the day after", anna, "2026-03-31", [mas("BO", "2026-04-01")], []],
    ["with a successor a day too late", anna, "2026-03-31", [mas("BO", "2026-04-02")], ["MAS_REQUIRED"]],
    ["with another beside", anna, "2026-03-31", [mas("BO", "2020-01-01")], []],
    [
      "with another who ends too",
      anna,
      "2026-03-31",
      [mas("BO", "2020-01-01", "2026-12-31")],
      ["MAS_REQUIRED"],
    ],
    [
      "with two who follow each other",
      anna,
      "2026-03-31",
      [mas("BO", "2020-01-01", "2026-12-31"), mas("CIA", "2027-01-01")],
      [],
    ],
    [
      "with a MAR only",
      anna,
      "2026-03-31",
      [mas("BO", "2020-01-01", null, { role: "MAR" })],
      ["MAS_REQUIRED"],
    ],
    ["a MAR", { ...anna, role: "MAR" }, "2026-03-31", [], []],
    ["before it began", anna, "2015-12-31", [], ["PERIOD_REVERSED"]],
    ["later than it ends", mas("ANNA", "2016-01-01", "2026-01-31"), "2026-03-31", [], ["DAY_ORDER"]],
    [
      "earlier than planned, with a gap",
      mas("ANNA", "2016-01-01", "2026-06-30"),
      "2026-03-31",
      [mas("BO", "2026-07-01")],
      ["MAS_REQUIRED"],
    ],
    [
      "earlier than planned, covered",
      mas("ANNA", "2016-01-01", "2026-06-30"),
      "2026-03-31",
      [mas("BO", "2026-04-01")],
      [],
    ],
  ])("%s", (_case, ended, lastDay, others, codes) => {
    expect(endingProblems(ended, lastDay, others).map(({ code }) => code)).toEqual(codes);
  });

  it("never leaves a day without a MAS that had one", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, "0")}`);
    const holding = fc
      .tuple(day, fc.option(day))
      .filter(([from, to]) => to === null || from <= to)
      .map(([from, to]) => mas("X", from, to));
    fc.assert(
      fc.property(holding, fc.array(holding, { maxLength: 4 }), day, (ended, others, lastDay) => {
        fc.pre(endingProblems(ended, lastDay, others).length === 0);
        const after = [...others, { ...ended, validTo: lastDay }];
        const days = Array.from(
          { length: 28 },
          (_, index) => `2026-02-${String(index + 1).padStart(2, "0")}`,
        );
        const covered = (all: readonly RoleHolding[]) =>
          days.filter((on) =>
            all.some(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)),
          );
        expect(covered(after)).toEqual(covered([...others, ended]));
      }),
      { numRuns: 500 },
    );
  });
});
