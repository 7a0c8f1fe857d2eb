import { type AccessLogEntry, fixedClock, type KnownCaller, type NewEntry } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { Journal } from "./journal.js";

const nurse: KnownCaller = {
  client: "PORTAL",
  subject: "194001012386",
  purpose: "CARE",
  employeeHsaId: "SE2120001215-E0001",
  commissionHsaId: "SE2120001215-C0001",
  unitHsaId: "SE2120001215-HHC1",
  providerHsaId: "SE2120001215-1000",
  organisationNumber: "2120001215",
  professions: ["NURSE"],
  appointments: [],
  patientId: null,
};
const OWN = "SE2120001215-1000";

function start(append?: (entries: readonly NewEntry[]) => Promise<void>) {
  const written: NewEntry[] = [];
  const journal = new Journal(
    {
      caller: nurse,
      clock: fixedClock("2026-03-31T09:00:00+02:00"),
      requestId: "r-1",
      operationName: "Of194001012386",
      operationHash: "hash",
    },
    { append: append ?? (async (entries) => void written.push(...entries)) },
  );
  return { journal, written, entries: () => written.map(({ entry }) => JSON.parse(entry) as AccessLogEntry) };
}

describe("an entry", () => {
  it("tells who did what for what, and nobody's number", async () => {
    const { journal, written, entries } = start();
    journal.opened("p1", "SHARED_PLAN", OWN, "1", "SE2120001215-HHC1");
    journal.opened("p1", "DEMOGRAPHICS", null, "1");
    await journal.writeDown();
    expect(written[0]).toMatchObject({
      at: Date.UTC(2026, 2, 31, 7),
      patient: "p1",
      unit: "SE2120001215-HHC1",
    });
    expect(entries()).toEqual([
      {
        logId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        at: "2026-03-31T07:00:00Z",
        system: "patients",
        correlationId: "r-1",
        client: "PORTAL",
        operationName: "Of[identity number]",
        operationHash: "hash",
        purpose: "CARE",
        user: {
          subject: "[identity number]",
          employee: "SE2120001215-E0001",
          commission: "SE2120001215-C0001",
          unit: "SE2120001215-HHC1",
          provider: OWN,
          professions: ["NURSE"],
          appointments: [],
        },
        activity: "READ",
        level: "CARE",
        patient: "p1",
        resources: [
          { group: "DEMOGRAPHICS", custodian: null, unit: null, row: "1" },
          { group: "SHARED_PLAN", custodian: OWN, unit: "SE2120001215-HHC1", row: "1" },
        ],
        decision: "ALLOW",
        refusedBy: [],
        reason: null,
      },
    ]);
  });

  it("is one for each patient and activity, whatever was asked how often", async () => {
    const { journal, entries } = start();
    for (const _ of [1, 2, 3]) journal.opened("p1", "DEMOGRAPHICS", null, "1");
    journal.opened("p2", "DEMOGRAPHICS", null, "1");
    journal.wrote("p1", "REGISTER_CONSENT", OWN, "2");
    await journal.writeDown();
    expect(entries().map(({ patient, activity }) => [patient, activity])).toEqual([
      ["p1", "READ"],
      ["p2", "READ"],
      ["p1", "WRITE"],
    ]);
    expect(entries()[0]?.resources).toHaveLength(1);
  });

  it("of a refusal tells the rule, and of somebody unknown no id", async () => {
    const { journal, entries } = start();
    journal.refused(null, "7");
    journal.refused("p1", "5");
    journal.refused("p1", "27", "OWN_LOG");
    await journal.writeDown();
    expect(
      entries().map(({ patient, activity, decision, refusedBy, level }) => [
        patient,
        activity,
        decision,
        refusedBy,
        level,
      ]),
    ).toEqual([
      [null, "READ", "DENY", ["7"], "NONE"],
      ["p1", "READ", "DENY", ["5"], "NONE"],
      ["p1", "READ_LOG", "DENY", ["27"], "NONE"],
    ]);
  });

  it("of an emergency keeps the reason, without numbers, and each step apart", async () => {
    const { journal, entries } = start();
    journal.emergency("p1", "ASSERT_EMERGENCY", "Unconscious, 400101-2386", "SE2321000115-1000", "6");
    journal.emergency("p1", "ASSERT_EMERGENCY", "Medicines matter", null, "6");
    journal.opened("p1", "EVENTS", "SE2321000115-1000", "6");
    await journal.writeDown();
    expect(entries().map(({ activity, reason }) => [activity, reason])).toEqual([
      ["EMERGENCY", "Unconscious, [identity number]"],
      ["EMERGENCY", "Medicines matter"],
      ["EMERGENCY", null],
    ]);
  });

  it("of reading the log names whose log it was", async () => {
    const { journal, entries } = start();
    journal.readLog(null, OWN, "SE2120001215-HHC1", "11");
    journal.opened("p1", "OWN_LOG", null, "27");
    await journal.writeDown();
    expect(entries()).toMatchObject([
      { activity: "READ_LOG", patient: null, resources: [{ group: "UNIT_LOG", unit: "SE2120001215-HHC1" }] },
      { activity: "READ_LOG", patient: "p1", resources: [{ group: "OWN_LOG" }] },
    ]);
  });
});

describe("writing down", () => {
  it("writes what was read once, however often it is called, and every change", async () => {
    const { journal, entries } = start();
    journal.opened("p1", "DEMOGRAPHICS", null, "1");
    journal.wrote("p1", "WRITE_CONTACTS", OWN, "14");
    await journal.writeDown();
    journal.opened("p1", "DEMOGRAPHICS", null, "1");
    journal.opened("p1", "CONTACTS", OWN, "14");
    journal.wrote("p1", "WRITE_CONTACTS", OWN, "14");
    await journal.writeDown();
    await journal.writeDown();
    expect(
      entries().map(({ activity, resources }) => [activity, resources.map(({ group }) => group)]),
    ).toEqual([
      ["READ", ["DEMOGRAPHICS"]],
      ["WRITE", ["WRITE_CONTACTS"]],
      ["READ", ["CONTACTS"]],
      ["WRITE", ["WRITE_CONTACTS"]],
    ]);
  });

  it("that failed once has failed for the rest of the request: what was in it may never leave", async () => {
    let full = true;
    const { journal } = start(async () => {
      if (full) throw new Error("disk full");
    });
    journal.opened("p1", "DEMOGRAPHICS", null, "1");
    await expect(journal.writeDown()).rejects.toMatchObject({
      extensions: { code: "ACCESS_LOG_UNAVAILABLE" },
    });
    full = false;
    await expect(journal.writeDown()).rejects.toMatchObject({
      extensions: { code: "ACCESS_LOG_UNAVAILABLE" },
    });
  });

  it("waits for what an earlier call is still writing", async () => {
    let release = (): void => {};
    const disk = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { journal } = start((entries) => (entries.length > 0 ? disk : Promise.resolve()));
    journal.opened("p1", "DEMOGRAPHICS", null, "1");
    const order: string[] = [];
    const first = journal.writeDown().then(() => order.push("first"));
    const second = journal.writeDown().then(() => order.push("second"));
    await new Promise(setImmediate);
    expect(order).toEqual([]);
    release();
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
  });
});
