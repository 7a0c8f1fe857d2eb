/**
 * An attacker for tests, who shares nothing with the rules but the table: who tries whole numbers for the smallest cells
 * that make up all others, until they agree with everything that is published.
 */
import type { Table } from "../lattice.js";
import { isSmall } from "../primary.js";
import type { Label, Pattern } from "../pattern.js";

/** A table for tests: what each unit counts by month and part, of each quantity. */
export interface SmallWorld {
  /** By unit, month, part and quantity. The last unit is in no group. */
  readonly base: readonly (readonly (readonly (readonly number[])[])[])[];
  readonly quantities: number;
  readonly months: number;
  readonly parts: number;
  /** Groups of each level as the units in each. */
  readonly levels: readonly (readonly (readonly number[])[])[];
  /** Groups of the first level that those of the second are in, by place; 0 for the region. */
  readonly parents?: readonly number[];
}

/** A cell that is published or hidden: the places in the base that it is the sum of. */
export interface WorldCell {
  readonly name: string;
  readonly places: readonly number[];
  readonly label: Label;
  /** By quantity. */
  readonly amounts: readonly number[];
}

/** 0 to `size` − 1. */
export const range = (size: number): number[] => Array.from({ length: size }, (_, at) => at);

/** The world as a table: months, then their sum; all, then the parts. */
export function tableOf(world: SmallWorld): Table {
  const { levels, months, parts, quantities, parents } = world;
  return {
    levels: levels.map((groups, level) => groups.map((_, at) => (level === 1 ? (parents?.[at] ?? 0) : 0))),
    time:
      months === 1
        ? { size: 1, lines: [] }
        : { size: months + 1, lines: [{ whole: months, parts: range(months) }] },
    parts:
      parts === 1
        ? { size: 1, lines: [] }
        : { size: parts + 1, lines: [{ whole: 0, parts: range(parts).map((part) => part + 1) }] },
    quantities,
    amounts: (group, time, part) => {
      const places = placesOf(world, group, time, part);
      return range(quantities).map((of) => sumAt(world, places, of));
    },
  };
}

/** Everything that is published of a world. */
export function publishedOf(world: SmallWorld, pattern: Pattern): WorldCell[] {
  const table = tableOf(world);
  const cells: WorldCell[] = [];
  for (const group of range(1 + world.levels.flat().length)) {
    for (const time of range(table.time.size)) {
      for (const part of range(table.parts.size)) {
        cells.push({
          name: `${group}/${time}/${part}`,
          places: placesOf(world, group, time, part),
          label: pattern.labelOf(pattern.lattice.cellAt(group, time, part)),
          amounts: table.amounts(group, time, part),
        });
      }
    }
  }
  return cells;
}

function placesOf(world: SmallWorld, group: number, time: number, part: number): number[] {
  const { base, levels, months, parts } = world;
  const units = group === 0 ? range(base.length) : (levels.flat()[group - 1] ?? []);
  const during = time === months ? range(months) : [time];
  const of = parts === 1 ? [0] : part === 0 ? range(parts) : [part - 1];
  return units.flatMap((unit) =>
    during.flatMap((month) => of.map((one) => (unit * months + month) * parts + one)),
  );
}

function sumAt({ base, months, parts }: SmallWorld, places: readonly number[], quantity: number): number {
  return places.reduce((sum, place) => {
    const [unit, month, part] = [
      Math.floor(place / (months * parts)),
      Math.floor(place / parts) % months,
      place % parts,
    ];
    return sum + (base[unit]?.[month]?.[part]?.[quantity] ?? 0);
  }, 0);
}

/** Places that are known to count nobody: of the unit that is in no group. */
export function knownPlaces(world: SmallWorld): Set<number> {
  const { base, months, parts, quantities } = world;
  const outside = range(months * parts).map((at) => (base.length - 1) * months * parts + at);
  return new Set(outside.filter((place) => range(quantities).every((of) => sumAt(world, [place], of) === 0)));
}

type Outcome = "FOUND" | "NONE" | "GAVE_UP";

/**
 * Whether there is a world in which a quantity of a cell is another number and all that is published is the same: shown
 * numbers, and that a cell is small or is not where its reason tells so. That a unit outside all groups counts nobody is known.
 */
export function anotherWorld(
  world: SmallWorld,
  cells: readonly WorldCell[],
  target: WorldCell,
  quantity: number,
  most = 60_000,
): Outcome {
  const { base, months, parts, quantities } = world;
  const size = base.length * months * parts;
  const values = range(size).map(() => range(quantities).map(() => 0));
  const all = cells[0]?.amounts ?? [];
  const limit = Math.max(...cells.flatMap(({ amounts }) => amounts), ...all) + 6;
  const lastOf = (cell: WorldCell): number => Math.max(...cell.places);
  const sum = (cell: WorldCell, of: number): number =>
    cell.places.reduce((total, place) => total + (values[place]?.[of] ?? 0), 0);
  const agrees = (cell: WorldCell): boolean => {
    const sums = range(quantities).map((of) => sum(cell, of));
    if (cell === target && sums[quantity] === cell.amounts[quantity]) return false;
    switch (cell.label) {
      case "SHOWN":
        return sums.every((one, of) => one === cell.amounts[of]);
      case "SMALL_CELL":
        return sums.some(isSmall);
      case "COMPLEMENTARY":
        return !sums.some(isSmall);
      case "UNSAID":
        return true;
    }
  };
  const ending = range(size).map((place) => cells.filter((cell) => lastOf(cell) === place));
  const within = range(size).map((place) =>
    cells.filter(({ label, places }) => label === "SHOWN" && places.includes(place)),
  );
  const known = knownPlaces(world);
  let steps = 0;
  const fill = (place: number, of: number): Outcome => {
    if (place === size) return "FOUND";
    if (of === quantities) {
      if (!(ending[place] ?? []).every(agrees)) return "NONE";
      return fill(place + 1, 0);
    }
    if (++steps > most) return "GAVE_UP";
    const room = (within[place] ?? []).map((cell) => (cell.amounts[of] ?? 0) - sum(cell, of));
    const top = known.has(place) ? 0 : Math.min(limit, ...room);
    for (const value of order(sumAt(world, [place], of), top)) {
      const cell = values[place];
      if (cell) cell[of] = value;
      const outcome = fill(place, of + 1);
      if (cell) cell[of] = 0;
      if (outcome !== "NONE") return outcome;
    }
    return "NONE";
  };
  return fill(0, 0);
}

/** 0 to `top`, those first that are nearest to `near`, which finds another world sooner. */
function order(near: number, top: number): number[] {
  return range(top + 1).sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
}
