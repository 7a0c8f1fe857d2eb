/** Rule: the id of an area begins with its kind and the code of its municipality, and never changes. */
import type { Placed, Problem } from "./problem.js";

/** The facts of an area that the rule looks at. */
export interface Identified extends Placed {
  readonly id: string;
  readonly municipality: string;
}

/** A problem for each id that is not written `<kind>-<municipality code>-<tail>`. */
export function findWrongIds(areas: readonly Identified[], kind: "cd" | "ca", tail: RegExp): Problem[] {
  return areas.flatMap(({ place, id, municipality }) => {
    const prefix = `${kind}-${municipality}-`;
    if (id.startsWith(prefix) && tail.test(id.slice(prefix.length))) return [];
    return [{ place, message: `id ${id} must be ${prefix} followed by ${tail.source}` }];
  });
}
