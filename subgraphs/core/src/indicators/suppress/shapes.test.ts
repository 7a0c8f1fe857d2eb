import { describe, expect, it } from "vitest";
import type { Axis } from "./lattice.js";
import { type Shape, Shapes, shapesAlong } from "./shapes.js";

/** Three months and their quarter. */
const quarter: Axis = { size: 4, lines: [{ whole: 3, parts: [0, 1, 2] }] };
/** All, young and old. */
const ages: Axis = { size: 3, lines: [{ whole: 0, parts: [1, 2] }] };

/** A shape as what is gained and lost, by time and part. */
const told = ({ offsets, signs }: Shape): string =>
  [...offsets]
    .map((offset, at) => `${(signs[at] ?? 0) > 0 ? "+" : "-"}${Math.floor(offset / 3)}/${offset % 3}`)
    .join(" ");

describe("ways to change time and parts", () => {
  it("begin with those of the fewest cells", () => {
    const shapes = [...new Shapes(quarter, ages).from(0, 1)].map(told);
    expect(shapes[0]).toBe("+0/1 -0/2 -1/1 +1/2");
    const sizes = shapes.map((shape) => shape.split(" ").length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it("leave every line as it adds up", () => {
    for (const { offsets, signs } of new Shapes(quarter, ages).from(3, 0)) {
      const by = (time: number, part: number): number => {
        const at = offsets.indexOf(time * 3 + part);
        return at < 0 ? 0 : (signs[at] ?? 0);
      };
      for (const part of [0, 1, 2]) expect(by(0, part) + by(1, part) + by(2, part)).toBe(by(3, part));
      for (const time of [0, 1, 2, 3]) expect(by(time, 1) + by(time, 2)).toBe(by(time, 0));
    }
  });

  it("are the same for tables with the same axes", () => {
    expect(shapesAlong({ ...quarter }, { ...ages })).toBe(shapesAlong(quarter, ages));
    expect(shapesAlong(ages, quarter)).not.toBe(shapesAlong(quarter, ages));
  });
});
