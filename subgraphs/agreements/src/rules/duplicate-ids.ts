/** Rule `duplicate-id`: what identifies a fact occurs once in all files together. */
import { type Finding, findingAt, type Placed } from "./finding.js";

/** A finding for each fact whose key an earlier fact has. `what` names the key; a fact without one is skipped. */
export function findDuplicateIds<Fact>(
  facts: readonly Placed<Fact>[],
  what: string,
  keyOf: (fact: Fact) => string,
): Finding[] {
  const earlier = new Map<string, string>();
  return facts.flatMap((placed) => {
    const key = keyOf(placed.fact);
    const file = earlier.get(key);
    if (file !== undefined) {
      return [findingAt(placed, "duplicate-id", `${what} ${key} is already used in ${file}`)];
    }
    earlier.set(key, placed.file);
    return [];
  });
}
