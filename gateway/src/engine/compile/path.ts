/** Finds the objects that a fetch is about. */
import { type Data, Gap } from "../merge/gap.js";

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
