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

/** Cells, and how often those of the indicator had changed in the region when they were read. */
export interface VersionedCells {
  readonly version: number;
  readonly cells: RollupCell[];
}

/** Makes it for one request: one statement for all indicators that are asked for alike. */
export function createRollupLoader(rollups: RollupStore): DataLoader<RollupKey, VersionedCells, string> {
  return new DataLoader(
    async (keys) => {
      const read = new Map<string, Map<string, VersionedCells>>();
      for (const key of keys) {
        const alike = alikeness(key);
        if (read.has(alike)) continue;
        const codes = keys.filter((other) => alikeness(other) === alike).map(({ code }) => code);
        read.set(alike, cellsByIndicator(rollups, key, [...new Set(codes)]));
      }
      return keys.map((key) => read.get(alikeness(key))?.get(key.code) ?? { version: 0, cells: [] });
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
): Map<string, VersionedCells> {
  const { versions, cells } = rollups.readWithVersions({
    indicators,
    region,
    groupings,
    from: happenedFrom,
    to: before,
  });
  const read = new Map(
    indicators.map((code): [string, VersionedCells] => [
      code,
      { version: versions.get(code) ?? 0, cells: [] },
    ]),
  );
  for (const cell of cells) read.get(cell.indicator)?.cells.push(cell);
  return read;
}
