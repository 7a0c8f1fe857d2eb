/** Merges what fetches bring into one tree of data. */
import { type Data, Gap, isData } from "./gap.js";

/**
 * Merges `source` into `target`. Objects are merged field by field, lists of equal length item by item. A value is
 * never replaced by null or a gap, but replaces them: what one subgraph has, another cannot take away.
 */
export function mergeInto(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    const incoming = source[key];
    const present = target[key];
    if (present === undefined || present === null) {
      if (incoming !== undefined && !(present === null && incoming instanceof Gap)) target[key] = incoming;
    } else if (incoming !== null && incoming !== undefined && !(incoming instanceof Gap)) {
      target[key] = mergeValues(present, incoming);
    }
  }
}

function mergeValues(present: unknown, incoming: unknown): unknown {
  if (incoming === null || incoming === undefined || incoming instanceof Gap) return present;
  if (isData(present) && isData(incoming)) {
    mergeInto(present, incoming);
    return present;
  }
  if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length) {
    const items = present as unknown[];
    for (let index = 0; index < items.length; index++) {
      items[index] = mergeValues(items[index], (incoming as unknown[])[index]);
    }
    return items;
  }
  return incoming;
}

/** A copy of data that shares nothing with it but gaps, which never change. */
export function cloneData<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => cloneData(item)) as T;
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) copy[key] = cloneData(value[key]);
  return copy as T;
}
