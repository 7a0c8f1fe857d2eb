import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditVerify, entriesOf, fullLog, logBytes, logEntries, whileLog } from "../kit/access-log.js";
import { codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, TODAY, topologies, type World } from "../kit/world.js";

/** Somebody of the stories, whose number is of Skatteverket's test series. */
const NUMBER = "193804122384";

describe.each(topologies)("the access log, %s", (topology) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(topology, copyOf(worlds[0]?.dataDirectory ?? ""));
  });
  afterAll(() => world[Symbol.asyncDispose]());

  const look = (persona = "nurse-halmstad") =>
    world.run("CarePlanContext", persona, { id: "synthetic-1", on: TODAY });

  it("holds who read what of whom, for what, under which rule, before the answer is there", async () => {
    const answer = await look();
    expect(answer.errors).toEqual([]);
    const entry = entriesOf(world.dataDirectory, "synthetic-1").find(
      ({ correlationId }) => correlationId === answer.headers.get("x-request-id"),
    );
    expect(entry).toMatchObject({
      logId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      at: "2026-03-31T07:00:00Z",
      system: "patients",
      client: "PORTAL",
      operationName: "CarePlanContext",
      operationHash: expect.stringMatching(/^[\w-]{43}$/),
      activity: "READ",
      level: "CARE",
      purpose: "CARE",
      user: {
        employee: "SE2120001215-E0001",
        commission: "SE2120001215-C0001",
        unit: "SE2120001215-HHC1",
        provider: "SE2120001215-1000",
        professions: ["NURSE"],
      },
      decision: "ALLOW",
      refusedBy: [],
      reason: null,
    });
    for (const [custodian, row] of [
      ["SE2120001215-1000", "1"],
      ["SE2321000115-1000", "2"],
    ])
      expect(entry?.resources).toContainEqual(
        expect.objectContaining({ group: "SHARED_PLAN", custodian, row }),
      );
  });

  it("holds each patient of a list, and a refusal", async () => {
    const { data } = await world.run("MyPatients", "nurse-halmstad", { first: 10 });
    for (const { node } of data.myPatients.edges)
      expect(entriesOf(world.dataDirectory, node.id)[0]).toMatchObject({
        operationName: "MyPatients",
        decision: "ALLOW",
      });
    await look("nurse-varberg");
    expect(entriesOf(world.dataDirectory, "synthetic-1")[0]).toMatchObject({
      decision: "DENY",
      refusedBy: ["7"],
      resources: [],
    });
  });

  it("holds no identity number and no name, whatever clients write and wherever", async () => {
    await world.run("FindPatient", "nurse-halmstad", { system: "PERSONNUMMER", value: NUMBER });
    await world.ask("nurse-halmstad", {
      query: `query Find${NUMBER} { patientByIdentifier(system: PERSONNUMMER, value: "${NUMBER}") { id } }`,
    });
    await world.ask("nurse-halmstad", { query: `{ patient(id: "${NUMBER}") { id } }` });
    const bytes = logBytes(world.dataDirectory);
    expect(bytes).toContain("synthetic-1");
    expect(bytes).not.toContain("Lindqvist");
    const month = "(?:0[1-9]|1[0-2])";
    const day = "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";
    const numbers = new RegExp(`(?<![\\da-f])(?:18|19|20)\\d{2}${month}${day}[-+]?\\d{4}(?![\\da-f])`, "g");
    expect(bytes.match(numbers)).toBeNull();
  });

  it("that cannot be written lets no patient data out, changes nothing, and lets everything else out", async () => {
    const samples = async () => {
      const query = `{ logSamples(unit: "SE2120001215-HHC1") { edges { node { id } } } }`;
      return (await world.ask<{ logSamples: { edges: unknown[] } }>("mas-halmstad", { query })).data
        .logSamples.edges.length;
    };
    const before = await samples();
    const draw = {
      query: `mutation { drawLogSample(input: { unit: "SE2120001215-HHC1", from: "${TODAY}", to: "${TODAY}", share: "1" }) {
        sample { id } userErrors { code } } }`,
    };
    {
      using _full = fullLog(world.dataDirectory);
      const answer = await look();
      expect(new Set(codes(answer))).toEqual(new Set(["ACCESS_LOG_UNAVAILABLE"]));
      expect(answer.text).not.toMatch(/Lindqvist|"title"/);
      expect(codes(await world.ask("mas-halmstad", draw))).toEqual(["ACCESS_LOG_UNAVAILABLE"]);
      expect((await world.run("RegionTour", null, { region: "13" })).errors).toEqual([]);
    }
    expect((await look()).errors).toEqual([]);
    expect(await samples()).toBe(before);
    expect((await world.ask("mas-halmstad", draw)).errors).toEqual([]);
    expect(await samples()).toBe(before + 1);
  });

  it("that another program keeps locked lets no patient data out either", async () => {
    using _locked = whileLog(world.dataDirectory, "BEGIN IMMEDIATE", "ROLLBACK");
    const answer = await look();
    expect(new Set(codes(answer))).toEqual(new Set(["ACCESS_LOG_UNAVAILABLE"]));
    expect(answer.text).not.toMatch(/Lindqvist|"title"/);
  });
});

describe("npm run audit:verify", () => {
  it("finds the log intact, and finds out when an anchor does not fit or a row is changed", async () => {
    await using world = await startWorld("embedded", copyOf(worlds[0]?.dataDirectory ?? ""));
    const look = () => world.run("CarePlanContext", "nurse-halmstad", { id: "synthetic-1", on: TODAY });
    await look();
    const first = auditVerify(world.dataDirectory);
    expect(first).toMatchObject({ status: 0, stdout: expect.stringMatching(/intact: \d+ rows/) });
    const anchor = /not: (\d+:[\w-]{43})$/m.exec(first.stdout)?.[1] ?? "";
    await look();
    const rows = logEntries(world.dataDirectory).length;
    const later = `${rows + 1}:${anchor.slice(anchor.indexOf(":") + 1)}`;
    expect(auditVerify(world.dataDirectory, "--expect", anchor, "--expect", later)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`row ${rows + 1}, TRUNCATED`),
    });
    expect(auditVerify(world.dataDirectory, "--expect", "12")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Give an anchor as <row>:<hash>."),
    });
    const changed = "DROP TRIGGER entry_is_never_changed; UPDATE entry SET patient = 'x' WHERE sequence = 2";
    whileLog(world.dataDirectory, changed, "")[Symbol.dispose]();
    expect(auditVerify(world.dataDirectory, "--expect", anchor)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("row 2, CHANGED"),
    });
  });
});
