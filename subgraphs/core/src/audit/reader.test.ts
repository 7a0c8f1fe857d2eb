import SqliteDatabase from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { AuditFile } from "./file.js";
import { AuditReader, END_OF_TIME } from "./reader.js";
import { AT, testEntry, testPlace, type TestPlace } from "./testing.js";

let place: TestPlace;
let log: AuditFile;
let reader: AuditReader;
beforeEach(() => {
  place = testPlace();
  log = new AuditFile(place);
  reader = AuditReader.open(place.file);
});
afterEach(() => {
  reader.close();
  log.close();
  place[Symbol.dispose]();
});

const always = { from: 0, before: END_OF_TIME };
const places = (rows: readonly { readonly sequence: number }[]) => rows.map(({ sequence }) => sequence);

it("reads patients' entries latest first, a page at a time, within a stretch of time", async () => {
  log.append([1, 2, 3, 4, 5].map((n) => testEntry(n === 2 ? "p2" : "p1", { at: AT + n })));
  expect(places(await reader.ofPatients(["p1"], always, 2, null))).toEqual([5, 4]);
  expect(places(await reader.ofPatients(["p1"], always, 2, 4))).toEqual([3, 1]);
  expect(places(await reader.ofPatients(["p1", "p2"], always, 2, null))).toEqual([5, 4, 2]);
  expect(places(await reader.ofPatients(["p1"], { from: AT + 3, before: AT + 5 }, 9, null))).toEqual([4, 3]);
  expect(await reader.ofPatients(["p3"], always, 9, null)).toEqual([]);
});

it("counts and finds the entries of a unit's staff by time, up to a place, and by profession", async () => {
  const therapist = JSON.stringify({ user: { professions: ["PHYSIOTHERAPIST"] } });
  log.append([
    testEntry("p1", { at: AT }),
    testEntry("p2", { at: AT + 1, unit: "elsewhere" }),
    testEntry("p3", { at: AT + 2, entry: therapist }),
    testEntry("p4", { at: AT + 9 }),
    testEntry("p5", { at: AT + 3 }),
  ]);
  const of = { unit: "SE2120001215-HHC1", from: AT, before: AT + 9, upTo: 5, professions: null };
  expect(await reader.countOfUnit(of)).toBe(3);
  expect(await reader.placesOfUnit(of, [0, 2])).toEqual([1, 5]);
  expect(await reader.countOfUnit({ ...of, upTo: 4 })).toBe(2);
  const therapists = { ...of, professions: ["PHYSIOTHERAPIST", "OCCUPATIONAL_THERAPIST"] };
  expect(await reader.countOfUnit(therapists)).toBe(1);
  expect(await reader.placesOfUnit(therapists, [0])).toEqual([3]);
  expect((await reader.at([3, 1])).map(({ sequence }) => sequence)).toEqual([1, 3]);
});

it("finds by index, never by walking the log", () => {
  const connection = new SqliteDatabase(place.file);
  const plan = (sql: string): string =>
    connection
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail)
      .join("; ");
  expect(
    plan(
      "SELECT sequence FROM entry WHERE patient IN (SELECT value FROM json_each('[]')) AND sequence < 9 AND at > 1",
    ),
  ).toContain("SEARCH entry USING COVERING INDEX entry_by_patient (patient=? AND sequence<?)");
  expect(plan("SELECT count(*) FROM entry WHERE unit = 'u' AND at >= 1 AND at < 2 AND sequence <= 9")).toBe(
    "SEARCH entry USING COVERING INDEX entry_by_unit (unit=? AND at>? AND at<?)",
  );
  connection.close();
});
