import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, isSmallCell, sumOf, suppress, type Verdict, without } from "./suppress.js";

const of = (numerator: number, denominator: number): Cell => ({ numerator, denominator });
const S: Verdict = "SHOWN";
const P: Verdict = "SMALL_CELL";
const C: Verdict = "COMPLEMENTARY";

describe("what is small", () => {
  it.each([
    ["nobody", of(0, 0), false],
    ["none of five", of(0, 5), false],
    ["one", of(1, 100), true],
    ["four", of(4, 100), true],
    ["five", of(5, 100), false],
    ["all but four", of(96, 100), true],
    ["all but five", of(95, 100), false],
    ["all", of(100, 100), false],
    ["four persons, none of whom", of(0, 4), true],
  ])("%s", (_case, cell, expected) => expect(isSmallCell(cell)).toBe(expected));
});

describe("what is shown of cells with a shown total", () => {
  it.each([
    [
      "one small cell takes the smallest other with it",
      of(24, 300),
      [of(3, 100), of(12, 100), of(9, 100)],
      [P, S, C],
    ],
    ["nothing small, nothing hidden", of(21, 200), [of(12, 100), of(9, 100)], [S, S]],
    ["two small cells that together are not", of(15, 300), [of(3, 100), of(4, 100), of(8, 100)], [P, P, S]],
    [
      "two small cells that together are small",
      of(22, 400),
      [of(1, 100), of(1, 100), of(8, 100), of(12, 100)],
      [P, P, C, S],
    ],
    ["the other side counts too", of(283, 300), [of(97, 100), of(94, 100), of(92, 100)], [P, C, S]],
    [
      "a cell without anybody who meets the measure covers nothing",
      of(22, 300),
      [of(2, 100), of(0, 100), of(20, 100)],
      [P, S, C],
    ],
    ["a single cell is the total", of(30, 100), [of(30, 100)], [S]],
    ["persons in the total only are a hidden part", of(32, 202), [of(20, 100), of(10, 100)], [S, C]],
    ["many persons in the total only hide nothing", of(50, 300), [of(20, 100), of(10, 100)], [S, S]],
    ["of a small total the small cells are hidden", of(3, 200), [of(3, 100), of(0, 100)], [P, S]],
  ])("%s", (_case, total, cells, expected) => expect(suppress(total, cells)).toEqual(expected));
});

const cell = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 500 }) },
  )
  .chain((denominator) =>
    fc.integer({ min: 0, max: denominator }).map((numerator) => of(numerator, denominator)),
  );
const board = fc.record({
  cells: fc.array(cell, { maxLength: 12 }),
  outside: fc.oneof(fc.constant(of(0, 0)), cell),
});

describe("total minus shown", () => {
  it("is never a single cell and never small", () => {
    fc.assert(
      fc.property(board, ({ cells, outside }) => {
        const total = sumOf([...cells, outside]);
        const verdicts = suppress(total, cells);
        const shown = cells.filter((_, index) => verdicts[index] === "SHOWN");
        expect(shown.filter(isSmallCell)).toEqual([]);
        const hidden = verdicts.length - shown.length;
        const together = without(total, sumOf(shown));
        const unknownParts = hidden + (outside.denominator > 0 ? 1 : 0);
        if (isSmallCell(total)) return;
        expect(isSmallCell(together)).toBe(false);
        expect(hidden === 1 && unknownParts === 1).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives nobody away when the total is small: every shown cell has an empty side there", () => {
    fc.assert(
      fc.property(board, ({ cells }) => {
        const total = sumOf(cells);
        fc.pre(total.numerator > 0 && total.numerator < 5);
        const verdicts = suppress(total, cells);
        const shown = cells.filter((_, index) => verdicts[index] === "SHOWN");
        expect(shown.every(({ numerator }) => numerator === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
