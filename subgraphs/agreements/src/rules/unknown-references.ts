/** Rule `unknown-reference`: a fact points only at what some file describes. */
import { type Finding, findingAt, type Placed } from "./finding.js";

/** A finding for each key of a fact that is not among the `known` ones. `what` names the key. */
export function findUnknownReferences<Fact>(
  facts: readonly Placed<Fact>[],
  what: string,
  known: ReadonlySet<string>,
  keysOf: (fact: Fact) => readonly (string | undefined)[],
): Finding[] {
  return facts.flatMap((placed) =>
    keysOf(placed.fact)
      .filter((key) => key !== undefined && !known.has(key))
      .map((key) => findingAt(placed, "unknown-reference", `there is no ${what} ${key}`)),
  );
}
