import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSmall } from "./primary.js";
import { patternOf } from "./suppress.js";
import {
  anotherWorld,
  knownPlaces,
  publishedOf,
  range,
  type SmallWorld,
  tableOf,
  type WorldCell,
} from "./testing/attacker.js";
import { narrowed, solved } from "./testing/attacks.js";

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 14 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const mostlyLarge = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 6, arbitrary: fc.integer({ min: 5, max: 40 }) },
);

type Shape = Omit<SmallWorld, "base"> & { readonly units: number };

/** Worlds of a shape. The last unit is in no group, and counts nobody in half of the worlds. */
function worlds(
  { units, ...shape }: Shape,
  amounts: fc.Arbitrary<number> = amount,
): fc.Arbitrary<SmallWorld> {
  const several = <Value>(value: fc.Arbitrary<Value>, length: number) =>
    fc.array(value, { minLength: length, maxLength: length });
  const unit = several(several(several(amounts, shape.quantities), shape.parts), shape.months);
  const nobody = range(shape.months).map(() =>
    range(shape.parts).map(() => range(shape.quantities).map(() => 0)),
  );
  return fc
    .record({ inside: several(unit, units), outside: fc.oneof(unit, fc.constant(nobody)) })
    .map(({ inside, outside }) => ({ ...shape, base: [...inside, outside] }));
}

const each = (units: number) => range(units).map((unit) => [unit]);
const one = { months: 1, parts: 1, quantities: 1 };

const SHAPES: readonly [string, Shape, number][] = [
  ["three municipalities", { ...one, units: 3, levels: [each(3)] }, 300],
  ["five municipalities", { ...one, units: 5, levels: [each(5)] }, 300],
  ["shares of three municipalities", { ...one, units: 3, quantities: 2, levels: [each(3)] }, 300],
  ["three municipalities in three months", { ...one, units: 3, months: 3, levels: [each(3)] }, 200],
  ["two by two ages in two months", { ...one, units: 2, months: 2, parts: 2, levels: [each(2)] }, 200],
  ["three municipalities by two ages", { ...one, units: 3, parts: 2, levels: [each(3)] }, 300],
  [
    "shares of two municipalities by two ages",
    { ...one, units: 2, parts: 2, quantities: 2, levels: [each(2)] },
    60,
  ],
  [
    "municipalities, and care units across them",
    {
      ...one,
      units: 4,
      levels: [
        [
          [0, 1],
          [2, 3],
        ],
        [
          [0, 2],
          [1, 3],
        ],
      ],
    },
    300,
  ],
  [
    "care homes in municipalities",
    {
      ...one,
      units: 5,
      levels: [
        [
          [0, 1],
          [2, 3, 4],
        ],
        each(5),
      ],
      parents: [1, 1, 2, 2, 2],
    },
    300,
  ],
  [
    "care homes in municipalities in two months",
    {
      ...one,
      units: 4,
      months: 2,
      levels: [
        [
          [0, 1],
          [2, 3],
        ],
        each(4),
      ],
      parents: [1, 1, 2, 2],
    },
    200,
  ],
];

const isSmallCell = ({ amounts }: WorldCell): boolean => amounts.some(isSmall);

describe("whoever tries all numbers", () => {
  it.each(SHAPES)("cannot tell a small one of %s", (_shape, shape, numRuns) => {
    fc.assert(
      fc.property(worlds(shape), (world) => {
        const cells = publishedOf(world, patternOf(tableOf(world)));
        const exposed = cells
          .filter(isSmallCell)
          .filter((cell) =>
            cell.amounts.some(
              (small, of) => isSmall(small) && anotherWorld(world, cells, cell, of) === "NONE",
            ),
          );
        expect(exposed).toEqual([]);
      }),
      { numRuns },
    );
  });
});

const LARGER: readonly [string, Shape, fc.Arbitrary<number>][] = [
  ["few are small", { ...one, units: 8, months: 4, parts: 3, levels: [each(8)] }, mostlyLarge],
  ["most are small", { ...one, units: 8, months: 4, parts: 3, levels: [each(8)] }, amount],
  [
    "care homes in municipalities",
    {
      ...one,
      units: 9,
      months: 3,
      parts: 2,
      levels: [
        [
          [0, 1, 2],
          [3, 4, 5],
          [6, 7, 8],
        ],
        each(9),
      ],
      parents: [1, 1, 1, 2, 2, 2, 3, 3, 3],
    },
    mostlyLarge,
  ],
];

describe("whoever solves equations or narrows numbers down", () => {
  it.each(LARGER)("cannot tell a small one when %s", (_case, shape, amounts) => {
    fc.assert(
      fc.property(worlds(shape, amounts), (world) => {
        const cells = publishedOf(world, patternOf(tableOf(world)));
        const known = knownPlaces(world);
        expect(solved(cells, known).filter(isSmallCell)).toEqual([]);
        const bounds = [...narrowed(cells, known)].filter(([cell]) => isSmallCell(cell));
        expect(bounds.filter(([, { least, most }]) => least === most)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is shown", () => {
  it("is never small, and does not depend on the levels below", () => {
    const shape = SHAPES.at(-1)?.[1] ?? { ...one, units: 0, levels: [] };
    fc.assert(
      fc.property(worlds(shape), (world) => {
        const cells = publishedOf(world, patternOf(tableOf(world)));
        expect(cells.filter((cell) => cell.label === "SHOWN" && isSmallCell(cell))).toEqual([]);
        const above = { ...world, levels: world.levels.slice(0, 1) };
        const first = publishedOf(above, patternOf(tableOf(above)));
        expect(cells.slice(0, first.length)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(worlds(LARGER[1]?.[1] ?? { ...one, units: 0, levels: [] }), (world) => {
        const labels = () => publishedOf(world, patternOf(tableOf(world)));
        expect(labels()).toEqual(labels());
      }),
      { numRuns: 10 },
    );
  });

  it("still tells no small number after a further one has become small", () => {
    const shape: Shape = { ...one, units: 4, months: 2, levels: [each(4)] };
    const place = fc.record({ unit: fc.nat(3), month: fc.nat(1), to: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(worlds(shape, mostlyLarge), place, (world, { unit, month, to }) => {
        const base = world.base.map((months, at) =>
          at === unit ? months.map((parts, of) => (of === month ? [[to]] : parts)) : months,
        );
        const smaller = { ...world, base };
        const cells = publishedOf(smaller, patternOf(tableOf(smaller)));
        const small = cells.filter(isSmallCell);
        expect(small.length).toBeGreaterThan(0);
        expect(small.filter((cell) => anotherWorld(smaller, cells, cell, 0) === "NONE")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
