/**
 * Rule: which regions may make a hypothesis an indicator (B86): the one that has defined it for itself; of the
 * catalogue, those whose documents state it, which the rows of its sources tell.
 */
const regionOfDocument: Readonly<Record<string, string>> = { A: "12", B: "13", C: "01", D: "12", E: "14" };

/** What the rule looks at. */
export interface DecidableFacts {
  /** The region that has defined it; null for one of the catalogue. */
  readonly regionCode: string | null;
  /** Rows of the source register, or sections of an act, which no region decides on. */
  readonly sources: readonly string[];
}

/** Codes of the regions that may decide. */
export function decidingRegions({ regionCode, sources }: DecidableFacts): ReadonlySet<string> {
  if (regionCode !== null) return new Set([regionCode]);
  return new Set(
    sources
      .filter((source) => /^[A-E]\d/.test(source))
      .flatMap((source) => regionOfDocument[source.charAt(0)] ?? []),
  );
}
