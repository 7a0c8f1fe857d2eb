/** Exact decimals in whole numbers: no binary float ever holds a share, a percentage or a sum. */

/** Writes `units` of 10^-decimals as a decimal, for example 275 with 2 decimals as "2.75". Takes no negative number. */
export function formatDecimal(units: bigint, decimals: number): string {
  if (units < 0n) throw new RangeError("formatDecimal takes no negative number.");
  const digits = units.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * Divides two whole numbers and writes the quotient with `decimals` decimals, half up: 1 / 8 with 2
 * decimals is "0.13". Takes no negative number and no denominator of 0.
 */
export function divideHalfUp(numerator: bigint, denominator: bigint, decimals: number): string {
  if (numerator < 0n || denominator <= 0n)
    throw new RangeError("divideHalfUp takes no negative number and no 0.");
  const scaled = 2n * numerator * 10n ** BigInt(decimals);
  return formatDecimal((scaled + denominator) / (2n * denominator), decimals);
}

/** Reads a decimal with at most two decimals as hundredths, "0.75" as 75; null for any other text. */
export function parseHundredths(text: string): number | null {
  const parts = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text);
  return parts === null ? null : Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
}
