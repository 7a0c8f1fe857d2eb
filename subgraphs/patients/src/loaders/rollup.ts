/** Loader of the cells that indicators are read from. */
import type { Reading, RowGrouping } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { RollupCell, RollupStore } from "../rollups/index.js";

/** Which cells: those of an indicator in a region over some months. */
export interface RollupKey extends Omit<Reading, "groupings"> {
  readonly code: string;
  /** Two digits. */
  readonly region: string;
  readonly groupings: readonly RowGrouping[];
}

/** Makes it for one request: one statement for all indicators that are asked for alike. */
export function createRollupLoader(rollups: RollupStore): DataLoader<RollupKey, RollupCell[], string> {
  return new DataLoader(
    async (keys) => {
      const read = new Map<string, Map<string, RollupCell[]>>();
      for (const key of keys) {
        const alike = alikeness(key);
        if (read.has(alike)) continue;
        const codes = keys.filter((other) => alikeness(other) === alike).map(({ code }) => code);
        read.set(alike, cellsByIndicator(rollups, key, [...new Set(codes)]));
      }
      return keys.map((key) => read.get(alikeness(key))?.get(key.code) ?? []);
    },
    { cacheKeyFn: (key) => `${key.code} ${alikeness(key)}` },
  );
}

/** What the keys of one statement have in common. */
function alikeness({ region, groupings, happenedFrom, before }: RollupKey): string {
  return `${region} ${groupings.join()} ${happenedFrom} ${before}`;
}

/** Refuses with `SUBGRAPH_UNAVAILABLE` while the cells are not those of this program's definitions. */
function cellsByIndicator(
  rollups: RollupStore,
  { region, groupings, happenedFrom, before }: RollupKey,
  indicators: readonly string[],
): Map<string, RollupCell[]> {
  rollups.versions(indicators, region);
  const cells = new Map<string, RollupCell[]>(indicators.map((code) => [code, []]));
  for (const cell of rollups.read({ indicators, region, groupings, from: happenedFrom, to: before }))
    cells.get(cell.indicator)?.push(cell);
  return cells;
}
