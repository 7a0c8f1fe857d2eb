/** The sums of all indicators follow whatever is taken out of a record and put back, table by table. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Author, Changes, type VersionedTable } from "@vardgraf/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPatientDatabase } from "../generate/build.js";
import { testCareMap } from "../generate/testing/care-map.js";
import { openPatientDatabase, type PatientDatabase } from "../store/database.js";
import * as tables from "../tables.js";
import { RollupObserver } from "./observer.js";
import { type RollupParts, rollupParts } from "./parts.js";
import { checkRollups } from "./recount.js";

const author: Author = {
  mutation: "test",
  at: "2026-03-31T09:00:00+02:00",
  subject: "nurse",
  employeeHsaId: null,
  commissionHsaId: null,
  unitHsaId: null,
  providerHsaId: null,
  requestId: "r",
};
const raise = (failure: Error): never => {
  throw failure;
};
/** Rows of a table that are taken out together, and times that this is done. */
const [TOGETHER, TIMES] = [3, 4];

let directory: string;
let database: PatientDatabase;
let parts: RollupParts;
let changes: Changes<typeof tables>;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "patients-"));
  const file = join(directory, "patients.sqlite");
  const wish = { careMap: testCareMap(), patients: 150, seed: 5, asOf: "2026-03-31", stories: true };
  await buildPatientDatabase({ ...wish, file, progress: () => {} });
  database = openPatientDatabase(directory);
  parts = rollupParts(database.connection);
  changes = new Changes<typeof tables>(database, tables, () => new RollupObserver(parts, raise));
});
afterAll(() => {
  database.close();
  rmSync(directory, { recursive: true });
});

const marked = {
  residence: tables.residence,
  listing: tables.listing,
  municipalCareEnrolment: tables.municipalCareEnrolment,
  fixedContact: tables.fixedContact,
  carePlan: tables.carePlan,
  inpatientStay: tables.inpatientStay,
  dischargeProcess: tables.dischargeProcess,
  sipMeeting: tables.sipMeeting,
  riskAssessment: tables.riskAssessment,
  supportEpisode: tables.supportEpisode,
  supportExtension: tables.supportExtension,
  encounter: tables.encounter,
  medicationReview: tables.medicationReview,
  experience: tables.experience,
  consent: tables.consent,
} as const;

function idsOf(table: VersionedTable): string[] {
  const rows = database.db.select({ id: table.id }).from(table).orderBy(table.id).all();
  return rows.map(({ id }) => String(id));
}

async function mark(table: (typeof marked)[keyof typeof marked], ids: readonly string[], at: string | null) {
  await changes.make(author, (transaction) => {
    for (const id of ids) transaction.update(table, id, null, { enteredInErrorAt: at });
  });
}

describe("rows that are taken out and put back", () => {
  it.each(Object.entries(marked))("of %s", async (_name, table) => {
    const ids = idsOf(table);
    expect(ids.length).toBeGreaterThan(0);
    const step = Math.max(TOGETHER, Math.floor(ids.length / TIMES));
    for (let from = 0; from < ids.length; from += step) {
      const some = ids.slice(from, from + TOGETHER);
      await mark(table, some, author.at);
    }
    expect(checkRollups(parts).differences).toEqual([]);
    for (let from = 0; from < ids.length; from += step)
      await mark(table, ids.slice(from, from + TOGETHER), null);
    expect(checkRollups(parts).differences).toEqual([]);
  });

  it("leave alone what does not read them", async () => {
    const versions = () =>
      database.db
        .select()
        .from(tables.indicatorRollupVersion)
        .all()
        .map(({ indicator, region, version }) => `${indicator} ${region} ${version}`);
    const before = versions();
    await mark(tables.sipMeeting, idsOf(tables.sipMeeting), author.at);
    const raised = versions().filter((line) => !before.includes(line));
    expect(new Set(raised.map((line) => line.slice(0, 3)))).toEqual(new Set(["I20"]));
    await mark(tables.sipMeeting, idsOf(tables.sipMeeting), null);
  });
});

it("a protection that comes and goes is counted by every indicator", async () => {
  const { id = "", protection } = database.db.select().from(tables.patient).get() ?? {};
  for (const each of ["PROTECTED_REGISTRATION", protection ?? "NONE"] as const) {
    await changes.make(author, (t) => t.update(tables.patient, id, null, { protection: each }));
    expect(checkRollups(parts).differences).toEqual([]);
  }
});
