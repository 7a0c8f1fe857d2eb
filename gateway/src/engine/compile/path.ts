/** Finds the objects that a fetch is about. */
import { type Data, Gap } from "../merge/gap.js";

/** Puts another object in the place of each that `others` has one for, wherever it lies at `path` in `value`. */
export function replaceAt(
  value: unknown,
  path: readonly string[],
  depth: number,
  others: ReadonlyMap<unknown, Data>,
): unknown {
  if (value === null || typeof value !== "object" || value instanceof Gap) return value;
  if (Array.isArray(value)) {
    const next = path[depth] === "@" ? depth + 1 : depth;
    const items = value as unknown[];
    for (let index = 0; index < items.length; index++) {
      items[index] = replaceAt(items[index], path, next, others);
    }
    return items;
  }
  const step = path[depth];
  if (step === undefined) return others.get(value) ?? value;
  if (step === "@") return replaceAt(value, path, depth + 1, others);
  const data = value as Data;
  const below = data[step];
  if (typeof below === "object" && below !== null) data[step] = replaceAt(below, path, depth + 1, others);
  return data;
}

/** Adds to `found` every object that lies at `path` in `value`; `@` stands for each item of a list. */
export function collectAt(value: unknown, path: readonly string[], depth: number, found: Set<Data>): void {
  if (value === null || typeof value !== "object" || value instanceof Gap) return;
  if (Array.isArray(value)) {
    const next = path[depth] === "@" ? depth + 1 : depth;
    for (const item of value as unknown[]) collectAt(item, path, next, found);
    return;
  }
  const step = path[depth];
  if (step === undefined) found.add(value as Data);
  else if (step === "@") collectAt(value, path, depth + 1, found);
  else collectAt((value as Data)[step], path, depth + 1, found);
}
