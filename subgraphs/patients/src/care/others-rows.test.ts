/** What a change tells about rows that its caller may not read, and does to rows of others: nothing. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPatientDatabase, type PatientDatabase } from "../store/database.js";
import {
  block,
  change,
  fixedContact,
  inpatientStay,
  listing,
  residence,
  sipMeeting,
  supportEpisode,
} from "../tables.js";
import { type CareWorld, identifierOf, personId, startCareWorld } from "../testing/care-world.js";
import { codes, type Persona } from "../testing/world.js";

const HALLAND = "SE2321000115-1000";
const HOME_CARE = "SE2120001215-HHC1";
const MOBILE = "SE2321000115-MOB1";
const CLINIC = "SE2321000115-CL01";
const REASON = "Kom akut och uppgav sitt nummer.";
const region = {
  custodianProvider: HALLAND,
  authorUnit: CLINIC,
  recordedAt: "2026-03-30T10:00:00+02:00",
  recordedBy: "SE2321000115-E0901",
};
const UNKNOWN_NUMBER = { system: "PERSONNUMMER", value: "191212121212" };

/** Persons by what is theirs. */
const NEW = 0;
const ELSEWHERE_OPEN = 1;
const ELSEWHERE_CLOSED = 2;
const HIDDEN = 3;
const SUPPORTED = 4;
const ANNOUNCED = 5;
const IN_CARE_HOME = 6;
const OTHER = 7;

let world: CareWorld;
let database: PatientDatabase;
beforeAll(async () => {
  world = await startCareWorld(8, ({ db }) => {
    const stay = (id: string, n: number, more: object) =>
      db
        .insert(inpatientStay)
        .values({
          ...region,
          id,
          patientId: personId(n),
          clinic: "SE2321000115-CL02",
          admittedAt: "2026-03-20T10:00:00+01:00",
          planned: false,
          ...more,
        })
        .run();
    const left = { dischargedAt: "2026-03-30T10:00:00+02:00", dischargedTo: "HOME" };
    stay("open-elsewhere", ELSEWHERE_OPEN, {});
    stay("closed-elsewhere", ELSEWHERE_CLOSED, left);
    stay("hidden-stay", HIDDEN, { ...left, clinic: CLINIC });
    for (const n of [ELSEWHERE_OPEN, ELSEWHERE_CLOSED])
      db.update(listing)
        .set({ healthCentre: "SE2321000115-HC002", authorUnit: "SE2321000115-HC002" })
        .where(eq(listing.patientId, personId(n)))
        .run();
    db.insert(fixedContact)
      .values({
        ...region,
        id: "hidden-contact",
        patientId: personId(HIDDEN),
        type: "FIXED_PHYSICIAN_CONTACT",
        practitionerHsaId: "SE2321000115-E0901",
        unit: CLINIC,
        validFrom: "2026-01-01",
      })
      .run();
    const hidden = { blockedProvider: HALLAND, status: "ACTIVE" } as const;
    db.insert(block)
      .values([
        { ...region, ...hidden, id: "outer", patientId: personId(HIDDEN), level: "OUTER" },
        {
          ...region,
          ...hidden,
          id: "inner",
          patientId: personId(HIDDEN),
          level: "INNER",
          blockedUnit: CLINIC,
        },
      ])
      .run();
    const meeting = { physicianNeeded: true, physicianTookPart: false, plannedAt: region.recordedAt };
    db.insert(sipMeeting)
      .values([
        { ...region, ...meeting, id: "others-meeting", patientId: personId(OTHER), units: [HOME_CARE] },
        { ...region, ...meeting, id: "uninvited", patientId: personId(NEW), units: [CLINIC] },
        { ...region, ...meeting, id: "invited", patientId: personId(NEW), units: [HOME_CARE] },
      ])
      .run();
    db.update(residence)
      .set({
        form: "SPECIAL",
        careHomeId: "home-1",
        municipality: "1383",
        custodianProvider: "SE2120001249-1000",
      })
      .where(eq(residence.patientId, personId(IN_CARE_HOME)))
      .run();
  });
  database = openPatientDatabase(world.dataDirectory);
});
afterAll(async () => {
  database.close();
  await world[Symbol.asyncDispose]();
});

/** Codes of what a change is answered with. */
async function answer(persona: Persona, mutation: string, input: object): Promise<readonly unknown[]> {
  const { refused, errors } = await world.send(persona, mutation, input, "__typename");
  return [...refused, ...errors];
}

describe("a number alone", () => {
  const admission = { planned: false };
  const enrolment = { municipality: "1383", professions: ["NURSE"] };
  it.each<[Persona, string, object]>([
    ["hospital", "admitPatient", admission],
    ["physician", "listPatient", {}],
    ["nurseElsewhere", "enrolInMunicipalCare", enrolment],
  ])("of %s is not enough to %s, and tells nothing of who has it", async (persona, mutation, input) => {
    for (const identifier of [identifierOf(NEW), UNKNOWN_NUMBER])
      expect(await answer(persona, mutation, { ...input, identifier })).toEqual(["REASON_REQUIRED"]);
    expect(codes(await world.ask("hospital", `{ patient(id: "${personId(NEW)}") { id } }`))).toEqual([
      "NO_PATIENT_RELATION",
    ]);
  });

  it.each<[Persona, string, object]>([
    ["mobile", "admitPatient", admission],
    ["physician", "admitPatient", admission],
    ["mobile", "listPatient", {}],
    ["hospital", "listPatient", {}],
  ])("opens nothing to %s, whose unit cannot %s", async (persona, mutation, input) => {
    for (const identifier of [identifierOf(NEW), UNKNOWN_NUMBER])
      expect(await answer(persona, mutation, { ...input, identifier, reason: REASON })).toEqual([
        "WRONG_UNIT",
      ]);
  });

  it("makes no clinic of a health centre, with a relation either", async () => {
    expect(await answer("physician", "admitPatient", { patient: personId(OTHER), ...admission })).toEqual([
      "WRONG_UNIT",
    ]);
  });
});

describe("a row that cannot be read", () => {
  it("hinders an admission without telling of its days, and after all else", async () => {
    for (const n of [ELSEWHERE_OPEN, ELSEWHERE_CLOSED]) {
      const identifier = identifierOf(n);
      const input = { identifier, reason: REASON, planned: false, admittedAt: "2026-03-25T10:00:00+01:00" };
      expect(
        await answer("hospital", "admitPatient", { ...input, estimatedDischarge: "2026-03-01" }),
      ).toEqual(["DAY_ORDER"]);
      const { payload } = await world.send("hospital", "admitPatient", input, "stay { id }");
      expect(payload?.userErrors).toMatchObject([{ code: "STATUS_NOT_ALLOWED", field: null }]);
      expect(payload?.userErrors[0]?.message).not.toMatch(/\d|stay/);
    }
  });

  it("hinders a listing without telling of its days", async () => {
    const input = { identifier: identifierOf(ELSEWHERE_OPEN), reason: REASON };
    for (const validFrom of ["2020-01-01", "2026-03-31"])
      expect(await answer("physician", "listPatient", { ...input, validFrom })).toEqual([
        "STATUS_NOT_ALLOWED",
      ]);
  });

  it("hinders a second contact without telling of it", async () => {
    const input = { patient: personId(HIDDEN), type: "FIXED_PHYSICIAN_CONTACT", profession: "PHYSICIAN" };
    expect(await answer("physician", "assignFixedContact", input)).toEqual(["STATUS_NOT_ALLOWED"]);
  });

  it.each(["hidden-stay", "nothing"])("is followed up by nobody: %s", async (afterDischargeOf) => {
    const input = { patient: personId(HIDDEN), kind: "PHONE", profession: "NURSE", planned: true };
    const before = { ...input, at: "2026-03-01T10:00:00+01:00", afterDischargeOf };
    expect(await answer("nurse", "recordEncounter", before)).toEqual(["NOT_FOUND"]);
  });

  it.each(["hidden-stay", "nothing"])("is summoned about by nobody: %s", async (stay) => {
    const input = { stay, meetingAt: "2026-04-02T10:00:00+02:00" };
    expect(await answer("nurse", "summonToSip", input)).toEqual(["NO_PATIENT_RELATION"]);
  });
});

describe("a row of somebody else", () => {
  it("that is a meeting is noted by who was summoned to it, once, in its own plan", async () => {
    const patient = personId(NEW);
    const { plan } = await world.make<{ plan: { id: string } }>(
      "nurse",
      "createCarePlan",
      { patient, type: "SIP", title: "SIP" },
      "plan { id }",
    );
    const note = (meeting: string) =>
      answer("nurse", "recordSipMeeting", {
        plan: plan.id,
        meeting,
        physicianNeeded: true,
        physicianTookPart: true,
        units: [HOME_CARE],
      });
    for (const meeting of ["nothing", "others-meeting", "uninvited"])
      expect([meeting, await note(meeting)]).toEqual([meeting, ["NOT_FOUND"]]);
    expect(await note("invited")).toEqual([]);
    expect(await note("invited")).toEqual(["ALREADY_DONE"]);
  });

  it("that is a place in another municipality's care home is not ended by a move", async () => {
    const rows = database.db
      .select()
      .from(residence)
      .where(eq(residence.patientId, personId(IN_CARE_HOME)));
    const input = {
      patient: personId(IN_CARE_HOME),
      form: "ORDINARY",
      municipality: "1380",
      validFrom: "2026-03-31",
      replaces: rows.get()?.id,
    };
    expect(await answer("nurse", "moveResidence", input)).toEqual(["WRONG_UNIT"]);
    expect(rows.all()).toMatchObject([{ validTo: null, version: 1 }]);
  });

  it("that is support ends with an admission, and stays its writer's", async () => {
    const identifier = identifierOf(SUPPORTED);
    const admit = () =>
      world.make<{ stay: { id: string } }>(
        "hospital",
        "admitPatient",
        { identifier, reason: REASON, planned: false },
        "stay { id }",
      );
    const stay = (await admit()).stay.id;
    await world.make("hospital", "assessReadmissionRisk", { stay, level: "HIGH" }, "assessment { id }");
    world.clock.set("2026-04-01T09:00:00+02:00");
    const start = { stay, unit: MOBILE, startedOn: "2026-04-01" };
    const { episode } = await world.make<{ episode: { id: string } }>(
      "hospital",
      "startPhysicianSupport",
      start,
      "episode { id }",
    );
    await world.make("hospital", "dischargePatient", { stay, expectedVersion: 1, to: "HOME" }, "stay { id }");
    const of = eq(supportEpisode.id, episode.id);
    const written = { recordedBy: "SE5560000001-E0001", recordedAt: "2026-04-01T10:00:00+02:00" };
    database.db.update(supportEpisode).set(written).where(of).run();
    world.clock.set("2026-04-03T09:00:00+02:00");
    await admit();
    expect(database.db.select().from(supportEpisode).where(of).get()).toMatchObject({
      ...written,
      endedOn: "2026-04-03",
      outcome: "READMITTED",
    });
    const told = database.db.select().from(change).where(eq(change.entityId, episode.id)).all();
    expect(told.at(-1)).toMatchObject({ mutation: "admitPatient", byUnit: CLINIC });
  });
});

describe("a notice", () => {
  const BEYOND = "dischargedAt stayId planType transferHinderedAt fixedCareContact { hsaId }";
  const board = (persona: Persona, fields: string) =>
    world.ask<{ _entities: { dischargesInProgress: { edges: { node: Record<string, unknown> }[] } }[] }>(
      persona,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Municipality {
        dischargesInProgress(first: 100) { edges { node { id ${fields} } } } } } }`,
      { r: [{ __typename: "Municipality", code: "1380", organizationNumber: "2120001215" }] },
    );

  it("goes to the patient's municipality and listed centre, and tells no more than the law has it tell", async () => {
    const { stay } = await world.make<{ stay: { id: string } }>(
      "hospital",
      "admitPatient",
      {
        identifier: identifierOf(ANNOUNCED),
        reason: REASON,
        planned: false,
        estimatedDischarge: "2026-04-10",
      },
      "stay { id }",
    );
    const notice = { stay: stay.id, municipality: "1380", municipalUnit: HOME_CARE, sipNeeded: true };
    const send = (more: object) => answer("hospital", "sendAdmissionNotice", { ...notice, ...more });
    expect(await send({ municipalUnit: "SE2120001249-HHC1" })).toEqual(["WRONG_UNIT"]);
    expect(await send({ municipalUnit: CLINIC })).toEqual(["WRONG_UNIT"]);
    expect(await send({ healthCentre: "SE2321000115-HC002" })).toEqual(["NOT_LISTED_CENTRE"]);
    const { process } = await world.make<{ process: { id: string } }>(
      "hospital",
      "sendAdmissionNotice",
      { ...notice, compulsoryPsychiatricCare: true },
      "process { id }",
    );
    const reason = "Mottagaren får inte veta det.";
    await world.make(
      "hospital",
      "transferInformation",
      { stay: stay.id, hinderedReason: reason },
      "stay { id }",
    );

    const nodeOf = ({ data }: Awaited<ReturnType<typeof board>>) =>
      data?._entities[0]?.dischargesInProgress.edges.find(({ node }) => node["id"] === process.id)?.node;
    const bySocial = await board("social", BEYOND);
    expect(nodeOf(bySocial)).toEqual({
      id: process.id,
      dischargedAt: null,
      stayId: null,
      planType: null,
      transferHinderedAt: null,
      fixedCareContact: null,
    });
    expect(new Set(codes(bySocial))).toEqual(new Set(["FORBIDDEN"]));
    const read = await board("nurse", BEYOND);
    expect(nodeOf(read)).toMatchObject({ stayId: stay.id, planType: "COMPULSORY_PSYCHIATRIC" });

    const lawful = await board(
      "social",
      "estimatedDischarge admissionNoticeAt liabilityFrom steps { status }",
    );
    expect(codes(lawful)).toEqual([]);
    expect(JSON.stringify(nodeOf(lawful))).not.toContain("HINDERED");
    expect(JSON.stringify(nodeOf(await board("nurse", "steps { status }")))).toContain("HINDERED");
  });
});
