/** The months of a series: read, added to, and cut to what a board asks for. */
import type { MonthSum } from "@vardgraf/core";

/** The months of a series from the text that is kept of them. */
export function monthsOf(text: string): readonly MonthSum[] {
  return JSON.parse(text) as MonthSum[];
}

/** Two lists of months in order as one; what comes to nothing is left out. */
export function plus(some: readonly MonthSum[], others: readonly MonthSum[]): readonly MonthSum[] {
  const sum: MonthSum[] = [];
  let at = 0;
  for (const other of others) {
    for (let one = some[at]; one !== undefined && one[0] < other[0]; one = some[(at += 1)]) sum.push(one);
    const same = some[at]?.[0] === other[0] ? some[at++] : undefined;
    const numerator = other[1] + (same?.[1] ?? 0);
    const denominator = other[2] + (same?.[2] ?? 0);
    if (numerator !== 0 || denominator !== 0) sum.push([other[0], numerator, denominator]);
  }
  sum.push(...some.slice(at));
  return sum;
}

/** What happened in the months from `from` to `to`, which is not in it. */
export function happenedDuring(months: readonly MonthSum[], from: number, to: number): readonly MonthSum[] {
  return months.filter(([month]) => month >= from && month < to);
}

/** What is held: at `from` all that is held at its end, and of the months after it how much more at the end of each. */
export function heldDuring(months: readonly MonthSum[], from: number, to: number): readonly MonthSum[] {
  let [numerator, denominator] = [0, 0];
  for (const [month, n, d] of months) {
    if (month > from) break;
    numerator += n;
    denominator += d;
  }
  const before: readonly MonthSum[] =
    numerator !== 0 || denominator !== 0 ? [[from, numerator, denominator]] : [];
  return [...before, ...months.filter(([month]) => month > from && month < to)];
}
