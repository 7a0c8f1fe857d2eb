import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attainment, isSmall } from "@vardgraf/core";

import { type TeamCapacity, type TeamValue, teamValues } from "./i22-team-values.js";

const DAY = "2026-03-31";
const team = (known: Partial<TeamCapacity> = {}): TeamCapacity => ({
  teamId: "team",
  region: "12",
  from: "2025-01-01",
  to: null,
  serviceAreas: ["north", "south"],
  fullTimeHundredths: 200,
  ...known,
});
const people = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts));
const only = (
  counts: Readonly<Record<string, number>>,
  known: Partial<TeamCapacity> = {},
): TeamValue | undefined => teamValues([team(known)], people(counts), DAY)[0];
const target = { comparator: "AT_MOST", value: "230" } as const;
const statusOf = (patients: number, fullTimeHundredths: number): string =>
  attainment(only({ north: patients }, { fullTimeHundredths })?.value ?? null, target, 1).status;

describe("patients per full time", () => {
  it("is exactly 230 for 460 patients and two full times", () =>
    expect(only({ north: 300, south: 160 })).toEqual({
      teamId: "team",
      patients: 460,
      fullTimeHundredths: 200,
      value: { over: 46_000n, under: 200n },
      reason: null,
    }));

  it.each([
    [460, 200, "MET"],
    [460, 150, "NOT_MET"],
    [5000, 2173, "NOT_MET"],
    [5000, 2174, "MET"],
    [0, 100, "MET"],
    [460, 0, "NO_VALUE"],
    [4, 100, "NO_VALUE"],
  ])("%i patients and %i hundredths: at most 230 is %s", (patients, hundredths, expected) =>
    expect(statusOf(patients, hundredths)).toBe(expected),
  );
});

describe("what is not shown", () => {
  it.each<[string, Readonly<Record<string, number>>, Partial<TeamCapacity>, number | null, string | null]>([
    ["an area with one person", { north: 300, south: 1 }, {}, null, "SMALL_CELL"],
    ["an area with four", { north: 300, south: 4 }, {}, null, "SMALL_CELL"],
    ["areas with five", { north: 5, south: 5 }, {}, 10, null],
    ["an area with nobody", { north: 300 }, {}, 300, null],
    ["no physicians", { north: 300 }, { fullTimeHundredths: 0 }, 300, "NO_DENOMINATOR"],
    ["neither physicians nor five persons", { north: 3 }, { fullTimeHundredths: 0 }, null, "SMALL_CELL"],
    ["an area named twice", { north: 300 }, { serviceAreas: ["north", "north"] }, 300, null],
    ["a small area of another team", { north: 300, east: 2 }, {}, 300, null],
  ])("%s", (_case, counts, known, patients, reason) => {
    const value = only(counts, known);
    expect([value?.patients, value?.reason]).toEqual([patients, reason]);
    expect(value?.value === null).toBe(reason !== null);
  });
});

describe("a capacity holds from its first day until the day before its end", () => {
  it.each([
    ["2026-03-31", null, 1],
    ["2026-04-01", null, 0],
    ["2025-01-01", "2026-04-01", 1],
    ["2025-01-01", "2026-03-31", 0],
  ])("%s to %s", (from, to, expected) =>
    expect(teamValues([team({ from, to })], people({ north: 9 }), DAY)).toHaveLength(expected),
  );
});

const areas = ["a", "b", "c", "d", "e"];
const teams = fc.array(fc.subarray(areas), { minLength: 2, maxLength: 6 });
const counts = fc.tuple(...areas.map(() => fc.integer({ min: 0, max: 9 })));

describe("teams that share areas", () => {
  it("never tell a small area by what one has and the others have not", () => {
    fc.assert(
      fc.property(teams, counts, (served, numbers) => {
        const enrolled = new Map(areas.map((area, at) => [area, numbers[at] ?? 0]));
        const values = teamValues(
          served.map((serviceAreas, at) => team({ teamId: String(at), serviceAreas })),
          enrolled,
          DAY,
        );
        const shown = served.filter((_, at) => values[at]?.patients !== null);
        const numberOf = (some: readonly string[]): number =>
          some.reduce((sum, area) => sum + (enrolled.get(area) ?? 0), 0);
        for (const one of shown) {
          for (const other of shown) {
            expect(isSmall(numberOf(one.filter((area) => !other.includes(area))))).toBe(false);
            expect(isSmall(numberOf(one.filter((area) => other.includes(area))))).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
