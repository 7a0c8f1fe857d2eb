import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText } from "../day.js";
import {
  before,
  dayAfter,
  daysOf,
  difference,
  type Interval,
  intersection,
  intervalOf,
  split,
  union,
} from "./intervals.js";

const list = (...pairs: readonly [string, string | null][]): Interval[] =>
  pairs.map(([from, to]) => ({ from, to }));

describe("the days of a fact count both of its ends", () => {
  it.each([
    ["2026-01-01", "2026-01-31", { from: "2026-01-01", to: "2026-02-01" }],
    ["2024-02-28", "2024-02-28", { from: "2024-02-28", to: "2024-02-29" }],
    ["2025-12-01", "2025-12-31", { from: "2025-12-01", to: "2026-01-01" }],
    ["2026-01-01", null, { from: "2026-01-01", to: null }],
  ])("%s to %s", (validFrom, validTo, expected) => {
    expect(intervalOf({ validFrom, validTo })).toEqual(expected);
  });

  it("join when one takes over from the other, and vanish when they end before they begin", () => {
    expect(
      daysOf([
        { validFrom: "2026-03-01", validTo: null },
        { validFrom: "2025-01-01", validTo: "2026-02-28" },
        { validFrom: "2024-05-05", validTo: "2024-05-04" },
      ]),
    ).toEqual(list(["2025-01-01", null]));
  });
});

describe("two lists", () => {
  const home = list(["2025-01-01", "2025-06-01"], ["2025-09-01", null]);
  const plan = list(["2025-03-01", "2025-10-01"]);

  it("have days in common", () =>
    expect(intersection(home, plan)).toEqual(
      list(["2025-03-01", "2025-06-01"], ["2025-09-01", "2025-10-01"]),
    ));
  it("differ", () =>
    expect(difference(home, plan)).toEqual(list(["2025-01-01", "2025-03-01"], ["2025-10-01", null])));
  it("touch without having a day in common", () =>
    expect(intersection(list(["2025-01-01", "2025-02-01"]), list(["2025-02-01", null]))).toEqual([]));
  it("are cut at a death", () =>
    expect(before(home, "2025-09-15")).toEqual(
      list(["2025-01-01", "2025-06-01"], ["2025-09-01", "2025-09-15"]),
    ));
  it("are left whole without a death", () => expect(before(home, null)).toEqual(home));
});

const interval = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 45 })))
  .map(([from, to]): Interval => ({ from: dayText(from), to: to === null ? null : dayText(to) }));
const lists = fc.array(interval, { maxLength: 6 });
const days = Array.from({ length: 50 }, (_, number) => dayText(number));
const holds = (intervals: readonly Interval[], day: string): boolean =>
  intervals.some(({ from, to }) => from <= day && (to === null || day < to));

describe("asked day by day", () => {
  it("a union, an intersection, a difference and a split are what they say", () => {
    fc.assert(
      fc.property(lists, lists, (some, others) => {
        const a = union(some);
        const b = union(others);
        for (const day of days) {
          expect(holds(a, day)).toBe(holds(some, day));
          expect(holds(intersection(a, b), day)).toBe(holds(a, day) && holds(b, day));
          expect(holds(difference(a, b), day)).toBe(holds(a, day) && !holds(b, day));
          const parts = split(a, b).filter((part) => holds([part], day));
          expect(parts.map(({ inside }) => inside)).toEqual(holds(a, day) ? [holds(b, day)] : []);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("every list that comes out is in order", () => {
    fc.assert(
      fc.property(lists, lists, (some, others) => {
        const a = union(some);
        const b = union(others);
        for (const result of [a, intersection(a, b), difference(a, b)]) {
          for (const [at, { from, to }] of result.entries()) {
            const next = result[at + 1];
            expect(to === null || from < to).toBe(true);
            if (next !== undefined) expect(to !== null && to < next.from).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("the day after is the next", () => expect(dayAfter("2024-02-28")).toBe("2024-02-29"));
});
