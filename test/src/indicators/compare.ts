/** Sets what the statements answer against what the product says. */
import type { Cell, Statement } from "./statements.js";

/** Means are compared as far as numbers in floating point agree. */
const PRECISION = 1e-9;

/** What is compared of a cell: of observations how many they are and what they come to, otherwise the two sums. */
export function toldOf(
  { numerator, denominator, observed, median, p90, mean }: Cell,
  kind: Statement["kind"],
): number[] {
  if (kind === "MEDIAN") return [observed, median ?? Number.NaN, p90 ?? Number.NaN];
  if (kind === "CONTINUITY") return [observed, mean ?? Number.NaN];
  return [numerator, denominator];
}

/** Every cell of one indicator that is not the same in both, in words; a cell that is nowhere counts as nothing. */
export function differences(
  statement: Statement,
  answered: readonly Cell[],
  kept: readonly Cell[],
): string[] {
  const { indicator, kind } = statement;
  const byPlace = (cells: readonly Cell[]): Map<string, Cell> =>
    new Map(
      cells
        .filter(
          (cell) => cell.indicator === indicator && cell.observed + cell.numerator + cell.denominator > 0,
        )
        .map((cell) => [`${indicator} ${cell.measure} of ${cell.group} from ${cell.from}`, cell]),
    );
  const one = byPlace(answered);
  const other = byPlace(kept);
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((place) => {
    const a = one.get(place);
    const b = other.get(place);
    const isMain = (a ?? b)?.measure === "MAIN";
    const said = (cell: Cell | undefined): number[] => (cell ? toldOf(cell, isMain ? kind : null) : []);
    const [left, right] = [said(a), said(b)];
    const same =
      left.length === right.length &&
      left.every((value, at) => Math.abs(value - (right[at] ?? 0)) < PRECISION);
    return same
      ? []
      : [`${place}: SQL ${left.join("/") || "nothing"}, product ${right.join("/") || "nothing"}`];
  });
}
