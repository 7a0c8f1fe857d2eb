/** Exact arithmetic on decimals written as text: money and rates never pass through a binary float. */

/** `digits` divided by ten to the power of `scale`; the scale is never negative. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** One, the neutral factor. */
export const ONE: Exact = { digits: 1n, scale: 0 };

/** Reads a decimal such as `0.70` or `-1.5`; anything else is a programming error. */
export function exact(text: string): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new TypeError(`${text} is not a decimal`);
  const [, sign = "", whole = "", fraction = ""] = match;
  return { digits: BigInt(sign + whole + fraction), scale: fraction.length };
}

/** The product. */
export function times(a: Exact, b: Exact): Exact {
  return shortest({ digits: a.digits * b.digits, scale: a.scale + b.scale });
}

/** The sum. */
export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return shortest({ digits: atScale(a, scale) + atScale(b, scale), scale });
}

/** The hundredth part: 70 per cent is 0.70. */
export function percent(value: Exact): Exact {
  return shortest({ digits: value.digits, scale: value.scale + 2 });
}

/** Below, at or above zero when `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [atScale(a, scale), atScale(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest value with `scale` decimals; half-way goes to the even neighbour. */
export function roundHalfEven(value: Exact, scale: number): Exact {
  if (value.scale <= scale) return { digits: atScale(value, scale), scale };
  const unit = 10n ** BigInt(value.scale - scale);
  const magnitude = value.digits < 0n ? -value.digits : value.digits;
  const [whole, rest] = [magnitude / unit, magnitude % unit];
  const up = 2n * rest > unit || (2n * rest === unit && whole % 2n === 1n);
  const rounded = up ? whole + 1n : whole;
  return { digits: value.digits < 0n ? -rounded : rounded, scale };
}

/** The value as text, with all its decimals and no more. */
export function decimalText({ digits, scale }: Exact): string {
  if (scale === 0) return digits.toString();
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** An amount of öre, in kronor. */
export function kronor(ore: bigint): Exact {
  return shortest({ digits: ore, scale: 2 });
}

/** Kronor as whole öre, half-way to the even öre. */
export function wholeOre(amount: Exact): bigint {
  return roundHalfEven(amount, 2).digits;
}

function atScale({ digits, scale }: Exact, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale);
}

function shortest({ digits, scale }: Exact): Exact {
  let [short, decimals] = [digits, scale];
  while (decimals > 0 && short % 10n === 0n) {
    short /= 10n;
    decimals -= 1;
  }
  return { digits: short, scale: decimals };
}
