/** The log as patients and those who check it see it. */
import {
  AuditFile,
  AuditReader,
  type LoggedEntry,
  readAnchor,
  statementEvents,
  verifyAuditLog,
} from "@vardgraf/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessLogPlace } from "../access/log-place.js";
import { drawPositions } from "../rules/log-check/draw.js";
import { codes, dataOf, nodesOf, type Persona, startWorld, TODAY, type World } from "../testing/world.js";

interface List<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Access {
  readonly activity: string;
  readonly allowed: boolean;
  readonly careUnit: { hsaId: string } | null;
  readonly client: string;
  readonly data: readonly string[];
}
const HHC1 = "SE2120001215-HHC1";
const ALWAYS = { from: 0, before: Number.MAX_SAFE_INTEGER };

let world: World;
let reader: AuditReader;
beforeAll(async () => {
  world = await startWorld(60);
  reader = AuditReader.open(accessLogPlace(world.dataDirectory).file);
});
afterAll(async () => {
  reader.close();
  await world[Symbol.asyncDispose]();
});

const read = (persona: Persona, id = "synthetic-1") =>
  world.ask(persona, `query Look($id: ID!) { patient(id: $id) { id carePlans { edges { node { id } } } } }`, {
    id,
  });

describe("the patient's own log", () => {
  const LOG = `query ($from: Date, $to: Date, $first: Int, $after: String) { patient(id: "synthetic-1") {
    accessLog(from: $from, to: $to, first: $first, after: $after) {
      edges { cursor node { id at activity allowed purpose client careProvider { hsaId } careUnit { hsaId } data } }
      pageInfo { hasNextPage endCursor } } } }`;
  const ask = async (variables: object = {}, persona: Persona = "patient") =>
    dataOf(await world.ask<{ patient: { accessLog: List<Access> } }>(persona, LOG, { ...variables })).patient
      .accessLog;

  it("tells when, which provider and unit, for what and what kind of data; refusals too; nobody's name", async () => {
    await read("nurse");
    await read("nurseElsewhere");
    const log = await ask();
    const [refused, allowed] = nodesOf(log);
    expect(refused).toMatchObject({
      activity: "READ",
      allowed: false,
      careUnit: { hsaId: "SE2120001249-HHC1" },
      data: [],
    });
    expect(allowed).toMatchObject({
      at: "2026-03-31T07:00:00Z",
      activity: "READ",
      allowed: true,
      purpose: "CARE",
      client: "PORTAL",
      careProvider: { hsaId: "SE2120001215-1000" },
      careUnit: { hsaId: HHC1 },
      data: ["IDENTITY", "PLANS"],
    });
    expect(JSON.stringify(log)).not.toContain("E0001");
  });

  it("is itself in the log", async () => {
    const [own] = nodesOf(await ask());
    expect(own).toMatchObject({
      activity: "READ_LOG",
      client: "PATIENT",
      careUnit: null,
      data: ["ACCESS_LOG"],
    });
  });

  it("is read a page at a time, latest first, each entry once", async () => {
    for (const _ of [1, 2, 3]) await read("nurse");
    const whole = nodesOf(await ask({ first: 500 })) as (Access & { id: string })[];
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: List<Access> = await ask({ first: 2, after });
      seen.push(...(nodesOf(page) as (Access & { id: string })[]).map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    // Each page after the first is read behind a cursor: what reading adds to the log stands before it.
    expect(seen.slice(1)).toEqual(expect.arrayContaining(whole.slice(1).map(({ id }) => id)));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("can be read between days", async () => {
    expect(nodesOf(await ask({ from: TODAY, to: TODAY })).length).toBeGreaterThan(3);
    expect(nodesOf(await ask({ to: "2026-03-30" }))).toEqual([]);
    expect(nodesOf(await ask({ from: "2026-04-01" }))).toEqual([]);
  });

  it.each(["nurse", "physician"] as const)("is not for staff: %s", async (persona) => {
    const answer = await world.ask<{ patient: unknown }>(persona, LOG);
    expect(codes(answer)).toHaveLength(1);
    expect(answer.data?.patient ?? null).toBeNull();
    const rows: LoggedEntry[] = await reader.ofPatients(["synthetic-1"], ALWAYS, 5, null);
    const entry = rows.map((row) => row.entry).find(({ activity }) => activity === "READ_LOG");
    expect(entry).toMatchObject({ decision: "DENY", user: { unit: expect.any(String) } });
  });

  it("is not for another patient", async () => {
    expect(codes(await world.ask("guardian", LOG))).toEqual(["NO_PATIENT_RELATION"]);
  });

  it.each(["x", Buffer.from("Patient.accessLog:x").toString("base64url")])(
    "refuses the cursor %s",
    async (after) => expect(codes(await world.ask("patient", LOG, { after }))).toEqual(["INVALID_CURSOR"]),
  );
});

interface Sample {
  readonly id: string;
  readonly scope: string;
  readonly population: number;
  readonly size: number;
  readonly seed: string;
  readonly upTo: string;
  readonly entries: List<{ readonly employee: { hsaId: string }; readonly correlationId: string }>;
}
const SAMPLE = `id scope population size seed upTo drawnAt drawnBy { hsaId } unit { hsaId }
  entries(first: 500) { edges { node { id at activity allowed employee { hsaId } commission correlationId patientId
    operationName refusedBy reason resources { data rule custodian { hsaId } } } } }`;
const DRAW = `mutation ($input: DrawLogSampleInput!) { drawLogSample(input: $input) {
  sample { ${SAMPLE} } userErrors { code field } } }`;
const draw = (persona: Persona, input: object = {}) =>
  world.ask<{
    drawLogSample: { sample: Sample | null; userErrors: { code: string; field: string[] }[] };
  }>(persona, DRAW, {
    input: { unit: HHC1, from: "2026-03-01", to: TODAY, share: "0.5", ...input },
  });
const drawn = async (persona: Persona, input: object = {}): Promise<Sample> => {
  const { sample, userErrors } = dataOf(await draw(persona, input)).drawLogSample;
  if (sample === null) throw new Error(JSON.stringify(userErrors));
  return sample;
};
const SAMPLES = `query ($unit: ID!, $from: Date, $to: Date, $first: Int, $after: String) {
  logSamples(unit: $unit, from: $from, to: $to, first: $first, after: $after) {
    edges { cursor node { id scope checks { outcome } } } pageInfo { hasNextPage endCursor } } }`;
const samples = async (persona: Persona, variables: object = {}) =>
  dataOf(
    await world.ask<{ logSamples: List<{ id: string; scope: string; checks: { outcome: string }[] }> }>(
      persona,
      SAMPLES,
      { unit: HHC1, ...variables },
    ),
  ).logSamples;

describe("a sample of a unit's log", () => {
  beforeAll(async () => {
    for (const _ of [1, 2, 3, 4]) await read("nurse");
    await read("therapist");
    await read("nurseElsewhere");
  });

  it("is drawn at random among the unit's entries, and again from its seed", async () => {
    const sample = await drawn("mas");
    expect(sample).toMatchObject({
      scope: "ALL_STAFF",
      size: Math.ceil(sample.population / 2),
      unit: { hsaId: HHC1 },
      drawnBy: { hsaId: "SE2120001215-E0003" },
    });
    expect(sample.population).toBeGreaterThan(4);
    const { sequence: upTo = 0 } = readAnchor(sample.upTo) ?? {};
    const of = { ...ALWAYS, unit: HHC1, upTo, professions: null };
    const positions = drawPositions(sample.seed, sample.population, sample.size);
    const again = await reader.at(await reader.placesOfUnit(of, positions));
    expect(again.map(({ entry }) => entry.logId)).toEqual(
      (nodesOf(sample.entries) as unknown as { id: string }[]).map(({ id }) => id),
    );
  });

  it("shows who read what of whom by which rule, with ids and no names", async () => {
    const all = nodesOf((await drawn("mas", { share: "1" })).entries);
    expect(all).toContainEqual(
      expect.objectContaining({
        employee: { hsaId: "SE2120001215-E0001" },
        patientId: "synthetic-1",
        allowed: true,
        resources: expect.arrayContaining([
          { data: "PLANS", rule: "1", custodian: { hsaId: "SE2120001215-1000" } },
        ]),
      }),
    );
    expect(JSON.stringify(all)).not.toMatch(/Lindqvist|Astrid|E0003/);
  });

  it("for MAR holds rehabilitation staff only", async () => {
    const sample = await drawn("mar", { share: "1" });
    expect(sample).toMatchObject({ scope: "REHABILITATION", population: 1 });
    expect(nodesOf(sample.entries).map(({ employee }) => employee.hsaId)).toEqual(["SE2120001215-E0004"]);
    expect(nodesOf(await samples("mar")).map(({ scope }) => scope)).toEqual(["REHABILITATION"]);
  });

  it("of a quiet period is empty, and kept as proof of that", async () => {
    const quiet = { from: "2026-01-01", to: "2026-01-31" };
    expect(await drawn("mas", quiet)).toMatchObject({ population: 0, size: 0, entries: { edges: [] } });
  });

  it("is logged before it is drawn", async () => {
    await drawn("unitHead");
    const log = new AuditFile(accessLogPlace(world.dataDirectory));
    const { sequence } = log.head();
    log.close();
    const [logged] = await reader.at([sequence]);
    expect(logged?.entry).toMatchObject({
      activity: "READ_LOG",
      patient: null,
      decision: "ALLOW",
      resources: [{ group: "UNIT_LOG", unit: HHC1, custodian: "SE2120001215-1000" }],
      user: { employee: "SE2120001215-E0006" },
    });
  });

  it.each<[Persona, string]>([
    ["mas", "SE2120001249-HHC1"],
    ["mas", "SE2321000115-HC001"],
    ["mar", "SE2120001249-HHC1"],
    ["unitHead", "SE2120001215-SHC1"],
    ["nurse", HHC1],
    ["physician", "SE2321000115-HC001"],
    ["social", HHC1],
    ["planner", HHC1],
    ["patient", HHC1],
    ["anonymous", HHC1],
  ])("is not for %s at %s", async (persona, unit) => {
    const before = nodesOf(await samples("mas")).length;
    const refused = await draw(persona, { unit });
    expect(refused.data?.drawLogSample ?? null).toBeNull();
    expect(codes(refused)).toHaveLength(1);
    expect(codes(await world.ask(persona, SAMPLES, { unit }))).toEqual(codes(refused));
    expect(nodesOf(await samples("mas"))).toHaveLength(before);
  });

  it.each([
    [{ share: "0" }, ["share"]],
    [{ share: "1.5" }, ["share"]],
    [{ to: "2026-04-01" }, ["to"]],
    [{ from: "2025-01-01" }, ["from"]],
  ])("is refused with %j", async (input, fields) => {
    const { sample, userErrors } = dataOf(await draw("mas", input)).drawLogSample;
    expect(sample).toBeNull();
    expect(userErrors.map(({ field }) => field?.join())).toEqual(fields);
  });

  it("sent again under its key is the same sample", async () => {
    const first = await drawn("mas", { idempotencyKey: "one" });
    await read("nurse");
    expect(await drawn("mas", { idempotencyKey: "one" })).toEqual(first);
  });

  it("is found later, a page at a time", async () => {
    const all = nodesOf(await samples("mas")).map(({ id }) => id);
    const page = await samples("mas", { first: 2 });
    const next = await samples("mas", { first: 500, after: page.pageInfo.endCursor });
    expect([...nodesOf(page), ...nodesOf(next)].map(({ id }) => id)).toEqual(all);
    expect(nodesOf(await samples("mas", { from: TODAY, to: TODAY }))).toHaveLength(all.length);
    expect(nodesOf(await samples("mas", { to: "2026-03-30" }))).toEqual([]);
  });
});

describe("a check of a sample", () => {
  const RECORD = `mutation ($input: RecordLogCheckInput!) { recordLogCheck(input: $input) {
    check { id outcome note checkedAt checkedBy { hsaId } sample { id } } userErrors { code field } } }`;
  const record = (persona: Persona, input: object) =>
    world.ask<{
      recordLogCheck: {
        check: { id: string; sample: { id: string } } | null;
        userErrors: { code: string }[];
      };
    }>(persona, RECORD, { input });
  const CHECKS = `query ($unit: ID!) { logChecks(unit: $unit) { edges { node { id outcome sample { id } } } } }`;
  const checks = async (persona: Persona) =>
    nodesOf(
      dataOf(
        await world.ask<{ logChecks: List<{ id: string; outcome: string; sample: { id: string } }> }>(
          persona,
          CHECKS,
          { unit: HHC1 },
        ),
      ).logChecks,
    );

  it("is kept with its sample, and another after an inquiry", async () => {
    const sample = (await drawn("mas")).id;
    const note = "E0001 had no visit that day.";
    const first = dataOf(await record("mas", { sample, outcome: "SUSPICION", note })).recordLogCheck;
    expect(first).toMatchObject({
      check: {
        outcome: "SUSPICION",
        note,
        checkedBy: { hsaId: "SE2120001215-E0003" },
        sample: { id: sample },
      },
      userErrors: [],
    });
    await record("mas", { sample, outcome: "CLEARED", note: "Called in that evening." });
    const found = nodesOf(await samples("mas")).find(({ id }) => id === sample);
    expect(found?.checks.map(({ outcome }) => outcome).toSorted()).toEqual(["CLEARED", "SUSPICION"]);
    expect((await checks("unitHead")).filter((check) => check.sample.id === sample)).toHaveLength(2);
  });

  it("is made once, however often it is sent under its key", async () => {
    const input = { sample: (await drawn("mas")).id, outcome: "NO_REMARK", idempotencyKey: "check" };
    const before = (await checks("mas")).length;
    const [one, two] = [await record("mas", input), await record("mas", input)];
    expect(dataOf(two)).toEqual(dataOf(one));
    expect(await checks("mas")).toHaveLength(before + 1);
  });

  it("without the words that it needs is refused, and nothing is kept", async () => {
    const sample = (await drawn("mas")).id;
    const before = (await checks("mas")).length;
    for (const [note, code] of [
      [null, "REASON_REQUIRED"],
      ["About 19400101-2386.", "TEXT_HOLDS_IDENTITY_NUMBER"],
    ]) {
      const { check, userErrors } = dataOf(
        await record("mas", { sample, outcome: "UNAUTHORISED", note }),
      ).recordLogCheck;
      expect([check, userErrors.map((error) => error.code)]).toEqual([null, [code]]);
    }
    expect(await checks("mas")).toHaveLength(before);
  });

  it("of another unit's sample, of another scope, or of none is refused alike", async () => {
    const sample = (await drawn("mas")).id;
    for (const [persona, id] of [
      ["mar", sample],
      ["nurse", sample],
      ["mas", "unknown"],
    ] as const) {
      const answer = await record(persona, { sample: id, outcome: "NO_REMARK" });
      expect(codes(answer)).toEqual(["FORBIDDEN"]);
    }
  });

  it("leaves the log intact", () => {
    expect(verifyAuditLog(accessLogPlace(world.dataDirectory)).fault).toBeNull();
  });
});

describe("statements", () => {
  async function count(persona: Persona, query: string, variables: object): Promise<number> {
    let statements = 0;
    const note = (): void => void statements++;
    statementEvents.on("statement", note);
    dataOf(await world.ask(persona, query, { ...variables }));
    statementEvents.off("statement", note);
    return statements;
  }
  const few = { first: 1 };
  const many = { first: 50 };

  it("are as many for one entry as for many", async () => {
    const query = `query ($first: Int) { patient(id: "synthetic-1") { accessLog(first: $first) { edges { node { id } } } } }`;
    expect(await count("patient", query, many)).toBe(await count("patient", query, few));
  });

  it("are as many for one sample as for many, with entries and checks", async () => {
    const query = `query ($first: Int) { logSamples(unit: "${HHC1}", first: $first) { edges { node { id
      entries { edges { node { id } } } checks { id } } } } }`;
    type Entered = { logSamples: List<{ entries: List<{ id: string }> }> };
    const drawn = nodesOf(dataOf(await world.ask<Entered>("mas", query, many)).logSamples);
    expect(drawn.length).toBeGreaterThan(5);
    // Samples drawn at one instant come in any order, and an empty one needs no look into the log.
    const untilEntries = { first: drawn.findIndex(({ entries }) => entries.edges.length > 0) + 1 };
    expect(untilEntries.first).toBeGreaterThan(0);
    expect(await count("mas", query, many)).toBe(await count("mas", query, untilEntries));
  });

  it("are as many for the logs of one patient as for those of many", async () => {
    const query = `query ($first: Int) { myPatients(first: $first) { edges { node { id
      accessLog(first: 3) { edges { node { id } } } } } } }`;
    expect(await count("developer", query, many)).toBe(await count("developer", query, few));
  });
});
