/**
 * Rule `municipality-code`: four digits, of which the first two are the code of the region that the
 * agreement is about. Whether the code is one of the 290 in use is known to the subgraph that owns them.
 */

/** Two-digit codes of the 21 regions (länskoder). */
const regionCodes: ReadonlySet<string> = new Set(
  ["01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14"].concat([
    "17",
    "18",
    "19",
    "20",
    "21",
    "22",
    "23",
    "24",
    "25",
  ]),
);

/** True for the code of one of the 21 regions. */
export function isRegionCode(code: string): boolean {
  return regionCodes.has(code);
}

/** What is wrong with the code of a municipality in an agreement about `region`; null when nothing is. */
export function municipalityCodeProblem(code: string, region: string | undefined): string | null {
  if (!/^\d{4}$/.test(code)) return `municipality code ${code} is not four digits`;
  const prefix = code.slice(0, 2);
  if (!isRegionCode(prefix)) return `municipality code ${code} is of no region`;
  if (region !== undefined && prefix !== region) return `municipality ${code} is not in region ${region}`;
  return null;
}
