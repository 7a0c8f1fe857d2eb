import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, type DaySpan, gaps, overlapDays, union } from "./day-spans.js";
import { addDays } from "./days.js";

const START = "2026-01-01";
const dayAt = (index: number): string => addDays(START, index);
const span = fc
  .tuple(fc.nat(40), fc.nat(12))
  .map(([from, days]) => ({ from: dayAt(from), to: dayAt(from + days) }));
const spans = fc.array(span, { maxLength: 8 });
const inside = (list: readonly DaySpan[], day: string): number =>
  list.filter(({ from, to }) => from <= day && day <= to).length;
const everyDay = Array.from({ length: 60 }, (_, index) => dayAt(index));

describe("spans of days", () => {
  it("are cut to a window", () => {
    const window = { from: "2026-02-01", to: "2026-02-28" };
    expect(clip({ validFrom: null, validTo: null }, window)).toEqual(window);
    expect(clip({ validFrom: "2026-02-10", validTo: "2026-03-10" }, window)).toEqual({
      from: "2026-02-10",
      to: "2026-02-28",
    });
    expect(clip({ validFrom: "2026-03-01", validTo: null }, window)).toBeNull();
    expect(clip({ validFrom: null, validTo: "2026-01-31" }, window)).toBeNull();
  });

  it("cover, leave gaps and overlap as a count of each single day says", () => {
    const whole = { from: dayAt(5), to: dayAt(45) };
    fc.assert(
      fc.property(spans, (list) => {
        const covered = union(list);
        const missing = gaps(whole, list);
        const doubled = overlapDays(list);
        for (const day of everyDay) {
          const count = inside(list, day);
          expect(inside(covered, day)).toBe(count >= 1 ? 1 : 0);
          expect(inside(doubled, day)).toBe(count >= 2 ? 1 : 0);
          expect(inside(missing, day)).toBe(inside([whole], day) === 1 && count === 0 ? 1 : 0);
        }
      }),
    );
  });

  it("of a union neither touch nor change when joined again", () => {
    fc.assert(
      fc.property(spans, (list) => {
        const covered = union(list);
        expect(union(covered)).toEqual(covered);
        for (const [index, one] of covered.entries()) {
          const before = covered[index - 1];
          if (before !== undefined) expect(addDays(before.to, 1) < one.from).toBe(true);
        }
      }),
    );
  });
});
