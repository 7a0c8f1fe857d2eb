/** Discharges that are not as usual: protected persons, compulsory psychiatric care, a death, no handover. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CareWorld, identifierOf, personId, startCareWorld } from "../testing/care-world.js";
import { patient as patientTable } from "../tables.js";

const REASON = "Kom akut med ambulans.";

let world: CareWorld;
beforeAll(async () => {
  world = await startCareWorld(4, ({ db }) => {
    const protectedPerson = eq(patientTable.id, personId(0));
    db.update(patientTable).set({ protection: "PROTECTED_REGISTRATION" }).where(protectedPerson).run();
    db.update(patientTable)
      .set({ deceasedOn: "2026-03-30" })
      .where(eq(patientTable.id, personId(2)))
      .run();
  });
});
afterAll(() => world[Symbol.asyncDispose]());

/** Admits the person of number `n`, tells of it and judges the person ready. */
async function ready(n: number, more: object = {}): Promise<string> {
  const admitted = {
    identifier: identifierOf(n),
    reason: REASON,
    planned: false,
    estimatedDischarge: "2026-04-02",
  };
  const { stay } = await world.make<{ stay: { id: string } }>(
    "hospital",
    "admitPatient",
    admitted,
    "stay { id }",
  );
  const addressed = { municipality: "1380", municipalUnit: "SE2120001215-HHC1", sipNeeded: true };
  await world.make(
    "hospital",
    "sendAdmissionNotice",
    { stay: stay.id, ...addressed, ...more },
    "stay { id }",
  );
  const contact = { patient: personId(n), type: "FIXED_CARE_CONTACT", profession: "PHYSICIAN" };
  await world.make("physician", "assignFixedContact", contact, "contact { id }");
  await world.make("hospital", "markReadyForDischarge", { stay: stay.id }, "stay { id }");
  return stay.id;
}

describe("a discharge that is not as usual", () => {
  it("of a protected person: somebody judges secrecy first, and may find that it hinders", async () => {
    const stay = await ready(0);
    const send = (mutation: string, input: object) =>
      world.send("hospital", mutation, { stay, ...input }, "stay { id }");
    expect((await send("sendReadyNotice", {})).refused).toEqual(["SECRECY_REVIEW_REQUIRED"]);
    expect((await send("sendReadyNotice", { secrecyReviewed: true })).refused).toEqual([]);
    expect((await send("transferInformation", {})).refused).toEqual(["SECRECY_REVIEW_REQUIRED"]);
    const { payload } = await world.send<{ process: { steps: { step: string; status: string }[] } }>(
      "hospital",
      "transferInformation",
      { stay, hinderedReason: "Mottagaren får inte veta var hon finns." },
      "process { steps { step status } }",
    );
    expect(payload?.process.steps.at(-1)).toEqual({ step: "INFORMATION_TRANSFER", status: "HINDERED" });
  });

  it("into compulsory psychiatric outpatient care: another plan than a SIP", async () => {
    const stay = await ready(1, { compulsoryPsychiatricCare: true });
    await world.make("hospital", "sendReadyNotice", { stay }, "stay { id }");
    const input = { stay, meetingAt: "2026-04-02T10:00:00+02:00" };
    expect((await world.send("physician", "summonToSip", input, "patient { id }")).refused).toEqual([
      "OTHER_PLAN_TYPE_REQUIRED",
    ]);
    const plan = { ...input, planType: "COMPULSORY_PSYCHIATRIC" };
    expect((await world.send("physician", "summonToSip", plan, "patient { id }")).refused).toEqual([]);
  });

  it("of somebody who has died: no new stay, no contact, no plan after the death", async () => {
    const tries = [
      [
        "hospital",
        "admitPatient",
        { identifier: identifierOf(2), reason: REASON, planned: false },
        "stay { id }",
      ],
      ["nurse", "createCarePlan", { patient: personId(2), type: "SIP", title: "SIP" }, "plan { id }"],
      [
        "nurse",
        "recordEncounter",
        { patient: personId(2), kind: "PHONE", profession: "NURSE", planned: false },
        "encounter { id }",
      ],
      ["physician", "recordMedicationReview", { patient: personId(2), kind: "SIMPLE" }, "review { id }"],
    ] as const;
    for (const [persona, mutation, input, fields] of tries) {
      const { refused } = await world.send(persona, mutation, input, fields);
      expect([mutation, refused]).toEqual([mutation, ["PATIENT_DECEASED"]]);
    }
  });

  it("with support that nobody takes over: ended by the mobile service, never as a handover", async () => {
    const stay = await ready(3);
    await world.make("hospital", "assessReadmissionRisk", { stay, level: "HIGH" }, "assessment { id }");
    world.clock.set("2026-04-01T09:00:00+02:00");
    const start = { stay, unit: "SE2321000115-MOB1", startedOn: "2026-04-01" };
    const { episode } = await world.make<{ episode: { id: string; version: number } }>(
      "hospital",
      "startPhysicianSupport",
      start,
      "episode { id version }",
    );
    await world.make("hospital", "dischargePatient", { stay, expectedVersion: 1, to: "HOME" }, "stay { id }");
    const end = (persona: "mobile" | "physician", input: object) =>
      world.send<{ episode: object }>(
        persona,
        "endPhysicianSupport",
        { episode: episode.id, expectedVersion: episode.version, outcome: "OTHER", ...input },
        "episode { outcome endedOn }",
      );
    expect((await end("physician", {})).refused).toEqual(["WRONG_UNIT"]);
    expect((await end("mobile", { outcome: "DISCHARGED_TO_HEALTH_CENTRE" })).refused).toEqual([
      "DIALOGUE_REQUIRED",
    ]);
    expect((await end("mobile", { outcome: "DECEASED" })).refused).toEqual(["STEP_MISSING"]);
    expect((await end("mobile", { endedOn: "2026-03-31" })).refused).toEqual(["DAY_ORDER"]);
    expect((await end("mobile", {})).payload?.episode).toEqual({ outcome: "OTHER", endedOn: "2026-04-01" });
  });
});
