/**
 * The statements are written in what SQLite and DuckDB have in common. Where the two differ they call functions that are named
 * here: written out for SQLite, macros for DuckDB.
 */
import { script } from "./statements.js";

/** Functions that are written out for SQLite, which has no macros. */
const sqliteFunctions: Readonly<Record<string, (...parameters: string[]) => string>> = {
  forever: () => "'9999-12-31'",
  day_of: (instant) => `substr(${instant}, 1, 10)`,
  add_days: (day, days) => `date(${day}, (${days}) || ' days')`,
  days_between: (from, to) => `CAST(julianday(${to}) - julianday(${from}) AS INTEGER)`,
  end_of_month: (day, months) => `date(${day}, 'start of month', (${months} + 1) || ' months', '-1 day')`,
  same_day_months_before: (day, months) => `date(${day}, '-' || (${months}) || ' months', 'floor')`,
  seconds_of: (instant) => `unixepoch(${instant})`,
  minutes_between: (from, to) => `((unixepoch(${to}) - unixepoch(${from})) / 60)`,
  is_after_noon: (instant) => `(substr(${instant}, 12, 8) > '12:00:00')`,
  mean_answer: (answers) => `(SELECT avg(json_extract(value, '$.value')) FROM json_each(${answers}))`,
  whole: (dividend, divisor) => `((${dividend}) / (${divisor}))`,
};

/** The same functions as macros of DuckDB, over days and instants that are loaded as such. */
export const duckdbMacros: readonly string[] = [
  "forever() AS DATE '9999-12-31'",
  "day_of(i) AS CAST(i AS DATE)",
  "add_days(d, n) AS d + CAST(n AS INTEGER)",
  "days_between(a, b) AS CAST(b - a AS INTEGER)",
  "end_of_month(d, n) AS last_day(CAST(d + to_months(CAST(n AS INTEGER)) AS DATE))",
  "same_day_months_before(d, n) AS CAST(d - to_months(CAST(n AS INTEGER)) AS DATE)",
  "seconds_of(i) AS CAST(epoch(i) AS BIGINT)",
  "minutes_between(a, b) AS CAST(trunc((epoch(b) - epoch(a)) / 60) AS BIGINT)",
  "is_after_noon(i) AS strftime(i, '%H:%M:%S') > '12:00:00'",
  "mean_answer(a) AS list_avg(CAST(json_extract(a, '$[*].value') AS DOUBLE[]))",
  "whole(a, b) AS a // b",
].map((macro) => `CREATE MACRO ${macro}`);

/** The views for DuckDB. What is looked up by day is made a table once, so that days are not worked out again. */
export function duckdbViews(): { readonly sql: string; readonly isPartOfAnswer: boolean }[] {
  return script("views").map((view) => ({
    sql: view
      .replace(/^CREATE TEMP VIEW (visit|stay)\b/, "CREATE TEMP TABLE $1")
      .replace(/^CREATE/, "CREATE OR REPLACE"),
    isPartOfAnswer: view.startsWith("CREATE TEMP TABLE"),
  }));
}

/** Writes the functions of a statement out for SQLite. */
export function forSqlite(sql: string): string {
  const call = /\b([a-z_]+)\(/g;
  for (let found = call.exec(sql); found !== null; found = call.exec(sql)) {
    const write = sqliteFunctions[found[1] ?? ""];
    if (write === undefined) continue;
    const { end, parameters } = parametersAt(sql, call.lastIndex);
    const written = write(...parameters);
    sql = sql.slice(0, found.index) + written + sql.slice(end);
    call.lastIndex = found.index;
  }
  return sql;
}

/** The parameters of a call from the sign after its bracket on, and where the call ends. */
function parametersAt(sql: string, start: number): { readonly end: number; readonly parameters: string[] } {
  const parameters: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < sql.length; at += 1) {
    const sign = sql[at];
    if (depth === 0 && (sign === "," || sign === ")")) {
      parameters.push(sql.slice(from, at).trim());
      from = at + 1;
      if (sign === ")") return { end: at + 1, parameters };
    }
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
  }
  throw new RangeError("A call has no end.");
}
