/**
 * Every indicator of persons, said twice: by the rules of the product, which count one person at a time, and by SQL over all
 * that is recorded. The two come to the same in every municipality, month and year.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rebuildRollups } from "@vardgraf/patients";
import { generatePeople, patientFile } from "@vardgraf/start";
import SqliteDatabase from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "./compare.js";
import { keptCells } from "./kept-answers.js";
import { askSqlite, prepareSqlite } from "./sqlite-answers.js";
import { type Cell, monthsOf, type Span, statements } from "./statements.js";
import { makeUnusual } from "./unusual.js";

const REGION = "13";
const YEARS: Span[] = ["2021", "2022", "2023", "2024", "2025"].map((year) => [
  `${year}-01-01`,
  `${Number(year) + 1}-01-01`,
]);
const spans = { years: YEARS, months: YEARS.slice(-2).flatMap(monthsOf) };
const directory = mkdtempSync(join(tmpdir(), "vardgraf-indicators-"));
const answers = new Map<string, { readonly kept: Cell[]; readonly answered: Map<string, Cell[]> }>();

beforeAll(async () => {
  const people = { regions: [REGION], patients: 2000, seed: 11, asOf: "2026-03-31", years: 5, stories: true };
  await generatePeople({ dataDirectory: directory, ...people }, () => {});
  const writer = new SqliteDatabase(patientFile(directory));
  makeUnusual(writer);
  writer.close();
  rebuildRollups(directory);
  for (const [name, asked] of Object.entries(spans)) {
    const connection = new SqliteDatabase(patientFile(directory), { readonly: true });
    prepareSqlite(connection, REGION, asked);
    const answered = new Map(statements().map((each) => [each.indicator, askSqlite(connection, each)]));
    answers.set(name, { kept: keptCells(connection, REGION, asked), answered });
    connection.close();
  }
});
afterAll(() => rmSync(directory, { recursive: true }));

describe.each(Object.keys(spans))("by %s", (name) => {
  it.each(statements())("$indicator comes to the same", (statement) => {
    const { kept = [], answered } = answers.get(name) ?? {};
    const cells = answered?.get(statement.indicator) ?? [];
    const inMunicipalities = kept.some(
      ({ indicator, group }) => indicator === statement.indicator && group.length > REGION.length,
    );
    const offered = inMunicipalities ? cells : cells.filter(({ group }) => group === REGION);
    expect(offered.length).toBeGreaterThan(0);
    expect(differences(statement, offered, kept)).toEqual([]);
  });
});
