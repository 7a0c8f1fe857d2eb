/**
 * Rule `funding-sum`: the parts of an amount and what is left unexplained add up to the amount.
 *
 * Amounts are decimals in millions of kronor and are added exactly. Rows D42–D63: 6 778 = 5 725 + 1 000 + 53;
 * of the regions' 5 725 the source leaves 285 unexplained.
 */

/** An amount with the amounts that it contains. */
export interface FundingTree {
  readonly amountMSEK: string;
  /** What `ofWhich` does not explain; nothing when absent. */
  readonly unallocatedMSEK?: string | undefined;
  readonly ofWhich?: readonly FundingTree[] | undefined;
}

/** An amount whose parts do not add up to it. */
export interface FundingProblem {
  /** Indexes of `ofWhich` from the root down to the amount. */
  readonly path: readonly number[];
  readonly message: string;
}

/** Every amount of the tree whose parts do not add up. */
export function findWrongSums(tree: FundingTree, path: readonly number[] = []): FundingProblem[] {
  const parts = tree.ofWhich ?? [];
  const below = parts.flatMap((part, index) => findWrongSums(part, [...path, index]));
  if (parts.length === 0) return below;
  const terms = [...parts.map(({ amountMSEK }) => amountMSEK), tree.unallocatedMSEK ?? "0"];
  const sum = sumDecimals(terms);
  if (compareDecimals(sum, tree.amountMSEK) === 0) return below;
  return [{ path, message: `the parts add up to ${sum}, not to ${tree.amountMSEK} MSEK` }, ...below];
}

/** The exact sum of decimals, with as many decimals as the longest of them. */
export function sumDecimals(decimals: readonly string[]): string {
  const scale = Math.max(0, ...decimals.map(scaleOf));
  const digits = decimals.reduce((sum, decimal) => sum + scaled(decimal, scale), 0n);
  if (scale === 0) return digits.toString();
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** Below, at or above zero when `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const [left, right] = [scaled(a, scale), scaled(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function scaleOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function scaled(decimal: string, scale: number): bigint {
  const [whole = "", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}
