/** One patient's way from hospital through support back to the health centre, through the real gateway, by six personas. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, topologies, type World } from "../kit/world.js";

/** A world of its own is started for each topology. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const HOME_CARE = "SE2120001215-HHC1";
const CENTRE = "SE2321000115-HC001";
const MOBILE = "SE2321000115-MOB1";
const CLINIC = "SE2321000115-CL01";

interface UserError {
  readonly code: string;
  readonly message: string;
}
type Sent = Readonly<Record<string, unknown>> & { readonly userErrors: readonly UserError[] };
interface Entity {
  readonly id: string;
  readonly version: number;
}

describe.each(topologies)("a patient with a high risk of readmission, served as %s", (topology) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(topology, copyOf(worlds[0]?.dataDirectory ?? ""));
  });
  afterAll(() => world[Symbol.asyncDispose]());

  /** Sends a mutation through the gateway and answers its payload. */
  async function send(persona: string, mutation: string, input: object, fields: string): Promise<Sent> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message } } }`;
    const { data, errors } = await world.ask<Record<string, Sent>>(persona, { query, variables: { input } });
    expect(errors, `${persona} ${mutation}`).toEqual([]);
    return data[mutation] ?? { userErrors: [] };
  }
  /** The same, which must succeed; the object of the payload. */
  async function make(persona: string, mutation: string, input: object, name: string): Promise<Entity> {
    const sent = await send(persona, mutation, input, `${name} { id version }`);
    expect(sent.userErrors, `${persona} ${mutation}`).toEqual([]);
    return sent[name] as Entity;
  }
  async function refused(
    persona: string,
    mutation: string,
    input: object,
    fields: string,
  ): Promise<string[]> {
    return (await send(persona, mutation, input, fields)).userErrors.map(({ code }) => code);
  }
  /** Who answers medically on a day. */
  async function responsible(persona: string, asOf: string): Promise<string | undefined> {
    const { data } = await world.ask<{
      patient: { medicallyResponsible: { unit: { hsaId: string; name: string } } | null };
    }>(persona, {
      query: `query ($id: ID!, $asOf: Date) { patient(id: $id) { medicallyResponsible(asOf: $asOf) { unit { hsaId name } } } }`,
      variables: { id: PATIENT, asOf },
    });
    return data.patient.medicallyResponsible?.unit.hsaId;
  }

  /** At home, listed and enrolled, without stay and plan. */
  const PATIENT = "synthetic-23";
  const HOSPITAL = "physician-hospital";
  const PHYSICIAN = "physician-health-centre";
  const MOBILE_PHYSICIAN = "physician-mobile";
  const NURSE = "nurse-halmstad";

  it("goes home with support, which is extended, handed over and accepted", async () => {
    const found = await world.ask<{ patient: { identifiers: { system: string; value: string }[] } }>(
      "sandbox-developer",
      { query: `{ patient(id: "${PATIENT}") { identifiers { system value } } }` },
    );
    const identifier = found.data.patient.identifiers[0];
    const reason = "Came by ambulance and told the number.";
    const admitted = { identifier, reason, planned: false, admittedAt: "2026-03-25T08:00:00+01:00" };
    const { id: stay } = await make(HOSPITAL, "admitPatient", admitted, "stay");
    const notice = {
      stay,
      municipality: "1380",
      municipalUnit: HOME_CARE,
      healthCentre: CENTRE,
      sipNeeded: true,
    };
    expect(await refused(HOSPITAL, "sendAdmissionNotice", notice, "stay { id }")).toEqual(["VALUE_REQUIRED"]);
    const estimate = { stay, expectedVersion: 1, estimatedDischarge: "2026-03-30" };
    await make(HOSPITAL, "changeEstimatedDischarge", estimate, "stay");
    const process = await make(HOSPITAL, "sendAdmissionNotice", notice, "process");

    const board = await world.run("DischargeBoard", "care-manager-social", {
      municipality: "1380",
      first: 100,
    });
    expect(board.errors).toEqual([]);
    const row = board.data.municipality?.dischargesInProgress.edges.find(
      ({ node }) => node.id === process.id,
    );
    expect(row?.node).toMatchObject({
      noticeInTime: false,
      nextStep: { step: "FIXED_CARE_CONTACT", status: "DUE", unit: { hsaId: CENTRE } },
      missingForLiability: ["READY_NOTICE", "SUMMONS"],
    });

    const contact = { patient: PATIENT, type: "FIXED_CARE_CONTACT", profession: "PHYSICIAN" };
    await make(PHYSICIAN, "assignFixedContact", contact, "contact");
    const risk = { stay, level: "HIGH", assessedAt: "2026-03-29T10:00:00+02:00" };
    await make(HOSPITAL, "assessReadmissionRisk", risk, "assessment");
    const support = { stay, unit: MOBILE, startedOn: "2026-03-30", decidedEnd: "2026-03-31" };
    const tooLong = { ...support, decidedEnd: "2026-04-14" };
    expect(await refused(HOSPITAL, "startPhysicianSupport", tooLong, "patient { id }")).toEqual([
      "END_PAST_WINDOW",
    ]);
    const { id: episode } = await make(HOSPITAL, "startPhysicianSupport", support, "episode");
    await make(MOBILE_PHYSICIAN, "confirmPlanning", { episode }, "episode");
    await make(PHYSICIAN, "confirmPlanning", { episode }, "episode");
    await make(HOSPITAL, "markReadyForDischarge", { stay, readyAt: "2026-03-30T09:00:00+02:00" }, "stay");
    await make(HOSPITAL, "sendReadyNotice", { stay }, "stay");
    const home = { stay, expectedVersion: 2, to: "HOME", dischargedAt: "2026-03-30T13:00:00+02:00" };
    expect(
      await refused(HOSPITAL, "dischargePatient", { ...home, expectedVersion: 1 }, "stay { id }"),
    ).toEqual(["VERSION_CONFLICT"]);
    await send(HOSPITAL, "dischargePatient", home, "stay { id }");
    expect(await responsible(MOBILE_PHYSICIAN, "2026-03-31")).toBe(MOBILE);

    const visit = { episode, kind: "PATIENT", encounterKind: "HOME_VISIT" };
    const { version } = await make(MOBILE_PHYSICIAN, "recordSupportContact", visit, "episode");
    const extend = {
      episode,
      expectedVersion: version,
      newEnd: "2026-04-07",
      reason: "Läkemedel ställs in hemma.",
      individualReview: true,
    };
    const extended = await world.run("ExtendSupport", MOBILE_PHYSICIAN, { input: extend });
    expect(extended.data.extendPhysicianSupport).toMatchObject({
      episode: { windowEnd: "2026-04-13", currentEnd: "2026-04-07", daysLeft: 7 },
      userErrors: [],
    });
    const again = await world.run("ExtendSupport", MOBILE_PHYSICIAN, { input: extend });
    expect(again.data.extendPhysicianSupport.userErrors).toMatchObject([{ code: "END_NOT_LATER" }]);
    const handOver = { episode, expectedVersion: version + 1 };
    const { version: last } = await make(MOBILE_PHYSICIAN, "handOverToHealthCentre", handOver, "episode");
    const accept = { episode, expectedVersion: last, idempotencyKey: `accept-${topology}` };
    await make(PHYSICIAN, "acceptHandover", accept, "episode");
    await make(PHYSICIAN, "acceptHandover", accept, "episode");

    const days = ["2026-03-24", "2026-03-25", "2026-03-29", "2026-03-30", "2026-03-31", "2026-04-01"];
    const units = await Promise.all(days.map((day) => responsible(PHYSICIAN, day)));
    expect(units).toEqual([CENTRE, CLINIC, CLINIC, MOBILE, MOBILE, CENTRE]);
  });

  it("has a plan of both principals, and a journey that tells it all", async () => {
    for (const persona of [NURSE, PHYSICIAN])
      await send(persona, "registerConsent", { patient: PATIENT }, "consent { id }");
    await send(NURSE, "registerConsent", { patient: PATIENT, scope: "SIP" }, "consent { id }");
    const made = await world.run("CreateSip", NURSE, {
      input: { patient: PATIENT, type: "SIP", title: "SIP", mainResponsiblePrincipal: "REGION" },
    });
    const plan = made.data.createCarePlan.plan?.id ?? "";
    const one = await world.run("ActivatePlan", NURSE, { input: { plan, expectedVersion: 1 } });
    expect(one.data.activateCarePlan.userErrors.map(({ code }) => code)).toEqual([
      "BOTH_PRINCIPALS_REQUIRED",
      "BOTH_PRINCIPALS_REQUIRED",
    ]);
    const parts = [
      [NURSE, "MUNICIPALITY", HOME_CARE],
      [PHYSICIAN, "REGION", CENTRE],
    ] as const;
    for (const [persona, responsiblePrincipal, responsibleUnit] of parts) {
      const input = { plan, what: "Uppföljning", responsiblePrincipal, responsibleUnit };
      const { data, errors } = await world.run("AddActivity", persona, { input });
      expect([errors, data.addActivity.userErrors]).toEqual([[], []]);
    }
    const active = await world.run("ActivatePlan", NURSE, { input: { plan, expectedVersion: 1 } });
    expect(active.data.activateCarePlan).toMatchObject({
      plan: { status: "ACTIVE", version: 2 },
      userErrors: [],
    });

    const journey = await world.run("PatientJourney", PHYSICIAN, { id: PATIENT, on: "2026-03-31" });
    expect(journey.errors).toEqual([]);
    expect(journey.data.patient?.supportEpisodes).toMatchObject([{ outcome: "DISCHARGED_TO_HEALTH_CENTRE" }]);
    expect(journey.data.patient?.history.edges[0]?.node).toMatchObject({
      mutation: "activateCarePlan",
      kind: "CARE_PLAN",
      fields: [{ field: "status", before: "DRAFT", after: "ACTIVE" }],
    });
  });
});
