/** From counts to the values that are shown: the region, then its groups, small cells hidden. */
import { oneDecimal, percentOf } from "../rules/percent.js";
import { type Cell, isSmallCell, sumOf, suppress, type Verdict } from "../rules/suppress.js";
import { suppressNested } from "../rules/suppress-nested.js";
import type { CountRow } from "../store/figures-store.js";
import type { Grouping } from "./measure.js";

/** What a value is about. */
export type BoardGroup =
  | { readonly __typename: "Region"; readonly code: string }
  | { readonly __typename: "Municipality"; readonly code: string }
  | { readonly __typename: "CareHome"; readonly id: string };

/** A value as it is shown; `cell` is null when it is hidden. */
export interface BoardValue {
  readonly group: BoardGroup;
  readonly cell: Cell | null;
  /** Per cent with one decimal. */
  readonly value: string | null;
  readonly reason: "SMALL_CELL" | "COMPLEMENTARY" | "NO_DENOMINATOR" | null;
}

/** A region as a board needs it. */
export interface BoardRegion {
  readonly region: string;
  /** Codes of its municipalities: each has a value, also those with nobody to count. */
  readonly municipalities: readonly string[];
}

/**
 * The values of one indicator. Persons with protected registration are counted in the region and in no
 * smaller group.
 */
export function boardOf(area: BoardRegion, grouping: Grouping, rows: readonly CountRow[]): BoardValue[] {
  const total = sumOf(rows);
  const first = shown(
    { __typename: "Region", code: area.region },
    total,
    isSmallCell(total) ? "SMALL_CELL" : "SHOWN",
  );
  const open = rows.filter((row) => row.protected === 0);
  if (grouping === "REGION") return [first];
  if (grouping === "CARE_HOME") return [first, ...careHomes(total, open)];
  const counted = municipalities(total, open);
  const codes = new Set(counted.map(({ group }) => group.code));
  const empty = area.municipalities.filter((code) => !codes.has(code)).map(emptyMunicipality);
  return [first, ...[...counted, ...empty].sort((a, b) => (a.group.code < b.group.code ? -1 : 1))];
}

type MunicipalityValue = BoardValue & {
  readonly group: { readonly __typename: "Municipality"; readonly code: string };
};

/** Nobody to count is shown: it hides nobody, and it is something else than a hidden figure. */
function emptyMunicipality(code: string): MunicipalityValue {
  return shown({ __typename: "Municipality", code }, sumOf([]), "SHOWN");
}

function municipalities(total: Cell, rows: readonly CountRow[]): MunicipalityValue[] {
  const groups = groupsOf(rows, ({ municipality }) => municipality);
  const cells = groups.map(([, members]) => sumOf(members));
  const verdicts = suppress(total, cells);
  return groups.map(([code], at) =>
    shown({ __typename: "Municipality", code }, cells[at] ?? sumOf([]), verdicts[at] ?? "SMALL_CELL"),
  );
}

function careHomes(total: Cell, rows: readonly CountRow[]): BoardValue[] {
  const groups = groupsOf(rows, ({ municipality }) => municipality).map(([, members]) =>
    groupsOf(members, ({ careHome }) => careHome ?? "").map(([id, counts]) => ({ id, cell: sumOf(counts) })),
  );
  const verdicts = suppressNested(
    total,
    groups.map((homes) => homes.map(({ cell }) => cell)),
  );
  return groups.flatMap((homes, group) =>
    homes.map(({ id, cell }, at) =>
      shown({ __typename: "CareHome", id }, cell, verdicts[group]?.[at] ?? "SMALL_CELL"),
    ),
  );
}

function shown<Group extends BoardGroup>(
  group: Group,
  cell: Cell,
  verdict: Verdict,
): BoardValue & { readonly group: Group } {
  if (verdict !== "SHOWN") return { group, cell: null, value: null, reason: verdict };
  if (cell.denominator === 0) return { group, cell, value: null, reason: "NO_DENOMINATOR" };
  return { group, cell, value: oneDecimal(percentOf(cell.numerator, cell.denominator)), reason: null };
}

/** Rows by a key, in the order of the keys. */
function groupsOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
