import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latticeOf } from "./lattice.js";
import { make, Moves } from "./move.js";
import { Pattern } from "./pattern.js";
import { range, type SmallWorld, tableOf } from "./testing/attacker.js";

function patternOf(world: SmallWorld): Pattern {
  const pattern = new Pattern(latticeOf(tableOf(world)));
  pattern.begin(0);
  return pattern;
}

const inOneMonth = (...counts: number[]): SmallWorld => ({
  base: [...counts, 0].map((count) => [[[count]]]),
  quantities: 1,
  months: 1,
  parts: 1,
  levels: [counts.map((_, unit) => [unit])],
});

describe("the move for which the least is hidden", () => {
  it.each<[string, number[], Record<number, number>]>([
    ["changes places with the smallest other", [3, 12, 9], { 1: 1, 3: -1 }],
    ["costs nothing between two small ones", [3, 2, 40], { 1: 1, 2: -1 }],
    ["does not make a shown cell small: five may only gain", [3, 5, 5], { 1: -1, 2: 1 }],
    ["does not touch who counts nobody", [3, 0, 40], { 1: 1, 3: -1 }],
  ])("%s", (_case, counts, changes) => {
    const move = new Moves(patternOf(inOneMonth(...counts)), { left: 1000 }, 0).best(0, 1);
    expect(Object.fromEntries(move?.changes.map(({ cell, by }) => [cell, by]) ?? [])).toEqual(changes);
  });

  it("leaves unsaid of a small cell that it is one, when nothing else is left but the region", () => {
    const pattern = patternOf(inOneMonth(4, 4));
    const move = new Moves(pattern, { left: 1000 }, 0).best(0, 1);
    if (move) make(pattern, move);
    expect(
      range(3)
        .map((cell) => pattern.labelOf(cell))
        .toSorted(),
    ).toEqual(["SHOWN", "SMALL_CELL", "UNSAID"]);
  });

  it("is none where nothing may change", () => {
    const pattern = patternOf(inOneMonth(12));
    pattern.label(1, "COMPLEMENTARY");
    pattern.level = 1;
    expect(new Moves(pattern, { left: 1000 }, 0).best(0, 1)).toBeNull();
  });
});

it("always leads to a table that adds up, with no negative number, and true reasons", () => {
  const count = fc.integer({ min: 0, max: 15 });
  const unit = fc.array(fc.array(fc.tuple(count), { minLength: 2, maxLength: 2 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 4, maxLength: 4 }), (base) => {
      const levels = [[[0], [1], [2]]];
      const pattern = patternOf({ base, levels, quantities: 1, months: 3, parts: 2 });
      for (const cell of pattern.hidden) {
        const move = new Moves(pattern, { left: 100_000 }, 0).best(0, cell);
        if (!move) continue;
        make(pattern, move);
        const changed = new Map(move.changes.map(({ cell: of, by }) => [of, by]));
        const after = (of: number) => pattern.amount(0, of) + (changed.get(of) ?? 0);
        expect(changed.get(cell)).not.toBe(0);
        for (const { whole, parts } of pattern.lines) {
          expect(after(whole)).toBe(parts.reduce((sum, part) => sum + after(part), 0));
        }
        for (const of of changed.keys()) {
          expect(pattern.isHidden(of)).toBe(true);
          expect(after(of)).toBeGreaterThanOrEqual(0);
          const isSmall = after(of) > 0 && after(of) < 5;
          if (pattern.labelOf(of) === "SMALL_CELL") expect(isSmall).toBe(true);
          if (pattern.labelOf(of) === "COMPLEMENTARY") expect(isSmall).toBe(false);
        }
      }
    }),
    { numRuns: 100 },
  );
});
