/** The statements of the indicators, asked of a patients database in SQLite. */
import type { SqliteConnection } from "@vardgraf/core";
import { forSqlite } from "./dialects.js";
import { type Cell, monthsOf, script, type Span, type Statement } from "./statements.js";

/** Makes the views and the tables of what is asked for; they are this connection's only. */
export function prepareSqlite(connection: SqliteConnection, region: string, spans: readonly Span[]): void {
  connection.exec(`
    CREATE TEMP TABLE span (span_from TEXT, span_to TEXT);
    CREATE TEMP TABLE month (month_from TEXT, month_to TEXT);
    CREATE TEMP TABLE scope (grp TEXT, municipality TEXT, with_protected INTEGER);
    CREATE INDEX temp.scope_by_municipality ON scope (municipality)`);
  const insertSpan = connection.prepare("INSERT INTO span VALUES (?, ?)");
  for (const span of spans) insertSpan.run(...span);
  const insertMonth = connection.prepare("INSERT INTO month VALUES (?, ?)");
  for (const span of spans) for (const month of monthsOf(span)) insertMonth.run(...month);
  connection
    .prepare(
      `INSERT INTO scope
       WITH place AS (SELECT municipality FROM registration UNION SELECT municipality FROM residence)
       SELECT substr(municipality, 1, 2), municipality, 1 FROM place WHERE municipality LIKE :region || '%'
       UNION ALL SELECT municipality, municipality, 0 FROM place WHERE municipality LIKE :region || '%'`,
    )
    .run({ region });
  makeViews(connection);
}

/** Makes the views, and the tables among them with their indexes, anew. */
export function makeViews(connection: SqliteConnection): void {
  const made = connection
    .prepare<[], { type: string; name: string }>(
      "SELECT type, name FROM temp.sqlite_master WHERE type IN ('view', 'table') AND name NOT IN ('span', 'month', 'scope')",
    )
    .all();
  for (const { type, name } of made) connection.exec(`DROP ${type} temp.${name}`);
  for (const statement of [...script("views"), ...script("sqlite-tables")])
    connection.exec(forSqlite(statement));
}

type Row = [string, string, string, number, number, number, number | null, number | null, number | null];

/** What one statement answers. */
export function askSqlite(connection: SqliteConnection, { indicator, sql }: Statement): Cell[] {
  return connection
    .prepare<[], Row>(forSqlite(sql))
    .raw()
    .all()
    .map(([measure, from, group, numerator, denominator, observed, median, p90, mean]) => ({
      indicator,
      measure,
      from,
      group,
      numerator,
      denominator,
      observed,
      median,
      p90,
      mean,
    }));
}
