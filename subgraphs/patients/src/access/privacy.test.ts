/** Consent, blocks and emergency access as a nurse, a physician, a patient and a guardian meet them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testPersonnummer } from "../identity/index.js";
import { codes, dataOf, type Persona, startWorld, type World } from "../testing/world.js";

let world: World;
beforeAll(async () => {
  world = await startWorld(0);
});
afterAll(() => world[Symbol.asyncDispose]());

interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}
type Payload<Fields = object> = Fields & { readonly userErrors: readonly UserError[] };

/** Sends a mutation that takes one input and answers what `fields` asks for. */
async function send<Fields>(persona: Persona, mutation: string, input: object, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await world.ask<Record<string, Payload<Fields> | null>>(
    persona,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message } } }`,
    { input },
  );
  return { answer, payload: answer.data?.[mutation] ?? null, refused: codes(answer) };
}

const errorCodes = (payload: Payload | null) => payload?.userErrors.map(({ code }) => code);

interface State {
  readonly patient: {
    readonly listing: { readonly healthCentre: { readonly hsaId: string } } | null;
    readonly encounters: {
      readonly edges: readonly { readonly node: { readonly unit: { hsaId: string } } }[];
    };
    readonly accessState: {
      readonly consent: boolean;
      readonly unblockedSharedDataExists: boolean | null;
      readonly blockedDataExists: boolean | null;
    };
  } | null;
}
const STATE = `query ($id: ID!) { patient(id: $id) {
  encounters(first: 100) { edges { node { unit { hsaId } } } }
  accessState { consent unblockedSharedDataExists blockedDataExists } } }`;

/** Organisations whose encounters the persona reads. */
async function reads(persona: Persona, id: string): Promise<string[]> {
  const { patient } = dataOf(await world.ask<State>(persona, STATE, { id }));
  return [
    ...new Set((patient?.encounters.edges ?? []).map(({ node }) => node.unit.hsaId.slice(2, 12))),
  ].sort();
}
async function accessState(persona: Persona, id: string) {
  return dataOf(await world.ask<State>(persona, STATE, { id })).patient?.accessState;
}

const HALMSTAD = "2120001215";
const HALLAND = "2321000115";
const WHY = "Found on the floor, does not answer; allergies must be known.";

describe("a patient who has given no consent", () => {
  const id = "synthetic-8";
  const register = (persona: Persona, more: object = {}) =>
    send<{ consent: { id: string; version: number; unit: { hsaId: string } } | null }>(
      persona,
      "registerConsent",
      { patient: id, ...more },
      "consent { id version unit { hsaId } } patient { id }",
    );

  it("gives it to the nurse, who then reads the region's data, and takes it back", async () => {
    expect(await reads("nurse", id)).not.toContain(HALLAND);
    const { payload } = await register("nurse");
    expect(payload).toMatchObject({ consent: { version: 1, unit: { hsaId: "SE2120001215-HHC1" } } });
    expect((await accessState("nurse", id))?.consent).toBe(true);
    expect((await accessState("nurseOfCareHome", id))?.consent).toBe(false);

    const consent = payload?.consent?.id;
    const cancelled = await send(
      "nurse",
      "cancelConsent",
      { consent, expectedVersion: 1 },
      "consent { cancelledAt }",
    );
    expect(errorCodes(cancelled.payload)).toEqual([]);
    expect((await accessState("nurse", id))?.consent).toBe(false);
    const again = await send("nurse", "cancelConsent", { consent, expectedVersion: 2 }, "consent { id }");
    expect(errorCodes(again.payload)).toEqual(["CONSENT_NOT_ACTIVE"]);
  });

  it("is not registered twice when the same change comes twice", async () => {
    const first = await register("nurse", { idempotencyKey: "tab-1" });
    const second = await register("nurse", { idempotencyKey: "tab-1" });
    expect(second.payload?.consent?.id).toBe(first.payload?.consent?.id);
    expect(errorCodes((await register("nurse")).payload)).toEqual(["CONSENT_ALREADY_REGISTERED"]);
    expect(
      errorCodes((await register("nurse", { idempotencyKey: "tab-1", forMeOnly: true })).payload),
    ).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    const consent = first.payload?.consent?.id;
    const late = await send(
      "nurse",
      "markConsentInError",
      { consent, expectedVersion: 7, reason: "Wrong patient, sorry." },
      "consent { id }",
    );
    expect(errorCodes(late.payload)).toEqual(["VERSION_CONFLICT"]);
    const marked = await send<{ consent: { enteredInErrorAt: string } }>(
      "nurse",
      "markConsentInError",
      { consent, expectedVersion: 1, reason: "Wrong patient, sorry." },
      "consent { enteredInErrorAt }",
    );
    expect(marked.payload?.consent.enteredInErrorAt).toMatch(/^2026-03-31T09/);
    expect((await accessState("nurse", id))?.consent).toBe(false);
  });

  it.each<[string, Persona, string]>([
    ["a nurse of another municipality", "nurseElsewhere", "NO_PATIENT_RELATION"],
    ["a planner", "planner", "PERSONAL_DATA_NOT_ALLOWED"],
    ["somebody without a token", "anonymous", "UNAUTHENTICATED"],
  ])("cannot be registered by %s", async (_who, persona, code) => {
    expect((await register(persona)).refused).toEqual([code]);
  });

  it("registers it from the own client, for a unit that it names", async () => {
    expect(errorCodes((await register("patientWithoutConsent")).payload)).toEqual(["BAD_USER_INPUT"]);
    const { payload } = await register("patientWithoutConsent", {
      unit: "SE2120001215-HHC1",
      provider: "SE2120001215-1000",
    });
    expect(errorCodes(payload)).toEqual([]);
    expect((await accessState("nurse", id))?.consent).toBe(true);
    const mine = await world.ask<{ patient: { consents: { id: string }[] } }>(
      "patientWithoutConsent",
      `query ($id: ID!) { patient(id: $id) { consents { id } } }`,
      { id },
    );
    expect(dataOf(mine).patient.consents.map(({ id }) => id)).toContain(payload?.consent?.id);
    await send(
      "patientWithoutConsent",
      "cancelConsent",
      { consent: payload?.consent?.id, expectedVersion: 1 },
      "consent { id }",
    );
    expect((await accessState("nurse", id))?.consent).toBe(false);
  });
});

describe("an emergency", () => {
  const id = "synthetic-10";
  let assertion: { id: string; version: number };
  const assert = (persona: Persona, more: object = {}) =>
    send<{
      assertion: {
        id: string;
        version: number;
        until: string;
        holders: { hsaId: string }[];
        blockingProviders: { hsaId: string }[] | null;
      } | null;
    }>(
      persona,
      "assertEmergencyAccess",
      { patient: id, danger: "LIFE", reason: WHY, ...more },
      "assertion { id version until opened holders { hsaId } blockingProviders { hsaId } }",
    );

  it("shows first who has data, and hides who has blocked unless the patient cannot ask", async () => {
    const plain = await assert("nurse");
    expect(plain.payload).toMatchObject({
      assertion: { version: 1, until: "2026-04-01", blockingProviders: null },
    });
    const unable = await assert("nurse", { patientCannotAskForLifting: true });
    expect(unable.payload?.assertion?.blockingProviders).toEqual([{ hsaId: "SE2321000115-1000" }]);
    assertion = unable.payload?.assertion ?? { id: "", version: 0 };
  });

  it("opens nothing of a blocked provider; that provider decides on lifting", async () => {
    const open = await send(
      "nurse",
      "openEmergencyAccess",
      { assertion: assertion.id, expectedVersion: 1, significance: WHY },
      "assertion { opened version }",
    );
    expect(open.payload).toMatchObject({ assertion: { opened: true, version: 2 }, userErrors: [] });
    expect(await reads("nurse", id)).not.toContain(HALLAND);

    const asked = await send<{ request: { id: string; status: string } }>(
      "nurse",
      "requestBlockLift",
      { assertion: assertion.id, provider: "SE2321000115-1000", reason: WHY },
      "request { id status }",
    );
    expect(asked.payload).toMatchObject({ request: { status: "OPEN" }, userErrors: [] });
    const list = await world.ask<{
      blockLiftRequests: { id: string; version: number; unit: { hsaId: string } }[];
    }>("blockOfficer", `{ blockLiftRequests { id version patientId reason unit { hsaId } } }`);
    expect(dataOf(list).blockLiftRequests).toMatchObject([
      { id: asked.payload?.request.id, unit: { hsaId: "SE2120001215-HHC1" } },
    ]);
    const decide = (until: string, expectedVersion = 1) =>
      send(
        "blockOfficer",
        "decideBlockLift",
        { request: asked.payload?.request.id, expectedVersion, until },
        "request { status until }",
      );
    expect(errorCodes((await decide("2026-04-02T09:00:00+02:00")).payload)).toEqual(["PERIOD_NOT_ALLOWED"]);
    expect((await decide("2026-03-31T21:00:00+02:00")).payload).toMatchObject({
      request: { status: "LIFTED" },
    });
    expect(await reads("nurse", id)).toContain(HALLAND);
    expect(errorCodes((await decide("2026-03-31T21:00:00+02:00", 2)).payload)).toEqual([
      "BLOCK_LIFT_DECIDED",
    ]);
  });

  it("tells the medical oversight of the municipality about both steps", async () => {
    const answer = await world.ask<{ emergencyAlerts: { opened: boolean; reason: string }[] }>(
      "mas",
      `{ emergencyAlerts(from: "2026-03-31", to: "2026-03-31") { at opened reason unit { hsaId } } }`,
    );
    expect(
      dataOf(answer)
        .emergencyAlerts.map(({ opened }) => opened)
        .sort(),
    ).toEqual([false, false, true]);
    const elsewhere = await world.ask(
      "nurse",
      `{ emergencyAlerts(from: "2026-03-31", to: "2026-03-31") { id } }`,
    );
    expect(codes(elsewhere)).not.toEqual([]);
  });

  it("cannot be taken further by a colleague, nor twice", async () => {
    const colleague = await send(
      "nurseOfCareHome",
      "openEmergencyAccess",
      { assertion: assertion.id, expectedVersion: 2, significance: WHY },
      "assertion { id }",
    );
    expect(errorCodes(colleague.payload)).toEqual(["EMERGENCY_OF_SOMEBODY_ELSE"]);
    const twice = await send(
      "nurse",
      "openEmergencyAccess",
      { assertion: assertion.id, expectedVersion: 2, significance: WHY },
      "assertion { id }",
    );
    expect(errorCodes(twice.payload)).toEqual(["EMERGENCY_NOT_OPEN"]);
  });

  it.each<[string, Persona, object, string[]]>([
    ["without a reason", "nurse", { reason: "" }, ["REASON_REQUIRED"]],
    [
      "with an identity number in the reason",
      "nurse",
      { reason: "19121212-1212 is unconscious" },
      ["TEXT_HOLDS_IDENTITY_NUMBER"],
    ],
  ])("is not asserted %s", async (_name, persona, more, refused) => {
    expect(errorCodes((await assert(persona, more)).payload)).toEqual(refused);
  });

  it.each<[Persona, string]>([
    ["social", "EMERGENCY_NOT_FOR_CARE_SERVICES"],
    ["nurseElsewhere", "NO_PATIENT_RELATION"],
    ["mas", "FORBIDDEN"],
    ["planner", "PERSONAL_DATA_NOT_ALLOWED"],
    ["patient", "FORBIDDEN"],
  ])("is refused to %s: %s", async (persona, code) => {
    expect((await assert(persona)).refused).toEqual([code]);
  });
});

describe("an emergency without any block", () => {
  it("opens the data in the second step and not before", async () => {
    const id = "synthetic-8";
    const first = await send<{ assertion: { id: string; holders: { hsaId: string }[] } }>(
      "nurse",
      "assertEmergencyAccess",
      { patient: id, danger: "SERIOUS_HEALTH_RISK", reason: WHY },
      "assertion { id holders { hsaId } }",
    );
    expect(first.payload?.assertion.holders).toEqual([{ hsaId: "SE2321000115-1000" }]);
    expect(await reads("nurse", id)).not.toContain(HALLAND);
    const second = await send(
      "nurse",
      "openEmergencyAccess",
      { assertion: first.payload?.assertion.id, expectedVersion: 1, significance: WHY },
      "assertion { opened }",
    );
    expect(second.payload).toMatchObject({ assertion: { opened: true } });
    expect(await reads("nurse", id)).toContain(HALLAND);
    expect(await reads("nurseOfCareHome", id)).not.toContain(HALLAND);
    expect((await accessState("nurse", id))?.consent).toBe(false);
  });
});

describe("a lasting incapacity", () => {
  const statements = {
    lastingIncapacity: "Advanced dementia since 2023.",
    attitudeClarified: "Her daughter has been asked.",
    noReasonToAssumeRefusal: "She has always let us read; the medicines matter.",
  };
  const assert = (persona: Persona, more: object = {}) =>
    send(
      persona,
      "assertIncapacity",
      { patient: "synthetic-26", ...statements, ...more },
      "consent { assertion validTo }",
    );

  it("opens the region's data to the nurse with all three statements, and to nobody with two", async () => {
    expect(errorCodes((await assert("nurse", { attitudeClarified: "" })).payload)).toEqual([
      "REASON_REQUIRED",
    ]);
    expect(await reads("nurse", "synthetic-26")).not.toContain(HALLAND);
    expect((await assert("nurse")).payload).toMatchObject({
      consent: { assertion: "INCAPACITY", validTo: "2026-09-30" },
    });
    expect(await reads("nurse", "synthetic-26")).toContain(HALLAND);
  });

  it("never opens health data to a care manager, who may document it for social services", async () => {
    const LISTING = `{ patient(id: "synthetic-1") { id listing { healthCentre { hsaId } } } }`;
    expect(codes(await world.ask("social", LISTING))).toEqual(["CONSENT_REQUIRED"]);
    expect(errorCodes((await assert("social", { patient: "synthetic-1" })).payload)).toEqual([]);
    const answer = await world.ask<{ patient: { id: string; listing: null } | null }>("social", LISTING);
    expect(codes(answer)).toEqual(["INCAPACITY_DOES_NOT_OPEN_HEALTH_DATA"]);
  });
});

describe("a block", () => {
  const id = "synthetic-1";
  const outer = { patient: id, level: "OUTER", provider: "SE2321000115-1000" };
  const set = (persona: Persona, input: object) =>
    send<{ block: { id: string; version: number } | null }>(
      persona,
      "requestBlock",
      input,
      "block { id version level }",
    );

  it("of the patient closes the region's data at once, and tells only that there are blocked data", async () => {
    expect(await reads("nurse", id)).toContain(HALLAND);
    const { payload } = await set("patient", outer);
    expect(errorCodes(payload)).toEqual([]);
    expect(await reads("nurse", id)).not.toContain(HALLAND);
    expect((await accessState("nurse", id))?.blockedDataExists).toBe(true);
    expect(errorCodes((await set("patient", outer)).payload)).toEqual(["BLOCK_ALREADY_ACTIVE"]);

    const lifted = await send(
      "patient",
      "revokeBlock",
      { block: payload?.block?.id, expectedVersion: 1 },
      "block { revokedAt }",
    );
    expect(errorCodes(lifted.payload)).toEqual([]);
    expect(await reads("nurse", id)).toContain(HALLAND);
    const again = await send(
      "patient",
      "revokeBlock",
      { block: payload?.block?.id, expectedVersion: 2 },
      "block { id }",
    );
    expect(errorCodes(again.payload)).toEqual(["BLOCK_NOT_ACTIVE"]);
  });

  it("may not be set by a guardian for a child", async () => {
    const { refused } = await set("guardian", { ...outer, patient: "synthetic-14" });
    expect(refused).toEqual(["GUARDIAN_MAY_NOT_BLOCK"]);
  });

  it.each<[Persona, string]>([
    ["nurseElsewhere", "NO_PATIENT_RELATION"],
    ["planner", "PERSONAL_DATA_NOT_ALLOWED"],
  ])("is refused to %s", async (persona, code) => {
    expect((await set(persona, outer)).refused).toEqual([code]);
  });

  it("of one unit is lifted by another only after its unit was shown, for a time", async () => {
    const inner = {
      patient: id,
      level: "INNER",
      provider: "SE2120001215-1000",
      unit: "SE2120001215-HHC1",
    };
    const { payload } = await set("patient", inner);
    const block = payload?.block?.id ?? "";
    const before = await reads("nurseOfCareHome", id);
    expect(before).not.toContain(HALMSTAD);
    expect(await reads("nurse", id)).toContain(HALMSTAD);

    const until = "2026-03-31T12:00:00+02:00";
    const liftWith = (disclosure: string, basis: string) =>
      send(
        "nurseOfCareHome",
        "temporarilyRevokeBlock",
        { disclosure, block, basis, until },
        "revocation { until }",
      );
    const shown = await send<{ disclosure: { id: string; blocks: { id: string }[] } }>(
      "nurseOfCareHome",
      "showBlockingUnits",
      { patient: id, basis: "CONSENT", reason: "The patient asks us to read it." },
      "disclosure { id until blocks { id unit { hsaId } } }",
    );
    expect(shown.payload?.disclosure.blocks.map(({ id }) => id)).toEqual([block]);
    const disclosure = shown.payload?.disclosure.id ?? "";
    expect(errorCodes((await liftWith(disclosure, "EMERGENCY")).payload)).toEqual([
      "BLOCKING_UNITS_NOT_SHOWN",
    ]);
    expect(errorCodes((await liftWith(disclosure, "CONSENT")).payload)).toEqual([]);
    expect(await reads("nurseOfCareHome", id)).toContain(HALMSTAD);
    await send("patient", "revokeBlock", { block, expectedVersion: 1 }, "block { id }");
  });
});

describe("a declared relation", () => {
  const number = testPersonnummer("1950-01-01", "FEMALE");
  it("is answered for an unknown number as for any person without a relation", async () => {
    const { refused } = await send(
      "nurse",
      "declareRelation",
      { system: "PERSONNUMMER", value: number, validTo: "2026-04-01", reason: WHY },
      "patient { id }",
    );
    expect(refused).toEqual(["NO_PATIENT_RELATION"]);
  });

  it("opens a patient to the nurse who was given the number, for at most a week", async () => {
    const answer = await world.ask<{ patient: { identifiers: { value: string }[] } }>(
      "developer",
      `{ patient(id: "synthetic-16") { identifiers { value } } }`,
    );
    const value = dataOf(answer).patient.identifiers[0]?.value;
    const declare = (persona: Persona, validTo: string) =>
      send<{ patient: { id: string } | null }>(
        persona,
        "declareRelation",
        { system: "PERSONNUMMER", value, validTo, reason: WHY },
        "patient { id } validTo",
      );
    const PATIENT = `{ patient(id: "synthetic-16") { id } }`;
    expect(codes(await world.ask("nurse", PATIENT))).toEqual(["NO_PATIENT_RELATION"]);
    expect(errorCodes((await declare("nurse", "2026-04-08")).payload)).toEqual(["PERIOD_NOT_ALLOWED"]);
    expect(codes(await world.ask("nurse", PATIENT))).toEqual(["NO_PATIENT_RELATION"]);
    expect((await declare("nurse", "2026-04-07")).payload?.patient?.id).toBe("synthetic-16");
    expect(codes(await world.ask("nurse", PATIENT))).toEqual([]);
    expect(codes(await world.ask("nurseOfCareHome", PATIENT))).toEqual(["NO_PATIENT_RELATION"]);
    expect((await declare("planner", "2026-04-01")).refused).toEqual(["PERSONAL_DATA_NOT_ALLOWED"]);
  });
});

describe("a review of a case", () => {
  const ID = "synthetic-1";
  const open = (persona: Persona, more: object = {}) =>
    send<{ patient: { id: string } | null }>(
      persona,
      "openReview",
      { patient: ID, validTo: "2026-04-30", reason: "Two falls in a week, reported by relatives.", ...more },
      "patient { id } validTo",
    );
  const PATIENT = `{ patient(id: "${ID}") { id } }`;

  it("opens to the medical oversight what the own municipality has written, and not the region's data", async () => {
    expect(codes(await world.ask("mas", PATIENT))).toEqual(["NO_PATIENT_RELATION"]);
    expect(errorCodes((await open("mas", { validTo: "2026-12-31" })).payload)).toEqual([
      "PERIOD_NOT_ALLOWED",
    ]);
    expect(errorCodes((await open("mas", { reason: "falls" })).payload)).toEqual(["REASON_REQUIRED"]);
    expect(codes(await world.ask("mas", PATIENT))).toEqual(["NO_PATIENT_RELATION"]);
    expect((await open("mas")).payload).toMatchObject({ patient: { id: ID }, validTo: "2026-04-30" });
    expect(await reads("mas", ID)).not.toContain(HALLAND);
  });

  it.each<[string, Persona, object, string]>([
    [
      "of somebody whom the municipality does not know",
      "mas",
      { patient: "synthetic-16" },
      "NO_PATIENT_RELATION",
    ],
    ["of nobody", "mas", { patient: "nobody" }, "NO_PATIENT_RELATION"],
    ["by a nurse", "nurse", {}, "FORBIDDEN"],
    ["by the head of a unit", "unitHead", {}, "FORBIDDEN"],
    ["by a planner", "planner", {}, "FORBIDDEN"],
  ])("is not opened %s", async (_name, persona, more, code) => {
    expect((await open(persona, more)).refused).toEqual([code]);
  });
});

describe("the part of social services in a shared plan", () => {
  const PLAN = `{ patient(id: "synthetic-1") { carePlans(first: 5) { edges { node { activities { what } } } } } }`;
  interface Plans {
    readonly patient: {
      readonly carePlans: {
        readonly edges: readonly {
          readonly node: { readonly activities: readonly { readonly what: string }[] };
        }[];
      };
    };
  }
  const HELP = "Trygghetslarm och hemtjänst morgon och kväll";
  beforeAll(async () => {
    await send("physician", "registerConsent", { patient: "synthetic-1" }, "consent { id }");
  });

  it.each<[Persona, boolean]>([
    ["nurse", true],
    ["physician", false],
    ["patient", false],
    ["developer", true],
  ])("%s reads it: %s", async (persona, expected) => {
    const { patient } = dataOf(await world.ask<Plans>(persona, PLAN));
    const told = patient.carePlans.edges.flatMap(({ node }) => node.activities.map(({ what }) => what));
    expect(told.length).toBeGreaterThan(0);
    expect(told.includes(HELP)).toBe(expected);
  });
});
