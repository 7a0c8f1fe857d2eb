/** Finds the objects that a fetch is about: `@` in a path stands for each item of a list. */
import { type Data, Gap } from "../merge/gap.js";

/** Which of the objects that stand at several places have been looked into: once is enough. */
class Visits {
  readonly #byDepth: (Set<unknown> | undefined)[] = [];

  constructor(readonly shared: ReadonlySet<unknown>) {}

  /** True for an object that was met before as far down the path. */
  again(value: unknown, depth: number): boolean {
    if (!this.shared.has(value)) return false;
    const met = (this.#byDepth[depth] ??= new Set());
    if (met.has(value)) return true;
    met.add(value);
    return false;
  }
}

/** Every object that lies at `path` in `data`; those of `shared` stand at several places. */
export function collectAt(data: Data, path: readonly string[], shared: ReadonlySet<unknown>): Set<Data> {
  const found = new Set<Data>();
  collect(data, path, 0, found, shared.size > 0 ? new Visits(shared) : null);
  return found;
}

function collect(
  value: unknown,
  path: readonly string[],
  depth: number,
  found: Set<Data>,
  visits: Visits | null,
): void {
  if (value === null || typeof value !== "object" || value instanceof Gap) return;
  if (Array.isArray(value)) {
    const next = path[depth] === "@" ? depth + 1 : depth;
    for (const item of value as unknown[]) collect(item, path, next, found, visits);
    return;
  }
  const step = path[depth];
  if (step === undefined) found.add(value as Data);
  else if (step === "@") collect(value, path, depth + 1, found, visits);
  else if (!visits?.again(value, depth)) collect((value as Data)[step], path, depth + 1, found, visits);
}

/** Puts what `other` has for it in the place of every object that lies at `path` in `data`. */
export function replaceAt(
  data: Data,
  path: readonly string[],
  other: (found: Data) => Data,
  shared: ReadonlySet<unknown>,
): void {
  replace(data, path, 0, other, new Visits(shared));
}

function replace(
  value: unknown,
  path: readonly string[],
  depth: number,
  other: (found: Data) => Data,
  visits: Visits,
): unknown {
  if (value === null || typeof value !== "object" || value instanceof Gap) return value;
  if (Array.isArray(value)) {
    const next = path[depth] === "@" ? depth + 1 : depth;
    const items = value as unknown[];
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      const found = replace(item, path, next, other, visits);
      if (found !== item) items[index] = found;
    }
    return items;
  }
  const data = value as Data;
  const step = path[depth];
  if (step === undefined) return other(data);
  if (step === "@") return replace(data, path, depth + 1, other, visits);
  if (visits.again(data, depth)) return data;
  const below = data[step];
  const found = replace(below, path, depth + 1, other, visits);
  if (found !== below) data[step] = found;
  return data;
}
