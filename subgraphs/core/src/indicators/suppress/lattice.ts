/**
 * All cells of one measure that are published of a region and a year, and how they add up.
 *
 * A cell is a place on three axes: group (the region, municipalities, care units …), time (months, quarters, the year) and
 * part (all, and the parts of each dimension). Along each axis some places are the sum of others. Such a sum with
 * everything else held still is a line: a whole and its parts.
 */

/** That the place `whole` of an axis is the sum of the places `parts`. */
export interface AxisLine {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** An axis: places are numbered from 0. */
export interface Axis {
  readonly size: number;
  readonly lines: readonly AxisLine[];
}

/**
 * Where a group belongs: in another group by its place (0 is the region); `OUTSIDE` all groups of the first level, as a
 * care home that is not known to lie in any municipality; or `APART`, when its persons are spread over several groups.
 */
export type Parent = number | "OUTSIDE" | "APART";

/** What is published of one measure in one region and year. */
export interface Table {
  /**
   * Groups below the region, in levels. Place 0 is the region; the groups of the first level follow from 1, then those
   * of the second level. A group of a level belongs in one of the first level, or in the region.
   */
  readonly levels: readonly (readonly Parent[])[];
  /** Sums are exact. */
  readonly time: Axis;
  /** Place 0 is all; a line has all as its whole. Parts may leave some out. */
  readonly parts: Axis;
  /** How many quantities a cell has. */
  readonly quantities: number;
  /** The quantities of a cell: whole numbers, never negative. */
  readonly amounts: (group: number, time: number, part: number) => readonly number[];
}

/** A sum, by the numbers of the cells. */
export interface Line {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** The cells of a table by number, with their amounts, and the lines that they are on. */
export interface Lattice {
  readonly size: number;
  /** Amounts by quantity, then by cell. */
  readonly amounts: readonly Float64Array[];
  /** The level of each cell: 0 for the region and the first level, 1 for the second … */
  readonly level: Uint8Array;
  /**
   * 1 for a cell that is never published: the persons of a whole who are in none of its parts, such as those with
   * protected registration.
   */
  readonly rest: Uint8Array;
  /** Lines of each level, which are all that is known of it beside those of the levels before. */
  readonly linesByLevel: readonly (readonly Line[])[];
  /** The number of the cell at a place. */
  readonly cellAt: (group: number, time: number, part: number) => number;
  /** The place of a cell. */
  readonly placeOf: (cell: number) => Place;
  readonly axes: { readonly groups: GroupAxis; readonly time: Axis; readonly parts: Axis };
}

/** Where a cell is. */
export interface Place {
  readonly group: number;
  readonly time: number;
  readonly part: number;
}

/** The groups and their rests. */
export interface GroupAxis extends Axis {
  readonly lines: readonly GroupLine[];
}

interface Places extends Axis {
  /** Places that are never published. */
  readonly rests: ReadonlySet<number>;
}

/** That a group is made up of others and a rest. */
export interface GroupLine extends AxisLine {
  readonly level: number;
  /** False for a line that holds only where no rest comes out below zero. */
  readonly certain: boolean;
}

/** Numbers the cells of a table, adds the rests, and finds the lines. Lines of nothing but zeros are left out. */
export function latticeOf(table: Table): Lattice {
  const groups = groupAxis(table.levels);
  const parts = withRests(table.parts);
  const [times, width] = [table.time.size, parts.size];
  const cellAt = (group: number, time: number, part: number): number => (group * times + time) * width + part;
  const size = groups.size * times * width;
  const amounts = Array.from({ length: table.quantities }, () => new Float64Array(size));
  const rest = new Uint8Array(size);
  const level = new Uint8Array(size);
  eachPlace(groups.size, times, width, (group, time, part) => {
    const cell = cellAt(group, time, part);
    level[cell] = groups.levelOf[group] ?? 0;
    if (groups.rests.has(group) || parts.rests.has(part)) rest[cell] = 1;
    else table.amounts(group, time, part).forEach((amount, of) => amounts[of]?.fill(amount, cell, cell + 1));
  });

  // What is in no part is worked out first for the groups, then for what is in no group.
  const linesByLevel: Line[][] = [[], ...table.levels.slice(1).map(() => [])];
  const fillRest = (line: Line): void => {
    const last = line.parts.at(-1) ?? 0;
    for (const values of amounts) {
      const shown = line.parts.reduce((sum, part) => (part === last ? sum : sum + (values[part] ?? 0)), 0);
      values[last] = (values[line.whole] ?? 0) - shown;
    }
  };
  const add = (line: Line, at: number): void => {
    if (amounts.some((values) => values[line.whole] !== 0)) linesByLevel[at]?.push(line);
  };
  const along = (line: AxisLine, cell: (place: number) => number): Line => ({
    whole: cell(line.whole),
    parts: line.parts.map(cell),
  });

  const partLines = (group: number, time: number): Line[] =>
    parts.lines.map((line) => along(line, (part) => cellAt(group, time, part)));
  const groupLines = (line: AxisLine): Line[] => {
    const lines: Line[] = [];
    for (let time = 0; time < times; time++) {
      for (let part = 0; part < width; part++) lines.push(along(line, (group) => cellAt(group, time, part)));
    }
    return lines;
  };
  for (let group = 0; group < groups.size; group++) {
    if (groups.rests.has(group)) continue;
    for (let time = 0; time < times; time++) partLines(group, time).forEach(fillRest);
  }
  for (const line of groups.lines) {
    for (const found of groupLines(line)) {
      fillRest(found);
      const last = found.parts.at(-1) ?? 0;
      if (line.certain || amounts.every((values) => (values[last] ?? 0) >= 0)) add(found, line.level);
    }
  }
  for (let group = 0; group < groups.size; group++) {
    const at = groups.levelOf[group] ?? 0;
    for (let time = 0; time < times; time++) partLines(group, time).forEach((line) => add(line, at));
    for (const line of table.time.lines) {
      for (let part = 0; part < width; part++)
        add(
          along(line, (time) => cellAt(group, time, part)),
          at,
        );
    }
  }
  const placeOf = (cell: number): Place => ({
    group: Math.floor(cell / (times * width)),
    time: Math.floor(cell / width) % times,
    part: cell % width,
  });
  const axes = { groups, time: table.time, parts };
  return { size, amounts, level, rest, linesByLevel, cellAt, placeOf, axes };
}

/** Adds to each line of an axis a place for what is in none of its parts. */
function withRests(axis: Axis): Places {
  const rests = axis.lines.map((_, at) => axis.size + at);
  const lines = axis.lines.map(({ whole, parts }, at) => ({ whole, parts: [...parts, axis.size + at] }));
  return { size: axis.size + rests.length, lines, rests: new Set(rests) };
}

/** The axis of groups: a line for each group that others belong in, each with a rest. */
function groupAxis(levels: Table["levels"]): GroupAxis & Places & { readonly levelOf: readonly number[] } {
  const levelOf = [0];
  const members: { readonly parent: Parent; readonly level: number; readonly parts: number[] }[] = [];
  for (const [level, parents] of levels.entries()) {
    for (const parent of parents) {
      const place = levelOf.push(level) - 1;
      if (parent === "APART") continue;
      const line = members.find((found) => found.parent === parent && found.level === level);
      if (line) line.parts.push(place);
      else members.push({ parent, level, parts: [place] });
    }
  }
  const rests = new Set<number>();
  const lines: GroupLine[] = [];
  const addLine = (whole: number, parts: readonly number[], level: number, certain: boolean): number => {
    const rest = levelOf.push(level) - 1;
    rests.add(rest);
    lines.push({ whole, parts: [...parts, rest], level, certain });
    return rest;
  };
  let outside: number | undefined;
  for (const { parent, level, parts } of members) {
    const whole = parent === "OUTSIDE" ? outside : parent;
    if (whole === undefined || whole === "APART") continue;
    const rest = addLine(whole, parts, level, true);
    if (level === 0) outside = rest;
    // Who is in no group of the first level is in none of the others either, unless the numbers say otherwise.
    else if (whole === 0 && outside !== undefined) addLine(rest, [outside], level, false);
  }
  return { size: levelOf.length, lines, levelOf, rests };
}

function eachPlace(
  groups: number,
  times: number,
  width: number,
  visit: (group: number, time: number, part: number) => void,
): void {
  for (let group = 0; group < groups; group++) {
    for (let time = 0; time < times; time++) {
      for (let part = 0; part < width; part++) visit(group, time, part);
    }
  }
}
