/** Rule: what changed between two wordings of a clause, paragraph by paragraph (E51–E56). */

/** What happened to a paragraph. */
export interface ParagraphChange {
  readonly kind: "KEPT" | "ADDED" | "REMOVED" | "MOVED";
  readonly textSv: string;
}

/**
 * The paragraphs of both wordings, in the order of the later one; removed paragraphs stand where they stood.
 * A paragraph is a line. One that is in both wordings, but cannot be kept in its place, has moved.
 */
export function diffWordings(earlier: string, later: string): ParagraphChange[] {
  const [before, after] = [earlier.split("\n"), later.split("\n")];
  const common = longestCommon(before, after);
  const changes: ParagraphChange[] = [];
  let [i, j] = [0, 0];
  for (const kept of [...common, null]) {
    for (; i < before.length && before[i] !== kept; i += 1) {
      const textSv = before[i] ?? "";
      if (!after.includes(textSv)) changes.push({ kind: "REMOVED", textSv });
    }
    for (; j < after.length && after[j] !== kept; j += 1) {
      const textSv = after[j] ?? "";
      changes.push({ kind: before.includes(textSv) ? "MOVED" : "ADDED", textSv });
    }
    if (kept !== null) changes.push({ kind: "KEPT", textSv: kept });
    i += 1;
    j += 1;
  }
  return changes;
}

/** The longest list of lines that both have in the same order. */
function longestCommon(before: readonly string[], after: readonly string[]): string[] {
  let best: string[][] = after.map(() => []).concat([[]]);
  for (const line of before.toReversed()) {
    const row: string[][] = best.map(() => []);
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [skipAfter = [], skipBefore = [], skipBoth = []] = [row[j + 1], best[j], best[j + 1]];
      if (line === after[j]) row[j] = [line, ...skipBoth];
      else row[j] = skipBefore.length >= skipAfter.length ? skipBefore : skipAfter;
    }
    best = row;
  }
  return best[0] ?? [];
}
