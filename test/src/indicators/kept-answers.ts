/** What the product keeps of the indicators, read as the statements answer: every month's cells summed to spans. */
import type { SqliteConnection } from "@vardgraf/core";
import type { Cell, Span } from "./statements.js";

interface Row {
  readonly indicator: string;
  readonly measure: string;
  readonly grp: string;
  readonly key: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The cells of a region and its municipalities in spans of whole months. */
export function keptCells(connection: SqliteConnection, region: string, spans: readonly Span[]): Cell[] {
  const read = connection.prepare<{ region: string; from: number; to: number }, Row>(
    `SELECT indicator, measure, group_id AS grp, key, sum(numerator) AS numerator, sum(denominator) AS denominator
     FROM indicator_rollup_cell
     WHERE region = :region AND grouping IN ('REGION', 'MUNICIPALITY') AND slice = ''
       AND month < :to AND (held OR month >= :from)
     GROUP BY indicator, measure, grp, key
     ORDER BY indicator, measure, grp, key`,
  );
  return spans.flatMap(([from, to]) => {
    const cells = new Map<string, Row[]>();
    for (const row of read.all({ region, from: monthOf(from), to: monthOf(to) })) {
      if (row.numerator === 0 && row.denominator === 0) continue;
      const id = `${row.indicator} ${row.measure} ${row.grp}`;
      cells.set(id, [...(cells.get(id) ?? []), row]);
    }
    return [...cells.values()].flatMap((rows) => cellOf(from, rows));
  });
}

function cellOf(from: string, rows: readonly Row[]): Cell[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { indicator, measure, grp: group } = first;
  const sum = (of: "numerator" | "denominator"): number => rows.reduce((total, row) => total + row[of], 0);
  const observed = sum("denominator");
  const rank = (wanted: number): number => {
    let seen = 0;
    return rows.find((row) => (seen += row.denominator) >= wanted)?.key ?? Number.NaN;
  };
  return [
    {
      indicator,
      measure,
      from,
      group,
      numerator: sum("numerator"),
      denominator: observed,
      observed,
      median: (rank(Math.ceil(observed / 2)) + rank(Math.floor(observed / 2) + 1)) / 2,
      p90: rank(Math.ceil((9 * observed) / 10)),
      mean: rows.reduce((total, row) => total + row.numerator / (row.key * (row.key - 1)), 0) / observed,
    },
  ];
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
