/** People who are loaded are counted while they are. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildPatientDatabase } from "../generate/build.js";
import type { PersonRecords } from "../generate/records.js";
import { testCareMap } from "../generate/testing/care-map.js";
import { openPatientDatabase, type PatientDatabase } from "../store/database.js";
import {
  encounter,
  indicatorRollup,
  indicatorRollupDefinitions,
  indicatorRollupVersion,
  patient,
} from "../tables.js";
import { recordsOf } from "../testing/records.js";
import { BulkRollup } from "./bulk.js";
import { verifyRollups } from "./command.js";
import { type RollupParts, rollupParts } from "./parts.js";
import { checkRollups } from "./recount.js";
import { tinyIndicators } from "./testing/tiny-indicators.js";

let directory: string;
let database: PatientDatabase;
let people: PersonRecords[];
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "patients-"));
  const file = join(directory, "patients.sqlite");
  const wish = { careMap: testCareMap(), patients: 72, seed: 3, asOf: "2026-03-31", stories: true };
  await buildPatientDatabase({ ...wish, file, progress: () => {} });
  database = openPatientDatabase(directory);
  const ids = database.db.select({ id: patient.id }).from(patient).orderBy(patient.id).all();
  people = ids.map(({ id }) => recordsOf(database, id));
});
afterAll(() => {
  database.close();
  rmSync(directory, { recursive: true });
});

describe("people who are loaded", () => {
  it("are in the sums of every indicator as a recount has them", () => {
    expect(verifyRollups(directory)).toMatchObject({ persons: 100, problems: [] });
  });

  it.each<[string, () => readonly string[]]>([
    ["every unit was thought a health centre", units],
    ["none was", () => []],
  ])("are counted right in the end when %s", (_name, expected) => {
    const parts = emptied();
    vi.spyOn(parts.facts, "isAnybodyThere").mockReturnValue(false);
    const rollup = new BulkRollup(parts, expected());
    for (const person of people) rollup.add(person);
    rollup.finish();
    expect(checkRollups(parts)).toMatchObject({ outOfDate: false, different: 0 });
  });

  it("are all counted in the end when some were loaded by a process that was stopped", () => {
    const parts = emptied();
    const rollup = new BulkRollup(parts, units());
    for (const person of people.slice(50)) rollup.add(person);
    rollup.finish();
    expect(checkRollups(parts)).toMatchObject({ outOfDate: false, different: 0 });
  });
});

/** HSA-ids of all units that anybody has met. */
function units(): string[] {
  const met = database.db.selectDistinct({ unit: encounter.unit }).from(encounter).all();
  return met.map(({ unit }) => unit);
}

/** The database without any sums, to be counted by the tiny indicators. */
function emptied(): RollupParts {
  for (const table of [indicatorRollup, indicatorRollupVersion, indicatorRollupDefinitions])
    database.db.delete(table).run();
  return rollupParts(database.connection, { indicators: tinyIndicators, fingerprint: "tiny" });
}
