import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinationCoverage } from "./coordination-coverage.js";
import { coordinationTimeline } from "./coordination-timeline.js";
import { addDays } from "./days.js";

const of = (areaId: string, validFrom: string | null = null, validTo: string | null = null) => ({
  areaId,
  validFrom,
  validTo,
});

describe("the merger of districts in Stockholm on 2023-07-01", () => {
  const areas = [of("cd-a", null, "2023-06-30"), of("cd-b", null, "2023-06-30"), of("cd-ab", "2023-07-01")];
  const year = { from: "2023-01-01", to: "2023-12-31" };

  it("leaves a gap until the merged district has a coordinator", () => {
    const assignments = [
      of("cd-a", "2021-02-01", "2023-06-30"),
      of("cd-b", "2021-02-01", "2023-06-30"),
      of("cd-ab", "2023-09-01"),
    ];
    expect(coordinationTimeline(areas, assignments, year)).toEqual({
      missing: [{ areaId: "cd-ab", from: "2023-07-01", to: "2023-08-31" }],
      duplicates: [],
      outside: [],
    });
  });

  it("shows who still coordinates a district that is no more", () => {
    const assignments = [
      of("cd-a", "2021-02-01"),
      of("cd-b", "2021-02-01", "2023-06-30"),
      of("cd-ab", "2023-07-01"),
    ];
    expect(coordinationTimeline(areas, assignments, year)).toEqual({
      missing: [],
      duplicates: [],
      outside: [{ areaId: "cd-a", from: "2023-07-01", to: "2023-12-31" }],
    });
  });

  it("shows two coordinators for the days on which both hold", () => {
    const assignments = [of("cd-ab", "2023-07-01", "2023-07-10"), of("cd-ab", "2023-07-10")];
    expect(coordinationTimeline(areas.slice(2), assignments, year).duplicates).toEqual([
      { areaId: "cd-ab", from: "2023-07-10", to: "2023-07-10" },
    ]);
  });
});

it("agrees with the coverage of every single day", () => {
  const day = (index: number): string => addDays("2026-01-01", index);
  const fact = fc
    .tuple(fc.constantFrom("a", "b", "c"), fc.option(fc.nat(20)), fc.option(fc.nat(20)))
    .map(([areaId, from, to]) =>
      of(areaId, from === null ? null : day(from), to === null ? null : day((from ?? 0) + to)),
    );
  const facts = fc.array(fact, { maxLength: 8 });
  fc.assert(
    fc.property(facts, facts, (areas, assignments) => {
      const timeline = coordinationTimeline(areas, assignments, { from: day(0), to: day(25) });
      for (let index = 0; index <= 25; index += 1) {
        const on = (spans: typeof timeline.missing): string[] =>
          spans
            .flatMap(({ areaId, from, to }) => (from <= day(index) && day(index) <= to ? areaId : []))
            .toSorted();
        const coverage = coordinationCoverage(areas, assignments, day(index));
        expect(on(timeline.missing)).toEqual(coverage.missing.toSorted());
        expect(on(timeline.duplicates)).toEqual(coverage.duplicates.toSorted());
        expect(on(timeline.outside)).toEqual(coverage.outside.toSorted());
      }
    }),
  );
});
