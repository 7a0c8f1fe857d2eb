/**
 * Small cells: counts that could point at a person are hidden, and so is what they could be worked out from.
 *
 * ## What is promised
 *
 * Take everything that is published of a measure in a region and a calendar year: every group of every grouping, every
 * month, quarter and year, everything and every part. Whoever knows all of it, how it adds up, and what the reasons for
 * hiding mean still cannot tell any number of one to four persons: there is at least one other table of whole numbers,
 * none negative, with the same sums and the same shown cells, of which the reasons are as true, and in which that number
 * is another one. So it is with the persons who are in the region and in no group, such as those with protected
 * registration, when they are one to four.
 *
 * ## How
 *
 * 1. *Primary* (`primary.ts`): a cell that tells of one to four persons is hidden, `SMALL_CELL`. Nobody is shown.
 * 2. *Audit* (`audit.ts`, `move.ts`): for every small number another table is looked for, and what must be hidden for it
 *    to be possible is hidden, `COMPLEMENTARY`. In the simplest case two persons of a total change places: that hides the
 *    smallest other cell. Two hidden cells on every line would not be enough, as several lines together may still tell a
 *    cell, and as a reason narrows a number down: two small cells that are eight together are four each. An attacker may
 *    solve equations, try numbers or reason from reasons; that the table was found shows that it is all in vain.
 * 3. *Complementary* (`complementary.ts`): cells are hidden until what is hidden of a line is not small together either,
 *    so that nobody learns of three persons who live in one of two municipalities. What that hides is audited in turn.
 *
 * A cell that is `COMPLEMENTARY` is not small, save where it had to be left unsaid that it is: where being small would
 * tell how much, and in what is hidden as a whole.
 *
 * ## Levels
 *
 * The region and the first grouping are decided together, and then each further grouping with all that came before as it
 * is. The audit of a level looks at the lines of the levels before too, and proves their cells anew. So what is shown of a
 * level never depends on the levels after it, nor on what is asked for, and a board by municipality need not read care
 * homes.
 *
 * ## Bounds
 *
 * Time grows with the number of hidden cells: about a tenth of a second for a year of 33 municipalities by month and four
 * ages, about one second for 300 care units of which a third of the cells are small. When the work of a level (`WORK`) is
 * used up, or a small number stays exposed, the stricter rule is taken instead: the level is hidden as a whole, and of the
 * first level the region is decided on its own. Nothing is ever shown that was not audited. A server has it done by threads
 * of its own (`deciding-threads.ts`), so that a planner's board never holds up a nurse's question.
 *
 * ## What is not promised
 *
 * The promise is about what is published at one time. Somebody who keeps what was published, and compares it with what is
 * published after more months have ended or rows were corrected, can see the difference. Nor is anything said of who
 * knows some of the persons already, of what two measures or indicators that count nearly the same tell together, or of
 * who works out why just this cell and no other was chosen to be hidden beside a small one.
 */
import { audit } from "./audit.js";
import { type Lattice, latticeOf, type Line, type Table } from "./lattice.js";
import { Pattern } from "./pattern.js";

/** Whether a cell is shown, or why it is not. */
export type Verdict = "SHOWN" | "SMALL_CELL" | "COMPLEMENTARY";

/** The verdict on the cell at a place of a table. */
export type Verdicts = (group: number, time: number, part: number) => Verdict;

/** Cells that are looked at for each level: some seconds at most. */
const WORK = 20_000_000;

/** Decides what is shown of a table. `work` is for tests. */
export function suppress(table: Table, work: number = WORK): Verdicts {
  const pattern = patternOf(table, work);
  return (group, time, part) => {
    const label = pattern.labelOf(pattern.lattice.cellAt(group, time, part));
    return label === "UNSAID" ? "COMPLEMENTARY" : label;
  };
}

/** The same with what the reasons tell, for tests. */
export function patternOf(table: Table, work: number = WORK): Pattern {
  const lattice = latticeOf(table);
  let pattern = new Pattern(lattice);
  for (const level of lattice.linesByLevel.keys()) {
    if (decide(pattern, level, work)) continue;
    if (level === 0) pattern = new Pattern(lattice);
    hideLevel(pattern, level, table, work);
  }
  return pattern;
}

/** Decides a level; false when that could not be done safely. */
function decide(pattern: Pattern, level: number, work: number): boolean {
  pattern.begin(level);
  for (const line of unfolded(pattern, level)) pattern.addLine(line);
  return audit(pattern, { left: work });
}

/**
 * What is known of the hidden groups of the first level together when each is shown by its own groups: those must not be
 * small together either.
 */
function unfolded(pattern: Pattern, level: number): Line[] {
  const { linesByLevel, placeOf } = pattern.lattice;
  const groupOf = (cell: number): number => placeOf(cell).group;
  if (level === 0) return [];
  const inside = new Map<number, readonly number[]>();
  for (const { whole, parts } of linesByLevel[level] ?? []) {
    const isOfGroups = parts.some((part) => groupOf(part) !== groupOf(whole));
    if (isOfGroups && pattern.lattice.level[whole] === 0) inside.set(whole, parts);
  }
  return (linesByLevel[0] ?? [])
    .filter(({ whole, parts }) => groupOf(whole) === 0 && parts.some((part) => groupOf(part) !== 0))
    .map(({ whole, parts }) => ({
      whole,
      parts: parts.flatMap((part) => (pattern.isHidden(part) ? (inside.get(part) ?? [part]) : [part])),
    }))
    .filter(({ parts }) => parts.some((part) => pattern.lattice.level[part] === level));
}

/** The stricter rule: hides a level as a whole. Of the first level the region is decided on its own, if it can be. */
function hideLevel(pattern: Pattern, level: number, table: Table, work: number): void {
  const { lattice } = pattern;
  const region = level === 0 && table.levels.length > 0 ? suppress({ ...table, levels: [] }, work) : null;
  pattern.level = level;
  for (let cell = 0; cell < lattice.size; cell++) {
    if (lattice.level[cell] !== level) continue;
    if (region === null || lattice.placeOf(cell).group > 0 || lattice.rest[cell] === 1)
      pattern.label(cell, "UNSAID");
  }
  if (region) applyToRegion(lattice, table, region, pattern);
  if (level === 0) for (const line of lattice.linesByLevel[0] ?? []) pattern.addLine(line);
}

function applyToRegion(lattice: Lattice, table: Table, region: Verdicts, pattern: Pattern): void {
  for (let time = 0; time < table.time.size; time++) {
    for (let part = 0; part < table.parts.size; part++) {
      const verdict = region(0, time, part);
      if (verdict !== "SHOWN") pattern.label(lattice.cellAt(0, time, part), verdict);
    }
  }
}
