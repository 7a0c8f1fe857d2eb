import { describe, expect, it } from "vitest";
import { Random } from "./random.js";
import { rowIds } from "./row-ids.js";

describe("rowIds", () => {
  it("gives every row of every person another id, the later ones after the earlier", () => {
    const ids = ["12", "13"].flatMap((region) =>
      [0, 1, 1_432_999].flatMap((index) => {
        const next = rowIds(Random.of(7, region, index), region, index);
        return Array.from({ length: 4096 }, next);
      }),
    );
    expect(new Set(ids).size).toBe(2 * 3 * 4096);
    expect(ids.toSorted()).toEqual(ids);
    expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
  });

  it("refuses a person with more rows than there are ids", () => {
    const next = rowIds(Random.of(7, "13", 0), "13", 0);
    for (let row = 0; row < 4096; row += 1) next();
    expect(next).toThrow(RangeError);
  });
});
