/**
 * Small cells in two levels: care homes in municipalities in a region. The same persons can be asked for by
 * municipality and by care home, so that what one grouping hides the other must not give away.
 */
import { type Cell, hideUntilSafe, isSmallCell, sumOf, suppress, type Verdict, without } from "./suppress.js";

/**
 * Decides what is shown of the cells of each group; `groups` are the cells of each group and `total` is that
 * of them all.
 *
 * A group that is shown by itself is a total that its cells must be safe against. Of a group that is hidden
 * at least one cell is hidden, so that the cells do not add up to it, and what is hidden of all such groups
 * together is not small.
 */
export function suppressNested(total: Cell, groups: readonly (readonly Cell[])[]): Verdict[][] {
  const sums = groups.map(sumOf);
  const groupVerdicts = suppress(total, sums);
  const verdicts = groups.map((cells, index) =>
    groupVerdicts[index] === "SHOWN" ? suppress(sums[index] ?? sumOf(cells), cells) : hideSome(cells),
  );
  if (isSmallCell(total)) return verdicts;
  const hidden = groups.map((_, index) => index).filter((index) => groupVerdicts[index] !== "SHOWN");
  if (hidden.length === 0) return verdicts;
  const shownGroups = sumOf(sums.filter((_, index) => groupVerdicts[index] === "SHOWN"));
  const safe = hideUntilSafe(
    without(total, shownGroups),
    hidden.flatMap((index) => groups[index] ?? []),
    hidden.flatMap((index) => verdicts[index] ?? []),
  );
  let from = 0;
  for (const index of hidden) {
    const count = groups[index]?.length ?? 0;
    verdicts[index] = safe.slice(from, from + count);
    from += count;
  }
  return verdicts;
}

/** Hides the small cells, or when there are none the one with the fewest persons. */
function hideSome(cells: readonly Cell[]): Verdict[] {
  const verdicts = cells.map((cell): Verdict => (isSmallCell(cell) ? "SMALL_CELL" : "SHOWN"));
  if (verdicts.includes("SMALL_CELL")) return verdicts;
  const fewest = Math.min(...cells.map(({ denominator }) => denominator));
  const hidden = cells.findIndex(({ denominator }) => denominator === fewest);
  return verdicts.map((verdict, index) => (index === hidden ? "COMPLEMENTARY" : verdict));
}
