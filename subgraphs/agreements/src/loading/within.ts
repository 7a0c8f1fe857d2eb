/** Facts inside facts. */
import type { Placed } from "../rules/finding.js";

/** The facts of a list inside each fact, each with its own place. */
export function within<Outer, Inner>(
  outer: readonly Placed<Outer>[],
  list: string,
  inner: (fact: Outer) => readonly Inner[],
): Placed<Inner>[] {
  return outer.flatMap(({ file, path, fact }) =>
    inner(fact).map((innerFact, index) => ({ file, path: [...path, list, index], fact: innerFact })),
  );
}
