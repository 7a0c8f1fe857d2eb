/** Holes that an independent review looked for: each test says what should be, and fails where the hole is. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CareWorld, identifierOf, personId, startCareWorld } from "../testing/care-world.js";
import { block, blockLiftRequest, sipMeeting } from "../tables.js";
import { codes, dataOf, type Persona } from "../testing/world.js";

const HOME_CARE = "SE2120001215-HHC1";
const HALMSTAD = "SE2120001215-1000";
const HALLAND = "SE2321000115-1000";
const WHY = "Found on the floor, does not answer; allergies must be known.";
const at = "2026-03-30T10:00:00+02:00";
const centre = {
  custodianProvider: HALLAND,
  authorUnit: "SE2321000115-HC001",
  recordedAt: at,
  recordedBy: "SE2321000115-E0101",
};

let world: CareWorld;
beforeAll(async () => {
  world = await startCareWorld(9, ({ db }) => {
    // Person 3: a meeting that the health centre has summoned to, and everything of the region is blocked.
    db.insert(sipMeeting)
      .values({
        ...centre,
        id: "region-meeting",
        patientId: personId(3),
        plannedAt: at,
        physicianNeeded: true,
        physicianTookPart: false,
        units: [],
      })
      .run();
    db.insert(block)
      .values({
        ...centre,
        id: "block-3",
        patientId: personId(3),
        level: "OUTER",
        blockedProvider: HALLAND,
        status: "ACTIVE",
      })
      .run();
    // Person 6: a municipality asks the region to lift its block.
    db.insert(block)
      .values({
        ...centre,
        id: "block-6",
        patientId: personId(6),
        level: "OUTER",
        blockedProvider: HALLAND,
        status: "ACTIVE",
      })
      .run();
    db.insert(blockLiftRequest)
      .values({
        ...centre,
        custodianProvider: HALMSTAD,
        authorUnit: HOME_CARE,
        id: "request-6",
        patientId: personId(6),
        blockingProvider: HALLAND,
        forUnit: HOME_CARE,
        forPerson: "SE2120001215-E0001",
        reason: WHY,
        status: "OPEN",
      })
      .run();
  });
});
afterAll(() => world[Symbol.asyncDispose]());

const innerBlock = (n: number, more: object = {}) =>
  world.make<{ block: { id: string } }>(
    `patient:${personId(n)}`,
    "requestBlock",
    { patient: personId(n), level: "INNER", provider: HALMSTAD, unit: HOME_CARE, ...more },
    "block { id }",
  );
const plan = (persona: Persona, n: number, type = "CARE_PLAN") =>
  world.make<{ plan: { id: string; version: number } }>(
    persona,
    "createCarePlan",
    { patient: personId(n), type, title: "Hemlig rubrik" },
    "plan { id version }",
  );

describe("an inner block", () => {
  it("is not told by unit to whoever it closes data to, before the two steps", async () => {
    await innerBlock(0);
    const answer = await world.ask<{ patient: { blocks: { unit: { hsaId: string } | null }[] } }>(
      "nurseOfCareHome",
      `{ patient(id: "${personId(0)}") { blocks { id unit { hsaId } } } }`,
    );
    expect(answer.data?.patient?.blocks ?? []).toEqual([]);
  });

  it("is not lifted for good by whoever it closes data to", async () => {
    const { block: held } = await innerBlock(1);
    const { payload, refused, errors } = await world.send(
      "nurseOfCareHome",
      "revokeBlock",
      { block: held.id, expectedVersion: 1 },
      "block { revokedAt }",
    );
    expect({ payload, refused: refused.length + errors.length > 0 }).toMatchObject({ refused: true });
  });

  it("closes rows to writing too: another unit's plan is as unknown, whatever version is sent", async () => {
    const made = await plan("nurse", 2);
    await innerBlock(2);
    const send = (expectedVersion: number) =>
      world.send(
        "nurseOfCareHome",
        "changeCarePlan",
        { plan: made.plan.id, expectedVersion, title: "Ändrad utan att synas" },
        "plan { id }",
      );
    const late = await send(0);
    expect
      .soft({ refused: late.refused, errors: late.errors })
      .toEqual({ refused: [], errors: ["NO_PATIENT_RELATION"] });
    const right = await send(1);
    expect
      .soft({ refused: right.refused, errors: right.errors })
      .toEqual({ refused: [], errors: ["NO_PATIENT_RELATION"] });
  });

  it("of a period hides that a row of the period was marked in error later", async () => {
    const n = 7;
    const { encounter } = await world.make<{ encounter: { id: string } }>(
      "nurse",
      "recordEncounter",
      {
        patient: personId(n),
        kind: "HOME_VISIT",
        profession: "NURSE",
        at: "2026-01-15T10:00:00+01:00",
        planned: true,
      },
      "encounter { id }",
    );
    await innerBlock(n, { infoTo: "2026-02-01" });
    await world.make(
      "nurse",
      "markEnteredInError",
      {
        kind: "ENCOUNTER",
        id: encounter.id,
        expectedVersion: 1,
        reason: "Skrivet på fel person, gällde missbruk.",
      },
      "marked { recordId }",
    );
    const seen = await world.ask<{ patient: { enteredInError: { reason: string }[] } }>(
      "nurseOfCareHome",
      `{ patient(id: "${personId(n)}") { enteredInError { recordId reason } } }`,
    );
    expect(dataOf(seen).patient.enteredInError).toEqual([]);
  });
});

describe("a number alone", () => {
  it("tells no physician about a stay elsewhere that is blocked", async () => {
    const n = 4;
    await world.make(
      "hospital",
      "admitPatient",
      { identifier: identifierOf(n), reason: WHY, planned: false },
      "stay { id }",
    );
    await world.make(
      `patient:${personId(n)}`,
      "requestBlock",
      { patient: personId(n), level: "INNER", provider: HALLAND, unit: "SE2321000115-CL01" },
      "block { id }",
    );
    expect(codes(await world.ask("mobile", `{ patient(id: "${personId(n)}") { id } }`))).toEqual([
      "NO_PATIENT_RELATION",
    ]);
    const { refused } = await world.send(
      "mobile",
      "admitPatient",
      { identifier: identifierOf(n), planned: false, estimatedDischarge: "2000-01-01" },
      "stay { id }",
    );
    expect(refused).not.toContain("ALREADY_ACTIVE");
  });

  it("does not make a unit that is no clinic a place of stay, and its physician a reader", async () => {
    const n = 5;
    await world.make(
      "physician",
      "recordEncounter",
      { patient: personId(n), kind: "CLINIC", profession: "PHYSICIAN", planned: true },
      "encounter { id }",
    );
    const { payload, refused, errors } = await world.send<{ patient: unknown }>(
      "mobile",
      "admitPatient",
      { identifier: identifierOf(n), planned: false },
      "patient { id encounters(first: 5) { edges { node { unit { hsaId } } } } }",
    );
    expect({ read: payload?.patient ?? null, refused: [...refused, ...errors].length > 0 }).toEqual({
      read: null,
      refused: true,
    });
  });
});

describe("a row of another provider", () => {
  it("that is a blocked meeting is not overwritten", async () => {
    const { plan: mine } = await plan("nurse", 3, "SIP");
    const { payload, refused, errors } = await world.send(
      "nurse",
      "recordSipMeeting",
      {
        plan: mine.id,
        meeting: "region-meeting",
        heldOn: "2026-03-31",
        physicianNeeded: false,
        physicianTookPart: true,
        units: [HOME_CARE],
      },
      "meeting { id }",
    );
    expect({ payload, refused: [...refused, ...errors].length > 0 }).toMatchObject({ refused: true });
  });

  it("that is a municipality's residence is not ended by a physician of the region", async () => {
    const id = personId(8);
    const { patient } = dataOf(
      await world.ask<{ patient: { residence: { id: string } } }>(
        "physician",
        `{ patient(id: "${id}") { residence { id } } }`,
      ),
    );
    const { refused, errors, payload } = await world.send(
      "physician",
      "moveResidence",
      {
        patient: id,
        form: "ORDINARY",
        municipality: "1383",
        shortTerm: false,
        validFrom: "2026-03-31",
        replaces: patient.residence.id,
      },
      "residence { id }",
    );
    expect({ payload, refused: [...refused, ...errors].length > 0 }).toMatchObject({ refused: true });
  });

  it("that is an episode of support behind an outer block tells nothing by what is wrong with a change", async () => {
    const id = "synthetic-4";
    const { patient } = dataOf(
      await world.ask<{ patient: { supportEpisodes: { id: string }[] } }>(
        "developer",
        `{ patient(id: "${id}") { supportEpisodes { id } } }`,
      ),
    );
    await world.make(
      `patient:${id}`,
      "requestBlock",
      { patient: id, level: "OUTER", provider: HALLAND },
      "block { id }",
    );
    const { refused, errors, payload } = await world.send(
      "nurse",
      "extendPhysicianSupport",
      {
        episode: patient.supportEpisodes[0]?.id,
        expectedVersion: 0,
        reason: WHY,
        individualReview: true,
        newEnd: "2000-01-01",
      },
      "episode { id }",
    );
    const told = (payload?.userErrors ?? []).map(({ message }) => message).join(" ");
    expect.soft(told).not.toMatch(/20\d\d-\d\d-\d\d/);
    expect({ refused, errors }).toEqual({ refused: [], errors: ["NO_PATIENT_RELATION"] });
  });
});

describe("what the patient may no longer read", () => {
  it("is not read as it once was: a plan that was approved and is not any more", async () => {
    const n = 5;
    const made = await plan("nurse", n);
    const change = (mutation: string, expectedVersion: number, more: object) =>
      world.make("nurse", mutation, { plan: made.plan.id, expectedVersion, ...more }, "plan { id }");
    await change("approvePlanForPatient", 1, { approved: true });
    await change("changeCarePlan", 2, { supportingInfo: "Misstanke om missbruk" });
    world.clock.set("2026-04-01T09:00:00+02:00");
    await change("approvePlanForPatient", 3, { approved: false });
    const seen = dataOf(
      await world.ask<{
        patient: {
          carePlansAsOf: object[];
          carePlans: { edges: object[] };
          history: { edges: { node: { kind: string } }[] };
        };
      }>(
        `patient:${personId(n)}`,
        `{ patient(id: "${personId(n)}") {
          carePlans(first: 10, status: [DRAFT, ACTIVE]) { edges { node { id } } }
          carePlansAsOf(day: "2026-03-31") { id title supportingInfo }
          history(first: 100) { edges { node { kind fields { field after } } } } } }`,
      ),
    ).patient;
    expect(seen.carePlans.edges).toEqual([]);
    expect.soft(seen.carePlansAsOf).toEqual([]);
    expect
      .soft(seen.history.edges.map(({ node }) => node).filter(({ kind }) => kind === "CARE_PLAN"))
      .toEqual([]);
  });
});

describe("the log", () => {
  it("tells the patient that requests about lifting the block were read", async () => {
    const list = await world.ask<{ blockLiftRequests: { patientId: string }[] }>(
      "blockOfficer",
      `{ blockLiftRequests { patientId reason } }`,
    );
    expect(dataOf(list).blockLiftRequests.map(({ patientId }) => patientId)).toContain(personId(6));
    const log = await world.ask<{
      patient: { accessLog: { edges: { node: { careProvider: { hsaId: string } | null } }[] } };
    }>(
      `patient:${personId(6)}`,
      `{ patient(id: "${personId(6)}") { accessLog(first: 50) { edges { node { careProvider { hsaId } } } } } }`,
    );
    expect(dataOf(log).patient.accessLog.edges.map(({ node }) => node.careProvider?.hsaId)).toContain(
      HALLAND,
    );
  });
});

describe("an id", () => {
  const consent = async () => {
    const answer = await world.ask<{ patient: { consents: { id: string }[] } }>(
      `patient:${personId(0)}`,
      `{ patient(id: "${personId(0)}") { consents { id } } }`,
    );
    return dataOf(answer).patient.consents[0]?.id ?? "";
  };
  const answerOf = async (persona: Persona, mutation: string, input: object, fields: string) => {
    const { errors, refused } = await world.send(persona, mutation, input, fields);
    return { errors, refused };
  };

  it("of a consent is as unknown to a nurse elsewhere, whatever else is wrong", async () => {
    const ask = (assertion: string) =>
      answerOf(
        "nurseElsewhere",
        "openEmergencyAccess",
        { assertion, expectedVersion: 1, significance: "" },
        "assertion { id }",
      );
    expect(await ask(await consent())).toEqual(await ask("nothing"));
  });

  it.each<Persona>(["planner", "mas", "social"])("of a block is as unknown to %s", async (persona) => {
    const ask = (held: string) =>
      answerOf(persona, "revokeBlock", { block: held, expectedVersion: 1 }, "block { id }");
    expect(await ask("block-3")).toEqual(await ask("nothing"));
  });

  it("of a request to lift is as unknown to a nurse of another provider", async () => {
    const ask = (request: string) =>
      answerOf("nurseElsewhere", "decideBlockLift", { request, expectedVersion: 1 }, "request { id }");
    expect(await ask("request-6")).toEqual(await ask("nothing"));
  });
});
