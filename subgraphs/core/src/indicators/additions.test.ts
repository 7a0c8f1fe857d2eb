import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Add, Additions } from "./additions.js";

/** Additions kept, and those made of them in the end. */
function made(kept: readonly Parameters<Add>[], makeAfter: number): Parameters<Add>[] {
  const all: Parameters<Add>[] = [];
  const additions = new Additions((...addition) => all.push(addition));
  for (const [at, addition] of kept.entries()) {
    additions.keep(...addition);
    if (at === makeAfter) additions.make();
  }
  additions.make();
  return all;
}

it("makes every addition once and in order, whenever it is asked to", () => {
  const amount = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
  const addition = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat({ max: 2 ** 36 - 1 }), amount, amount);
  fc.assert(
    fc.property(fc.array(addition), fc.nat({ max: 10 }), (kept, makeAfter) => {
      expect(made(kept, makeAfter)).toEqual(kept);
    }),
  );
});

it("makes them by itself when they are many, so that they take no more memory the more there are", () => {
  let count = 0;
  const additions = new Additions(() => (count += 1));
  for (let at = 0; at < 100_000; at += 1) additions.keep(at, 0, 0, 0, 1, 1);
  expect(count).toBeGreaterThan(90_000);
  additions.make();
  expect(count).toBe(100_000);
});

it("makes none twice", () => {
  const all: number[] = [];
  const additions = new Additions((place) => all.push(place));
  additions.keep(7, 0, 0, 0, 1, 1);
  additions.make();
  additions.make();
  expect(all).toEqual([7]);
});
