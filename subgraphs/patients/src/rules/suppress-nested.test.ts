import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, isSmallCell, sumOf, suppress, without } from "./suppress.js";
import { suppressNested } from "./suppress-nested.js";

const of = (numerator: number, denominator: number): Cell => ({ numerator, denominator });

describe("care homes in municipalities", () => {
  it("hides a second home beside a small one in a municipality that is shown", () => {
    const groups = [[of(3, 20), of(10, 20), of(7, 20)], [of(20, 40)]];
    expect(suppressNested(sumOf(groups.flat()), groups)).toEqual([
      ["SMALL_CELL", "SHOWN", "COMPLEMENTARY"],
      ["SHOWN"],
    ]);
  });

  it("does not let the homes add up to a municipality that is hidden", () => {
    const groups = [[of(3, 20)], [of(5, 10), of(6, 12)], [of(40, 80)]];
    expect(suppressNested(sumOf(groups.flat()), groups)).toEqual([
      ["SMALL_CELL"],
      ["COMPLEMENTARY", "SHOWN"],
      ["SHOWN"],
    ]);
  });
});

const cell = fc
  .integer({ min: 1, max: 30 })
  .chain((denominator) =>
    fc.integer({ min: 0, max: denominator }).map((numerator) => of(numerator, denominator)),
  );
const regions = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

describe("the two groupings set against each other", () => {
  it("give no hidden cell away", () => {
    fc.assert(
      fc.property(regions, (groups) => {
        const total = sumOf(groups.flat());
        const sums = groups.map(sumOf);
        const groupVerdicts = suppress(total, sums);
        const verdicts = suppressNested(total, groups);
        const shownOf = (index: number): Cell[] =>
          (groups[index] ?? []).filter((_, at) => verdicts[index]?.[at] === "SHOWN");
        let openTotal = total;
        for (const [index, cells] of groups.entries()) {
          const shown = shownOf(index);
          expect(shown.filter(isSmallCell)).toEqual([]);
          if (groupVerdicts[index] === "SHOWN") {
            expect(cells.length - shown.length).not.toBe(1);
            expect(isSmallCell(without(sums[index] ?? of(0, 0), sumOf(shown)))).toBe(false);
            openTotal = without(openTotal, sums[index] ?? of(0, 0));
          } else {
            expect(shown.length).toBeLessThan(cells.length);
            openTotal = without(openTotal, sumOf(shown));
          }
        }
        if (!isSmallCell(total)) expect(isSmallCell(openTotal)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
