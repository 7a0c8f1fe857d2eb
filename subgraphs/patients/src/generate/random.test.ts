import { describe, expect, it } from "vitest";
import { Random } from "./random.js";

describe("Random", () => {
  it("gives the numbers of the published xoshiro128** from the state 1, 2, 3, 4", () => {
    const random = new Random(1, 2, 3, 4);
    expect(Array.from({ length: 10 }, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it("gives every person a stream of their own", () => {
    const firsts = new Set<string>();
    for (const seed of [0, 1, 2]) {
      for (const region of ["01", "12", "13"]) {
        for (let index = 0; index < 2000; index += 1) {
          const random = Random.of(seed, region, index);
          firsts.add(`${random.next()} ${random.next()}`);
        }
      }
    }
    expect(firsts.size).toBe(3 * 3 * 2000);
  });

  it("spreads evenly over people", () => {
    let sum = 0;
    for (let index = 0; index < 10_000; index += 1) sum += Random.of(7, "13", index).fraction();
    expect(sum / 10_000).toBeCloseTo(0.5, 1);
  });

  it("stays within bounds", () => {
    const random = Random.of(1, "13", 0);
    for (let n = 0; n < 1000; n += 1) {
      const value = random.between(3, 5);
      expect(value >= 3 && value <= 5).toBe(true);
    }
    expect(random.between(5, 3)).toBe(5);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
