import { describe, expect, it } from "vitest";
import { type AxisMove, axisMoves, gapOf } from "./axis-moves.js";
import type { AxisLine } from "./lattice.js";

/** Two quarters of two months each, and the half year. */
const halfYear: AxisLine[] = [
  { whole: 4, parts: [0, 1] },
  { whole: 5, parts: [2, 3] },
  { whole: 6, parts: [4, 5] },
];
const texts = (moves: readonly AxisMove[]) =>
  moves.map((move) => move.map(({ place, sign }) => `${sign > 0 ? "+" : "-"}${place}`).join(" "));

describe("ways to change time", () => {
  it("give to a month from the other of its quarter, from another quarter, or to the whole", () => {
    expect(texts(axisMoves(halfYear, 0))).toEqual(["+0 -1", "+0 +4 +6", "+0 +4 -5 -2", "+0 +4 -5 -3"]);
  });

  it("give to a month of a quarter that gains", () => {
    expect(texts(axisMoves(halfYear, 4))).toContain("+4 +0 -5 -2");
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("leave every sum right, from %i", (place) => {
    const moves = axisMoves(halfYear, place);
    expect(moves.length).toBeGreaterThan(0);
    for (const move of moves) {
      expect(move[0]).toEqual({ place, sign: 1 });
      expect(halfYear.map((line) => gapOf(line, move))).toEqual([0, 0, 0]);
    }
  });

  it("change a place that is on no line alone", () => {
    expect(texts(axisMoves([], 0))).toEqual(["+0"]);
  });
});
