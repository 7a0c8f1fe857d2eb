import { assert, integer, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPositions } from "./draw.js";

describe("drawing a sample", () => {
  it("gives as many different positions as asked for, in order, and the same again with the seed", () => {
    assert(
      property(string(), integer({ min: 0, max: 300 }), nat(), (seed, population, n) => {
        const size = population === 0 ? 0 : n % (population + 1);
        const drawn = drawPositions(seed, population, size);
        expect(drawn).toHaveLength(size);
        expect(new Set(drawn).size).toBe(size);
        expect(drawn.every((at, index) => at >= 0 && at < population && at > (drawn[index - 1] ?? -1))).toBe(
          true,
        );
        expect(drawPositions(seed, population, size)).toEqual(drawn);
      }),
    );
  });

  it("is pinned: a sample that was drawn once can be drawn again by a later version", () => {
    expect(drawPositions("00ff", 1000, 5)).toMatchInlineSnapshot(`
      [
        36,
        92,
        232,
        668,
        832,
      ]
    `);
  });

  it("favours no position: each is drawn about as often as any other", () => {
    const times = Array.from({ length: 20 }, () => 0);
    const rounds = 4000;
    for (let round = 0; round < rounds; round += 1)
      for (const at of drawPositions(`seed ${round}`, 20, 5)) times[at] = (times[at] ?? 0) + 1;
    // A quarter of the rounds each; five standard deviations are 137.
    for (const each of times) expect(Math.abs(each - rounds / 4)).toBeLessThan(137);
  });

  it("changes with the seed", () => {
    expect(drawPositions("a", 1000, 10)).not.toEqual(drawPositions("b", 1000, 10));
  });
});
