/** Tells which subgraph a part of the data was to come from. */
import type { Shape } from "../merge/gap.js";
import type { FetchOrigin } from "./steps.js";

/** The subgraph of the fetch nearest to `path` that asks for what lies there; undefined when none does. */
export function originOf(
  origins: readonly FetchOrigin[],
  path: readonly (string | number)[],
): string | undefined {
  const names = path.filter((step): step is string => typeof step === "string");
  let found: { readonly subgraph: string; readonly depth: number } | undefined;
  for (const origin of origins) {
    const prefix = origin.path.filter((step) => step !== "@");
    const within = prefix.every((step, index) => names[index] === step);
    if (!within || (found && found.depth >= prefix.length)) continue;
    if (asks(origin.shapes, names.slice(prefix.length))) {
      found = { subgraph: origin.subgraph, depth: prefix.length };
    }
  }
  return found?.subgraph;
}

function asks(shapes: readonly Shape[], [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  return shapes.some(
    ({ key, children }) => key === name && (rest.length === 0 || (children !== null && asks(children, rest))),
  );
}

/**
 * True when exactly one of `origins` brings the object or list `key` at `path`: then one object can stand there at
 * several places, since whatever is fetched into it later depends on nothing beside it.
 */
export function hasSoleOrigin(
  origins: readonly FetchOrigin[],
  path: readonly string[],
  key: string,
): boolean {
  const names = [...path.filter((step) => step !== "@"), key];
  const sources = origins.filter((origin) => {
    const prefix = origin.path.filter((step) => step !== "@");
    return (
      prefix.length < names.length &&
      prefix.every((step, index) => names[index] === step) &&
      asks(origin.shapes, names.slice(prefix.length))
    );
  });
  return sources.length === 1;
}
