/** Percentages as exact fractions: compared exactly, rounded only to be shown. */

/** A fraction of two whole numbers; the lower one is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** `numerator` of `denominator` in per cent. The denominator is above zero. */
export function percentOf(numerator: number, denominator: number): Fraction {
  return { over: 100n * BigInt(numerator), under: BigInt(denominator) };
}

/** A decimal such as `55` or `-0.70` as a fraction. */
export function fractionOf(decimal: string): Fraction {
  const [whole = "", decimals = ""] = decimal.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

/** `left` minus `right`. */
export function minus(left: Fraction, right: Fraction): Fraction {
  return { over: left.over * right.under - right.over * left.under, under: left.under * right.under };
}

/** -1, 0 or 1 as `left` is below, at or above `right`. */
export function compare(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const { over } = minus(left, right);
  return over < 0n ? -1 : over === 0n ? 0 : 1;
}

/** The fraction with one decimal, half up; a negative one is rounded as its positive. */
export function oneDecimal({ over, under }: Fraction): string {
  const size = over < 0n ? -over : over;
  const tenths = (20n * size + under) / (2n * under);
  const text = `${tenths / 10n}.${tenths % 10n}`;
  return over < 0n && tenths > 0n ? `-${text}` : text;
}
