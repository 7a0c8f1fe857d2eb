/**
 * Rule: the population of a region is the sum of its municipalities, unless a figure for the region itself
 * exists for that day.
 */
import type { Figure } from "../model.js";

/** From the most exact to the least: a sum is as exact as its least exact part. */
const fromExact: readonly Figure["quality"][] = ["FINAL", "NOISED", "PROVISIONAL"];

/**
 * All figures of a region, latest first: its `own`, and for the other days the sums over `parts`, the
 * figures of each of its municipalities. No sum is made of a day that one municipality lacks.
 */
export function regionFigures(own: readonly Figure[], parts: readonly (readonly Figure[])[]): Figure[] {
  const ownDays = new Set(own.map(({ asOf }) => asOf));
  const byDay = new Map<string, Figure[]>();
  for (const figure of parts.flat()) {
    const figures = byDay.get(figure.asOf);
    if (figures) figures.push(figure);
    else byDay.set(figure.asOf, [figure]);
  }
  const sums = [...byDay]
    .filter(([day, figures]) => !ownDays.has(day) && figures.length === parts.length)
    .map(([day, figures]) => sum(day, figures));
  return [...own, ...sums].toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
}

function sum(asOf: string, figures: readonly Figure[]): Figure {
  const sources = [...new Set(figures.map(({ source }) => source))].toSorted().join(", ");
  return {
    asOf,
    count: figures.reduce((total, { count }) => total + count, 0),
    quality:
      fromExact.findLast((quality) => figures.some((figure) => figure.quality === quality)) ?? "PROVISIONAL",
    source: `${sources}, sum of ${figures.length} ${figures.length === 1 ? "municipality" : "municipalities"}`,
    statedAsOf: null,
    note: null,
  };
}
