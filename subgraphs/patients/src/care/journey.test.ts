/** The way of one patient from hospital to home and back to the health centre, as each of those who care meets it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CareWorld, identifierOf, personId, startCareWorld } from "../testing/care-world.js";
import { dataOf, type Persona } from "../testing/world.js";

let world: CareWorld;
beforeAll(async () => {
  world = await startCareWorld(2);
});
afterAll(() => world[Symbol.asyncDispose]());

const MOBILE = "SE2321000115-MOB1";
const CENTRE = "SE2321000115-HC001";
const CLINIC = "SE2321000115-CL01";
const HOME_CARE = "SE2120001215-HHC1";
const SOCIAL = "SE2120001215-SOC1";
const REASON = "Kom akut med ambulans.";

interface Responsible {
  readonly patient: { readonly medicallyResponsible: { basis: string; unit: { hsaId: string } } | null };
}
async function responsible(persona: Persona, patient: string, asOf?: string): Promise<string> {
  const { medicallyResponsible } = dataOf(
    await world.ask<Responsible>(
      persona,
      `query ($id: ID!, $asOf: Date) { patient(id: $id) { medicallyResponsible(asOf: $asOf) { basis unit { hsaId } } } }`,
      { id: patient, asOf },
    ),
  ).patient;
  return medicallyResponsible === null ? "nobody" : medicallyResponsible.unit.hsaId;
}

interface Board {
  readonly _entities: readonly [
    {
      readonly dischargesInProgress: {
        readonly edges: readonly {
          readonly node: {
            readonly id: string;
            readonly steps: readonly { step: string; status: string; unit: { hsaId: string } | null }[];
            readonly nextStep: { step: string } | null;
            readonly liabilityFrom: string | null;
            readonly missingForLiability: readonly string[];
          };
        }[];
      };
    },
  ];
}
/** What the discharge board of the municipality says of a process. */
async function board(persona: Persona, process: string) {
  const { _entities } = dataOf(
    await world.ask<Board>(
      persona,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Municipality { dischargesInProgress(first: 100) { edges { node {
        id liabilityFrom missingForLiability nextStep { step } steps { step status unit { hsaId } } } } } } } }`,
      { r: [{ __typename: "Municipality", code: "1380", organizationNumber: "2120001215" }] },
    ),
  );
  const node = _entities[0].dischargesInProgress.edges
    .map((edge) => edge.node)
    .find(({ id }) => id === process);
  const steps = Object.fromEntries((node?.steps ?? []).map(({ step, status }) => [step, status]));
  return { steps, next: node?.nextStep?.step ?? null, node };
}

type Stay = { stay: { id: string; version: number } | null; process: { id: string } | null };
type Episode = { episode: { id: string; version: number } | null };
type Plan = { plan: { id: string; version: number } | null };
const STAY = "stay { id version } process { id }";
const EPISODE = "episode { id version }";
const PLAN = "plan { id version }";
const given = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error("Nothing was answered.");
  return value;
};

describe("a patient with a high risk of readmission", () => {
  const patient = personId(0);
  let stay = "";
  let process = "";
  let episode = "";
  let plan = "";

  it("is admitted by the number that the patient gives, and the clinic takes over", async () => {
    expect(await responsible("physician", patient)).toBe(CENTRE);
    const unknown = await world.send("hospital", "admitPatient", { patient, planned: false }, STAY);
    expect(unknown.errors).toEqual(["NO_PATIENT_RELATION"]);
    const input = {
      identifier: identifierOf(0),
      reason: REASON,
      planned: false,
      estimatedDischarge: "2026-04-06",
    };
    const made = await world.make<Stay>("hospital", "admitPatient", input, STAY);
    stay = given(made.stay).id;
    expect(await responsible("hospital", patient)).toBe(CLINIC);
  });

  it("is announced to municipality and health centre within 24 hours", async () => {
    world.clock.set("2026-03-31T15:00:00+02:00");
    const input = { stay, municipality: "1380", municipalUnit: HOME_CARE, sipNeeded: true };
    const made = await world.make<Stay>("hospital", "sendAdmissionNotice", input, STAY);
    process = given(made.process).id;
    const seen = await board("social", process);
    expect(seen.steps).toEqual({
      ADMISSION_NOTICE: "DONE",
      FIXED_CARE_CONTACT: "DUE",
      READY_NOTICE: "WAITING",
      SIP_SUMMONS: "WAITING",
      SUMMONS_ANSWER: "WAITING",
      INFORMATION_TRANSFER: "WAITING",
    });
    expect(seen.node?.missingForLiability).toEqual(["READY_NOTICE", "SUMMONS"]);
    expect((await world.send("hospital", "sendAdmissionNotice", input, STAY)).refused).toEqual([
      "ALREADY_DONE",
    ]);
  });

  it("gets a fixed care contact at the health centre", async () => {
    const input = { patient, type: "FIXED_CARE_CONTACT", profession: "PHYSICIAN" };
    await world.make("physician", "assignFixedContact", input, "contact { id }");
    expect((await board("nurse", process)).steps["FIXED_CARE_CONTACT"]).toBe("DONE");
  });

  it("has the risk assessed by the responsible physician, high", async () => {
    world.clock.set("2026-04-02T10:00:00+02:00");
    const input = { stay, level: "HIGH" };
    const byNurse = await world.send("nurse", "assessReadmissionRisk", input, "assessment { id }");
    expect(byNurse.errors).toEqual(["FORBIDDEN"]);
    const byCentre = await world.send("physician", "assessReadmissionRisk", input, "assessment { id }");
    expect(byCentre.refused).toEqual(["WRONG_UNIT"]);
    const early = { stay, unit: MOBILE, startedOn: "2026-04-05" };
    expect((await world.send("hospital", "startPhysicianSupport", early, EPISODE)).refused).toEqual([
      "HIGH_RISK_REQUIRED",
    ]);
    await world.make("hospital", "assessReadmissionRisk", input, "assessment { level }");
  });

  it("gets support planned for at most 14 days, which both others confirm", async () => {
    const late = { stay, unit: MOBILE, startedOn: "2026-04-05", decidedEnd: "2026-04-20" };
    expect((await world.send("hospital", "startPhysicianSupport", late, EPISODE)).refused).toEqual([
      "END_PAST_WINDOW",
    ]);
    const input = { stay, unit: MOBILE, startedOn: "2026-04-05" };
    episode = given(
      (await world.make<Episode>("hospital", "startPhysicianSupport", input, EPISODE)).episode,
    ).id;
    await world.make("mobile", "confirmPlanning", { episode }, EPISODE);
    const second = await world.make<{ episode: object }>(
      "physician",
      "confirmPlanning",
      { episode },
      "episode { planningConfirmedAt supportPhysician { hsaId } healthCentrePhysician { hsaId } decidedEnd }",
    );
    expect(second.episode).toEqual({
      planningConfirmedAt: "2026-04-02T10:00:00+02:00",
      supportPhysician: { hsaId: "SE2321000115-E0301" },
      healthCentrePhysician: { hsaId: "SE2321000115-E0101" },
      decidedEnd: "2026-04-19",
    });
    expect(await responsible("hospital", patient)).toBe(CLINIC);
  });

  it("is judged ready, told of before noon, summoned about and answered", async () => {
    world.clock.set("2026-04-03T11:30:00+02:00");
    expect((await world.send("hospital", "sendReadyNotice", { stay }, STAY)).refused).toEqual([
      "STEP_MISSING",
    ]);
    await world.make("hospital", "markReadyForDischarge", { stay }, STAY);
    await world.make("hospital", "sendReadyNotice", { stay }, STAY);
    world.clock.set("2026-04-03T14:00:00+02:00");
    const meetingAt = "2026-04-04T10:00:00+02:00";
    const byHospital = await world.send("hospital", "summonToSip", { stay, meetingAt }, STAY);
    expect(byHospital.refused).toEqual(["WRONG_UNIT"]);
    await world.make("physician", "summonToSip", { stay, meetingAt }, "patient { id }");
    const answered = await world.make<{ process: { summonsAnsweredAt: string } }>(
      "social",
      "answerSummons",
      { process, answer: "ACCEPTED" },
      "process { summonsAnsweredAt }",
    );
    expect(answered.process.summonsAnsweredAt).toBe("2026-04-03T14:00:00+02:00");
    const seen = await board("social", process);
    expect(seen.node).toMatchObject({ liabilityFrom: "2026-04-06", missingForLiability: [] });
    expect(seen.next).toBe("INFORMATION_TRANSFER");
  });

  it("gets a shared plan with a part for each principal", async () => {
    world.clock.set("2026-04-04T10:00:00+02:00");
    const made = await world.make<Plan>(
      "nurse",
      "createCarePlan",
      { patient, type: "SIP", title: "SIP efter sjukhus", relativesInvolved: true },
      PLAN,
    );
    plan = given(made.plan).id;
    const own = {
      plan,
      what: "Vikt och blodtryck",
      responsiblePrincipal: "MUNICIPALITY",
      responsibleUnit: HOME_CARE,
    };
    await world.make("nurse", "addActivity", own, PLAN);
    await world.make(
      "nurse",
      "addGoal",
      { plan, text: "Hemma", patientsOwnWords: "Jag vill vara hemma." },
      PLAN,
    );
    const activate = { plan, expectedVersion: 1 };
    expect((await world.send("nurse", "activateCarePlan", activate, PLAN)).refused).toEqual([
      "BOTH_PRINCIPALS_REQUIRED",
      "MAIN_PRINCIPAL_REQUIRED",
      "CONSENT_REQUIRED",
    ]);
    const nobody = { plan, what: "Något", responsibleUnit: HOME_CARE };
    expect((await world.send("nurse", "addActivity", nobody, PLAN)).refused).toEqual([
      "RESPONSIBLE_PRINCIPAL_REQUIRED",
    ]);
    const others = { plan, what: "Kontroll", responsiblePrincipal: "REGION", responsibleUnit: CENTRE };
    expect((await world.send("nurse", "addActivity", others, PLAN)).refused).toEqual([
      "OWN_PART_ONLY",
      "OWN_PART_ONLY",
    ]);
    await world.make("physician", "addActivity", others, PLAN);
    await world.make("nurse", "registerConsent", { patient, scope: "SIP" }, "consent { id }");
    const lead = { plan, expectedVersion: 1, mainResponsiblePrincipal: "MUNICIPALITY" };
    await world.make("nurse", "changeCarePlan", lead, PLAN);
    const stale = await world.send("nurse", "activateCarePlan", activate, PLAN);
    expect(stale.refused).toEqual(["VERSION_CONFLICT"]);
    expect(stale.payload?.userErrors[0]?.message).toContain("mainResponsiblePrincipal");
    await world.make("nurse", "activateCarePlan", { plan, expectedVersion: 2 }, PLAN);
    const held = { plan, physicianNeeded: true, physicianTookPart: true, units: [HOME_CARE, CENTRE] };
    await world.make("nurse", "recordSipMeeting", held, "meeting { heldOn plan { id } }");
  });

  it("goes home with the information transferred the same day, and the mobile service takes over", async () => {
    world.clock.set("2026-04-05T13:00:00+02:00");
    const early = { stay, expectedVersion: 1, to: "HOME", dischargedAt: "2026-04-03T09:00:00+02:00" };
    expect((await world.send("hospital", "dischargePatient", early, STAY)).refused).toEqual(["DAY_ORDER"]);
    const made = await world.make<Stay>(
      "hospital",
      "dischargePatient",
      { stay, expectedVersion: 1, to: "HOME" },
      STAY,
    );
    expect(made.stay?.version).toBe(2);
    expect(await responsible("mobile", patient)).toBe(MOBILE);
    world.clock.set("2026-04-05T15:00:00+02:00");
    const transferred = await world.make<{ process: { steps: { step: string; status: string }[] } }>(
      "hospital",
      "transferInformation",
      { stay },
      "process { steps { step status } }",
    );
    expect(transferred.process.steps.map(({ status }) => status)).toEqual(Array(6).fill("DONE"));
  });

  it("is followed up, extended in time, and never too late", async () => {
    world.clock.set("2026-04-06T10:00:00+02:00");
    const contact = { episode, kind: "PATIENT", encounterKind: "HOME_VISIT" };
    await world.make("mobile", "recordSupportContact", contact, EPISODE);
    await world.make("mobile", "recordSupportContact", { episode, kind: "HEALTH_CENTRE" }, EPISODE);
    world.clock.set("2026-04-19T16:00:00+02:00");
    const { payload } = await world.send<{
      episode: { version: number; withinWindow: boolean; daysLeft: number };
    }>(
      "mobile",
      "recordSupportContact",
      { episode, kind: "HOSPITAL" },
      "episode { version withinWindow daysLeft }",
    );
    expect(payload?.episode).toMatchObject({ withinWindow: true, daysLeft: 0 });
    const expectedVersion = given(payload).episode.version;
    const extend = {
      episode,
      expectedVersion,
      newEnd: "2026-04-26",
      reason: "Läkemedel ställs in hemma.",
      individualReview: true,
    };
    const wrong = [
      [{ ...extend, individualReview: false }, "INDIVIDUAL_REVIEW_REQUIRED"],
      [{ ...extend, newEnd: "2026-04-19" }, "END_NOT_LATER"],
      [{ ...extend, reason: "" }, "REASON_REQUIRED"],
      [{ ...extend, expectedVersion: 1 }, "VERSION_CONFLICT"],
    ] as const;
    for (const [input, code] of wrong)
      expect((await world.send("mobile", "extendPhysicianSupport", input, EPISODE)).refused).toEqual([code]);
    expect((await world.send("physician", "extendPhysicianSupport", extend, EPISODE)).refused).toEqual([
      "WRONG_UNIT",
    ]);
    await world.make("mobile", "extendPhysicianSupport", extend, EPISODE);
    world.clock.set("2026-04-27T08:00:00+02:00");
    const current = await world.make<Episode>(
      "mobile",
      "recordSupportContact",
      { episode, kind: "HOSPITAL" },
      EPISODE,
    );
    const tooLate = { ...extend, expectedVersion: given(current.episode).version, newEnd: "2026-05-10" };
    expect((await world.send("mobile", "extendPhysicianSupport", tooLate, EPISODE)).refused).toEqual([
      "EXTENSION_TOO_LATE",
    ]);
    expect(await responsible("mobile", patient)).toBe(MOBILE);
  });

  it("is handed over after a dialogue, accepted by a physician of the listed centre", async () => {
    const version = async (): Promise<number> => {
      const { patient: found } = dataOf(
        await world.ask<{ patient: { supportEpisodes: { version: number }[] } }>(
          "physician",
          `query ($id: ID!) { patient(id: $id) { supportEpisodes { version } } }`,
          { id: patient },
        ),
      );
      return found.supportEpisodes[0]?.version ?? 0;
    };
    const accept = async () =>
      world.send<Episode>(
        "physician",
        "acceptHandover",
        { episode, expectedVersion: await version() },
        EPISODE,
      );
    expect((await accept()).refused).toEqual(["DIALOGUE_REQUIRED"]);
    await world.make(
      "mobile",
      "handOverToHealthCentre",
      { episode, expectedVersion: await version() },
      EPISODE,
    );
    const byMobile = { episode, expectedVersion: await version() };
    expect((await world.send("mobile", "acceptHandover", byMobile, EPISODE)).refused).toEqual([
      "NOT_LISTED_CENTRE",
    ]);
    expect((await accept()).refused).toEqual([]);
    expect((await accept()).refused).toEqual(["STATUS_NOT_ALLOWED"]);
    world.clock.set("2026-04-28T08:00:00+02:00");
    expect(await responsible("physician", patient)).toBe(CENTRE);
  });

  it("tells who was responsible at every moment of it", async () => {
    const expected = [
      ["2026-03-30", CENTRE],
      ["2026-03-31", CLINIC],
      ["2026-04-04", CLINIC],
      ["2026-04-05", MOBILE],
      ["2026-04-19", MOBILE],
      ["2026-04-26", MOBILE],
      ["2026-04-27", MOBILE],
      ["2026-04-28", CENTRE],
    ];
    for (const [day, unit] of expected)
      expect([day, await responsible("physician", patient, day)]).toEqual([day, unit]);
  });

  it("stood as it was on every day of it", async () => {
    const { patient: seen } = dataOf(
      await world.ask<{
        patient: { carePlansAsOf: { status: string; goals: { patientsOwnWords: string }[] }[] };
      }>(
        "nurse",
        `query ($id: ID!) { patient(id: $id) { carePlansAsOf(day: "2026-04-03") { status } before: carePlansAsOf(day: "2026-04-04") { status goals { patientsOwnWords } } } }`,
        { id: patient },
      ),
    );
    expect(seen).toEqual({
      carePlansAsOf: [],
      before: [{ status: "ACTIVE", goals: [{ patientsOwnWords: "Jag vill vara hemma." }] }],
    });
  });

  it("has a history that tells who changed what", async () => {
    const { patient: seen } = dataOf(
      await world.ask<{
        patient: {
          supportEpisodes: {
            history: {
              edges: { node: { mutation: string; by: { hsaId: string }; fields: { field: string }[] } }[];
            };
          }[];
        };
      }>(
        "physician",
        `query ($id: ID!) { patient(id: $id) { supportEpisodes { history(first: 50) { edges { node { mutation by { hsaId } fields { field before after } } } } } } }`,
        { id: patient },
      ),
    );
    const made = (seen.supportEpisodes[0]?.history.edges ?? []).map(({ node }) => node);
    expect(made[0]).toEqual({
      mutation: "acceptHandover",
      by: { hsaId: "SE2321000115-E0101" },
      fields: [
        { field: "endedOn", before: null, after: "2026-04-27" },
        { field: "outcome", before: null, after: "DISCHARGED_TO_HEALTH_CENTRE" },
        { field: "handoverAcceptedBy", before: null, after: "SE2321000115-E0101" },
        { field: "handoverAcceptedAt", before: null, after: "2026-04-27T08:00:00+02:00" },
      ],
    });
    expect(new Set(made.map(({ mutation }) => mutation))).toEqual(
      new Set([
        "acceptHandover",
        "handOverToHealthCentre",
        "extendPhysicianSupport",
        "recordSupportContact",
        "confirmPlanning",
        "startPhysicianSupport",
      ]),
    );
  });

  it("is planned for with social services, who write their own part", async () => {
    const own = {
      plan,
      what: "Trygghetslarm",
      responsiblePrincipal: "MUNICIPALITY",
      responsibleUnit: SOCIAL,
    };
    expect((await world.send("social", "addActivity", own, PLAN)).errors).toEqual(["NO_PATIENT_RELATION"]);
    await world.make("nurse", "addActivity", { ...own, what: "Hemtjänst" }, PLAN);
    expect((await world.send("social", "addActivity", own, PLAN)).errors).toEqual(["CONSENT_REQUIRED"]);
    await world.make("social", "registerConsent", { patient, scope: "SIP" }, "consent { id }");
    const made = await world.make<{ plan: { activities: { id: string; what: string; version: number }[] } }>(
      "social",
      "addActivity",
      own,
      "plan { activities { id what version } }",
    );
    const [alarm, homeHelp] = ["Trygghetslarm", "Hemtjänst"].map((what) =>
      given(made.plan.activities.find((each) => each.what === what)),
    );
    const done = { activity: alarm?.id, expectedVersion: 1 };
    await world.make("social", "completeActivity", done, PLAN);
    const byOther = { activity: homeHelp?.id, expectedVersion: 1 };
    expect((await world.send("social", "cancelActivity", byOther, PLAN)).errors).not.toEqual([]);
    expect(
      (await world.send("social", "completeCarePlan", { plan, expectedVersion: 3 }, PLAN)).errors,
    ).toEqual(["FORBIDDEN"]);
  });

  it("is read by the patient once it is approved, and answered about", async () => {
    const me = `patient:${patient}` as const;
    const plans = async () =>
      dataOf(
        await world.ask<{ patient: { carePlans: { edges: { node: { id: string; goals: object[] } }[] } } }>(
          me,
          `query ($id: ID!) { patient(id: $id) { carePlans { edges { node { id goals { patientsOwnWords } } } } } }`,
          { id: patient },
        ),
      ).patient.carePlans.edges.map(({ node }) => node);
    expect(await plans()).toEqual([]);
    await world.make("nurse", "approvePlanForPatient", { plan, expectedVersion: 3, approved: true }, PLAN);
    expect(await plans()).toEqual([{ id: plan, goals: [{ patientsOwnWords: "Jag vill vara hemma." }] }]);
    const answers = { episode, instrument: "PREM_HOME", answers: [{ item: "SAFE", value: 9 }] };
    await world.make(me, "recordExperience", answers, "experience { answers { item value } }");
    expect((await world.send("nurse", "recordExperience", answers, "experience { id }")).errors).toEqual([
      "FORBIDDEN",
    ]);
  });
});

describe("a patient who is readmitted on day 6", () => {
  const patient = personId(1);

  it("has the support ended as readmitted, and the clinic responsible", async () => {
    const identifier = identifierOf(1);
    world.clock.set("2026-05-01T09:00:00+02:00");
    const admitted = await world.make<Stay>(
      "hospital",
      "admitPatient",
      { identifier, reason: REASON, planned: false },
      STAY,
    );
    const stay = given(admitted.stay).id;
    await world.make("hospital", "assessReadmissionRisk", { stay, level: "HIGH" }, "assessment { id }");
    world.clock.set("2026-05-03T09:00:00+02:00");
    const start = { stay, unit: MOBILE, startedOn: "2026-05-03" };
    const started = await world.make<Episode>("hospital", "startPhysicianSupport", start, EPISODE);
    const episode = given(started.episode).id;
    await world.make("hospital", "dischargePatient", { stay, expectedVersion: 1, to: "HOME" }, STAY);
    world.clock.set("2026-05-09T03:00:00+02:00");
    expect(await responsible("mobile", patient)).toBe(MOBILE);
    const again = await world.make<{ stay: { isUnplannedReadmission: boolean } }>(
      "hospital",
      "admitPatient",
      { identifier, reason: REASON, planned: false },
      "stay { isUnplannedReadmission }",
    );
    expect(again.stay.isUnplannedReadmission).toBe(true);
    expect(await responsible("hospital", patient)).toBe(CLINIC);
    const { patient: seen } = dataOf(
      await world.ask<{ patient: { supportEpisodes: { id: string; outcome: string; endedOn: string }[] } }>(
        "physician",
        `query ($id: ID!) { patient(id: $id) { supportEpisodes { id outcome endedOn } } }`,
        { id: patient },
      ),
    );
    expect(seen.supportEpisodes).toEqual([{ id: episode, outcome: "READMITTED", endedOn: "2026-05-09" }]);
    expect(await responsible("physician", patient, "2026-05-08")).toBe(MOBILE);
  });

  it("cannot be admitted twice at once", async () => {
    const input = { identifier: identifierOf(1), reason: REASON, planned: false };
    expect((await world.send("hospital", "admitPatient", input, STAY)).refused).toEqual(["ALREADY_ACTIVE"]);
  });
});
