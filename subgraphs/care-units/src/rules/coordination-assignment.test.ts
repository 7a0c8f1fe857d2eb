import { isValidOn, type Validity } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssignmentFacts,
  assignmentProblems,
  type CoordinatedArea,
  endProblems,
  type HeldAssignment,
  readArea,
} from "./coordination-assignment.js";
import { addDays } from "./days.js";

const halmstad: CoordinatedArea = {
  kind: "MUNICIPALITY",
  id: "1380",
  municipalityCode: "1380",
  regionCode: "13",
};
const bromma: CoordinatedArea = {
  kind: "CITY_DISTRICT",
  id: "cd-0180-bromma",
  municipalityCode: "0180",
  regionCode: "01",
};
const held = (areaId: string, validFrom: string, validTo: string | null = null): HeldAssignment => ({
  areaId,
  careUnitHsaId: "SE2321000115-HC002",
  validFrom,
  validTo,
});
const facts: AssignmentFacts = {
  municipalityKnown: true,
  inMunicipality: [],
  unit: { type: "HEALTH_CENTRE", regionCode: "13", validFrom: "2015-01-01", validTo: null },
};
const stockholm: AssignmentFacts = {
  ...facts,
  unit: { ...facts.unit, regionCode: "01" } as AssignmentFacts["unit"],
};
const open = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo });

describe("the area of an assignment", () => {
  it.each([
    ["1380", null, "1380 13"],
    [null, "cd-0180-norra-innerstaden", "cd-0180-norra-innerstaden 01"],
    [null, null, "COORDINATION_AREA"],
    ["1380", "cd-0180-bromma", "COORDINATION_AREA"],
    ["138", null, "UNKNOWN_REFERENCE"],
    [null, "bromma", "UNKNOWN_REFERENCE"],
    [null, "cd-0180-Bromma", "UNKNOWN_REFERENCE"],
  ])("%s and %s: %s", (municipality, district, expected) => {
    const read = readArea(municipality, district);
    expect("area" in read ? `${read.area.id} ${read.area.regionCode}` : read.problems[0]?.code).toBe(
      expected,
    );
  });
});

describe("a new assignment (C22, C23, C24)", () => {
  const cases: [
    string,
    CoordinatedArea,
    { validFrom: string; validTo: string | null },
    AssignmentFacts,
    string[],
  ][] = [
    ["of a municipality", halmstad, open("2026-01-01"), facts, []],
    [
      "after the one before",
      halmstad,
      open("2026-01-01"),
      { ...facts, inMunicipality: [held("1380", "2022-01-01", "2025-12-31")] },
      [],
    ],
    [
      "on the last day of the one before",
      halmstad,
      open("2025-12-31"),
      { ...facts, inMunicipality: [held("1380", "2022-01-01", "2025-12-31")] },
      ["COORDINATOR_DUPLICATE"],
    ],
    [
      "beside one that lasts",
      halmstad,
      open("2026-01-01"),
      { ...facts, inMunicipality: [held("1380", "2022-01-01")] },
      ["COORDINATOR_DUPLICATE"],
    ],
    [
      "before one that begins later",
      halmstad,
      open("2021-01-01"),
      { ...facts, inMunicipality: [held("1380", "2022-01-01")] },
      ["COORDINATOR_DUPLICATE"],
    ],
    [
      "that ends in time",
      halmstad,
      open("2021-01-01", "2021-12-31"),
      { ...facts, inMunicipality: [held("1380", "2022-01-01")] },
      [],
    ],
    ["that ends before it starts", halmstad, open("2026-01-02", "2026-01-01"), facts, ["PERIOD_REVERSED"]],
    [
      "of a municipality with districts",
      { ...halmstad, id: "0180", municipalityCode: "0180", regionCode: "01" },
      open("2026-01-01"),
      { ...stockholm, inMunicipality: [held("cd-0180-bromma", "2021-02-01")] },
      ["COORDINATION_AREA"],
    ],
    [
      "of a district beside its municipality",
      bromma,
      open("2026-01-01"),
      { ...stockholm, inMunicipality: [held("0180", "2021-02-01", "2021-12-31")] },
      ["COORDINATION_AREA"],
    ],
    [
      "of a district",
      bromma,
      open("2021-02-01"),
      { ...stockholm, inMunicipality: [held("cd-0180-farsta", "2021-02-01")] },
      [],
    ],
    ["in Stockholm a day too early", bromma, open("2021-01-31"), stockholm, ["COORDINATION_START"]],
    [
      "in no municipality",
      halmstad,
      open("2026-01-01"),
      { ...facts, municipalityKnown: false },
      ["UNKNOWN_REFERENCE"],
    ],
    ["by nobody", halmstad, open("2026-01-01"), { ...facts, unit: null }, ["UNKNOWN_REFERENCE"]],
    [
      "by a clinic",
      halmstad,
      open("2026-01-01"),
      {
        ...facts,
        unit: { type: "HOSPITAL_CLINIC", regionCode: "13", validFrom: "2015-01-01", validTo: null },
      },
      ["NOT_A_HEALTH_CENTRE"],
    ],
    ["by a health centre elsewhere", halmstad, open("2026-01-01"), stockholm, ["NOT_A_HEALTH_CENTRE"]],
    [
      "by one that closes meanwhile",
      halmstad,
      open("2026-01-01"),
      {
        ...facts,
        unit: { type: "HEALTH_CENTRE", regionCode: "13", validFrom: "2015-01-01", validTo: "2026-06-30" },
      },
      ["NOT_A_HEALTH_CENTRE"],
    ],
    [
      "by one that closes with it",
      halmstad,
      open("2026-01-01", "2026-06-30"),
      {
        ...facts,
        unit: { type: "HEALTH_CENTRE", regionCode: "13", validFrom: "2015-01-01", validTo: "2026-06-30" },
      },
      [],
    ],
  ];
  it.each(cases)("%s", (_case, area, period, known, codes) => {
    expect(assignmentProblems(area, period, null, known).map(({ code }) => code)).toEqual(codes);
  });

  it("a supporter is an organisation, not a person's number (C7)", () => {
    expect(assignmentProblems(halmstad, open("2026-01-01"), "380412-2384", facts)).toMatchObject([
      { code: "TEXT_HOLDS_IDENTITY_NUMBER", field: ["supporter"] },
    ]);
  });
});

describe("the end of an assignment", () => {
  const assignment = { ...held("1380", "2022-01-01"), validFrom: "2022-01-01" };
  it.each([
    ["a later day", "2026-06-30", [], []],
    ["its first day", "2022-01-01", [], []],
    ["a day before it began", "2021-12-31", [], ["PERIOD_REVERSED"]],
    ["a day of the next one", "2026-06-30", [held("1380", "2026-06-30")], ["COORDINATOR_DUPLICATE"]],
    ["the day before the next one", "2026-06-29", [held("1380", "2026-06-30")], []],
    ["a day on which another area begins", "2026-06-30", [held("1381", "2026-06-30")], []],
  ])("%s", (_case, validTo, others, codes) => {
    expect(endProblems(assignment, validTo, others).map(({ code }) => code)).toEqual(codes);
  });
});

it("whatever is tried, in whatever order, no area ever has two coordinators on a day", () => {
  const day = (index: number): string => addDays("2026-01-01", index);
  const step = fc.record({
    area: fc.constantFrom("1380", "1381"),
    from: fc.nat(30),
    days: fc.option(fc.nat(15)),
    end: fc.option(fc.nat(40)),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let all: (HeldAssignment & { validFrom: string })[] = [];
      for (const { area: id, from, days, end } of steps) {
        const period = open(day(from), days === null ? null : day(from + days));
        const area = { ...halmstad, id, municipalityCode: id };
        const inMunicipality = all.filter(({ areaId }) => areaId === id);
        if (assignmentProblems(area, period, null, { ...facts, inMunicipality }).length === 0)
          all.push({ areaId: id, careUnitHsaId: "SE2321000115-HC001", ...period });
        const ended = all.at(-1);
        if (end === null || ended === undefined) continue;
        const others = all.filter((one) => one !== ended);
        if (endProblems(ended, day(end), others).length === 0)
          all = [...others, { ...ended, validTo: day(end) }];
      }
      for (let index = 0; index < 60; index += 1)
        for (const areaId of ["1380", "1381"])
          expect(
            all.filter(
              (one: Validity & { areaId: string }) => one.areaId === areaId && isValidOn(one, day(index)),
            ).length,
          ).toBeLessThanOrEqual(1);
    }),
  );
});
