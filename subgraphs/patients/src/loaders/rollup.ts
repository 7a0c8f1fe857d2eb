/** Loader of the cells that indicators are read from. */
import { Cells, type Reading, type RowGrouping } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { RollupStore } from "../rollups/index.js";

/** Which cells: those of an indicator in a region over some months. */
export interface RollupKey extends Omit<Reading, "groupings"> {
  readonly code: string;
  /** Two digits. */
  readonly region: string;
  readonly groupings: readonly RowGrouping[];
}

/** Makes it for one request: one statement for all indicators that are asked for alike. */
export function createRollupLoader(rollups: RollupStore): DataLoader<RollupKey, Cells, string> {
  return new DataLoader(
    async (keys) => {
      const read = new Map<string, ReadonlyMap<string, Cells>>();
      for (const key of keys) {
        const alike = alikeness(key);
        if (read.has(alike)) continue;
        const { region, groupings, happenedFrom: from, before: to } = key;
        const codes = keys.filter((other) => alikeness(other) === alike).map(({ code }) => code);
        read.set(alike, rollups.cellsOf({ indicators: [...new Set(codes)], region, groupings, from, to }));
      }
      return keys.map((key) => read.get(alikeness(key))?.get(key.code) ?? new Cells([]));
    },
    { cacheKeyFn: (key) => `${key.code} ${alikeness(key)}` },
  );
}

/** What the keys of one statement have in common. */
function alikeness({ region, groupings, happenedFrom, before }: RollupKey): string {
  return `${region} ${groupings.join()} ${happenedFrom} ${before}`;
}
