/** Values as exact fractions: worked out and compared exactly, rounded only to be shown. */

/** A fraction of two whole numbers; the lower one is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A whole number as a fraction. */
export function whole(number: number): Fraction {
  return { over: BigInt(number), under: 1n };
}

/** A decimal such as `55` or `-0.70` as a fraction. */
export function fractionOf(decimal: string): Fraction {
  const [units = "", decimals = ""] = decimal.split(".");
  return { over: BigInt(units + decimals), under: 10n ** BigInt(decimals.length) };
}

/** `left` and `right` together. */
export function plus(left: Fraction, right: Fraction): Fraction {
  return reduced(left.over * right.under + right.over * left.under, left.under * right.under);
}

/** `left` minus `right`. */
export function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, { over: -right.over, under: right.under });
}

/** `left` times `right`. */
export function times(left: Fraction, right: Fraction): Fraction {
  return reduced(left.over * right.over, left.under * right.under);
}

/** `left` divided by `right`, which is not zero. */
export function dividedBy(left: Fraction, right: Fraction): Fraction {
  const sign = right.over < 0n ? -1n : 1n;
  return reduced(sign * left.over * right.under, sign * left.under * right.over);
}

/** -1, 0 or 1 as `left` is below, at or above `right`. */
export function compare(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const { over } = minus(left, right);
  return over < 0n ? -1 : over === 0n ? 0 : 1;
}

/** With so many places after the decimal point, half up; a negative one is rounded as its positive. */
export function decimalText({ over, under }: Fraction, places: number): string {
  const size = over < 0n ? -over : over;
  const unit = 10n ** BigInt(places);
  const rounded = (2n * unit * size + under) / (2n * under);
  const digits = String(rounded).padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return over < 0n && rounded > 0n ? `-${text}` : text;
}

function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? { over: over / a, under: under / a } : { over, under };
}
