/** The statements over the recorded events in DuckDB, loaded from SQLite by way of files of text. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { DuckDBInstance } from "@duckdb/node-api";
import { exportForDuckdb } from "../../dist/indicators/duckdb-load.js";
import { duckdbMacros, duckdbViews } from "../../dist/indicators/dialects.js";
import { monthsOf, statements } from "../../dist/indicators/statements.js";
import { serveTasks } from "./child.mjs";

let connection;
const quoted = (values) => `(${values.map((value) => `'${value}'`).join(", ")})`;

async function load(file, region, years) {
  const directory = mkdtempSync(join(tmpdir(), "vardgraf-duckdb-"));
  process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
  const instance = await DuckDBInstance.create(join(directory, "events.duckdb"), { threads: "2" });
  connection = await instance.connect();
  await connection.run("SET TimeZone = 'Europe/Stockholm'");
  const source = new SqliteDatabase(file, { readonly: true });
  for (const statement of exportForDuckdb(source, directory)) await connection.run(statement);
  const places = source
    .prepare("SELECT municipality FROM registration UNION SELECT municipality FROM residence")
    .pluck()
    .all()
    .filter((place) => place.startsWith(region));
  source.close();
  const months = years.flatMap(monthsOf);
  const scope = places.flatMap((place) => [
    [region, place, true],
    [place, place, false],
  ]);
  for (const [table, columns, rows] of [
    ["span", "span_from DATE, span_to DATE", years],
    ["month", "month_from DATE, month_to DATE", months],
    ["scope", "grp VARCHAR, municipality VARCHAR, with_protected BOOLEAN", scope],
  ]) {
    await connection.run(`CREATE TABLE "${table}" (${columns})`);
    await connection.run(`INSERT INTO "${table}" VALUES ${rows.map(quoted).join(", ")}`);
  }
  for (const macro of duckdbMacros) await connection.run(macro);
  for (const { sql } of duckdbViews()) await connection.run(sql);
  await connection.run("CHECKPOINT");
}

const number = (value) => (value === null ? null : Number(value));

async function ask({ indicator, sql }) {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRows()
    .map(([measure, from, group, numerator, denominator, observed, median, p90, mean]) => ({
      indicator,
      measure,
      from: String(from),
      group,
      numerator: number(numerator),
      denominator: number(denominator),
      observed: number(observed),
      median: number(median),
      p90: number(p90),
      mean: number(mean),
    }));
}

serveTasks(async ({ open, region, years, codes }) => {
  if (open !== undefined) {
    await load(open, region, years);
    return {};
  }
  for (const { sql, isPartOfAnswer } of duckdbViews()) if (isPartOfAnswer) await connection.run(sql);
  const cells = [];
  for (const statement of statements())
    if (codes.includes(statement.indicator)) cells.push(...(await ask(statement)));
  return { cells };
});
