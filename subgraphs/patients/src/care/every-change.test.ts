/**
 * Every change about care, in one story: who may not make it, what is wrong with it, that it is made once however
 * often it is sent, and that nothing is written when it is refused.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contacts } from "../resolvers/mutations/contacts.js";
import { discharge } from "../resolvers/mutations/discharge.js";
import { events } from "../resolvers/mutations/events.js";
import { housing } from "../resolvers/mutations/housing.js";
import { planParts } from "../resolvers/mutations/plan-parts.js";
import { plans } from "../resolvers/mutations/plans.js";
import { stays } from "../resolvers/mutations/stays.js";
import { support } from "../resolvers/mutations/support.js";
import { openPatientDatabase, type PatientDatabase } from "../store/database.js";
import { type CareWorld, identifierOf, personId, startCareWorld } from "../testing/care-world.js";
import type { Persona } from "../testing/world.js";

let world: CareWorld;
let database: PatientDatabase;
beforeAll(async () => {
  world = await startCareWorld(1);
  database = openPatientDatabase(world.dataDirectory);
});
afterAll(async () => {
  database.close();
  await world[Symbol.asyncDispose]();
});

const patient = personId(0);
const HOME_CARE = "SE2120001215-HHC1";
const CENTRE = "SE2321000115-HC001";
const MOBILE = "SE2321000115-MOB1";
const REASON = "Skrivet på fel patient.";
const ADMITTED = "Kom själv och uppgav sitt nummer.";

/** Ids and versions that earlier steps have learnt, by name. */
type Known = Record<string, string>;
type Input = Readonly<Record<string, unknown>>;
type Row = { readonly id: string } | null;

interface Step {
  readonly mutation: string;
  readonly by: Persona;
  /** Sets the clock first. */
  readonly at?: string;
  readonly input: (known: Known) => Input;
  /** Of the payload: the object, and what else of it is asked for. */
  readonly answer: string;
  readonly keep?: string;
  /** What is wrong when these fields are sent instead, by name. */
  readonly wrong: readonly (readonly [string, Input, string])[];
  readonly notBy: readonly (readonly [Persona, string])[];
}

const nobody = [
  ["anonymous", "UNAUTHENTICATED"],
  ["planner", "PERSONAL_DATA_NOT_ALLOWED"],
  ["nurseElsewhere", "NO_PATIENT_RELATION"],
] as const;
const notByNurse = [...nobody.slice(0, 2), ["nurse", "FORBIDDEN"]] as const;

const steps: readonly Step[] = [
  {
    mutation: "listPatient",
    by: `patient:${patient}`,
    input: (known) => ({
      patient,
      healthCentre: CENTRE,
      validFrom: "2026-04-01",
      replaces: known["listing0"],
    }),
    answer: "listing { id }",
    wrong: [
      ["beside the one that holds", { replaces: null }, "ALREADY_ACTIVE"],
      ["before the one that holds", { validFrom: "2020-01-01" }, "DAY_ORDER"],
      ["at a centre that nobody knows", { healthCentre: "SE2321000115-HC999" }, "UNKNOWN_REFERENCE"],
    ],
    notBy: [["patient:synthetic-1", "NO_PATIENT_RELATION"], ...nobody.slice(0, 2)],
  },
  {
    mutation: "moveResidence",
    by: "nurse",
    input: (known) => ({
      patient,
      form: "SPECIAL",
      careHome: "home-1",
      municipality: "1380",
      validFrom: "2026-03-20",
      replaces: known["residence0"],
    }),
    answer: "residence { id }",
    wrong: [
      ["to no home", { careHome: null }, "VALUE_REQUIRED"],
      ["beside the home", { replaces: null }, "ALREADY_ACTIVE"],
    ],
    notBy: nobody,
  },
  {
    mutation: "assignFixedContact",
    by: "physician",
    input: () => ({
      patient,
      type: "FIXED_PHYSICIAN_CONTACT",
      profession: "PHYSICIAN",
      internalNote: "Nås på morgonen",
    }),
    answer: "contact { id warnings internalNote }",
    keep: "contact",
    wrong: [
      ["a nurse as physician", { profession: "NURSE" }, "PHYSICIAN_REQUIRED"],
      ["told tomorrow", { patientInformedOn: "2026-04-01" }, "DAY_IN_FUTURE"],
    ],
    notBy: notByNurse,
  },
  {
    mutation: "recordPatientInformed",
    by: "physician",
    input: (known) => ({ contact: known["contact"], expectedVersion: 1 }),
    answer: "contact { id patientInformedOn }",
    wrong: [
      ["before it began", { informedOn: "2026-03-30" }, "DAY_ORDER"],
      ["an older version", { expectedVersion: 2 }, "VERSION_CONFLICT"],
    ],
    notBy: notByNurse,
  },
  {
    mutation: "endFixedContact",
    by: "physician",
    input: (known) => ({ contact: known["contact"], expectedVersion: 2 }),
    answer: "contact { id validTo }",
    wrong: [["before it began", { validTo: "2026-03-30" }, "DAY_ORDER"]],
    notBy: notByNurse,
  },
  {
    mutation: "setCareTeam",
    by: "nurse",
    input: () => ({
      patient,
      participants: [{ role: "NURSE", practitioner: "SE2120001215-E0001", unit: HOME_CARE }],
    }),
    answer: "team { id version }",
    wrong: [["of nobody", { participants: [] }, "VALUE_REQUIRED"]],
    notBy: nobody,
  },
  {
    mutation: "recordEncounter",
    by: "nurse",
    input: () => ({
      patient,
      kind: "HOME_VISIT",
      profession: "NURSE",
      planned: true,
      at: "2026-03-30T10:00:00+02:00",
    }),
    answer: "encounter { id }",
    wrong: [
      ["tomorrow", { at: "2026-04-01T10:00:00+02:00" }, "DAY_IN_FUTURE"],
      ["before birth", { at: "1900-01-01T10:00:00+01:00" }, "DAY_ORDER"],
      ["as a physician", { profession: "PHYSICIAN" }, "BAD_USER_INPUT"],
      ["after no stay", { afterDischargeOf: "nothing" }, "NOT_FOUND"],
    ],
    notBy: nobody,
  },
  {
    mutation: "recordMedicationReview",
    by: "physician",
    input: () => ({ patient, kind: "IN_DEPTH" }),
    answer: "review { id nextDue }",
    wrong: [["tomorrow", { on: "2026-04-01" }, "DAY_IN_FUTURE"]],
    notBy: nobody,
  },
  {
    mutation: "createCarePlan",
    by: "nurse",
    input: () => ({ patient, type: "SIP", title: "SIP", mainResponsiblePrincipal: "REGION" }),
    answer: "plan { id }",
    keep: "plan",
    wrong: [
      ["without title", { title: " " }, "VALUE_REQUIRED"],
      ["reviewed before it begins", { nextReview: "2026-03-30" }, "DAY_ORDER"],
      ["with a blank need", { addresses: [""] }, "VALUE_REQUIRED"],
    ],
    notBy: nobody,
  },
  {
    mutation: "changeCarePlan",
    by: "nurse",
    input: ({ plan }) => ({ plan, expectedVersion: 1, addresses: ["Hjärtsvikt"] }),
    answer: "plan { id version }",
    wrong: [["an older version", { expectedVersion: 9 }, "VERSION_CONFLICT"]],
    notBy: [...nobody, ["physician", "FORBIDDEN"]],
  },
  {
    mutation: "addGoal",
    by: "physician",
    input: ({ plan }) => ({ plan, text: "Bo hemma", patientsOwnWords: "Jag vill bo hemma" }),
    answer: "plan { id goals { id } }",
    wrong: [["blank", { text: "" }, "VALUE_REQUIRED"]],
    notBy: nobody,
  },
  {
    mutation: "setGoalAchievement",
    by: "physician",
    input: ({ goal }) => ({ goal, expectedVersion: 1, achievement: "IN_PROGRESS" }),
    answer: "plan { id }",
    wrong: [["an older version", { expectedVersion: 9 }, "VERSION_CONFLICT"]],
    notBy: [...nobody, ["nurse", "FORBIDDEN"]],
  },
  {
    mutation: "addActivity",
    by: "physician",
    input: ({ plan }) => ({
      plan,
      what: "Hembesök",
      responsiblePrincipal: "REGION",
      responsibleUnit: CENTRE,
    }),
    answer: "plan { id }",
    wrong: [
      ["of nobody", { responsiblePrincipal: null }, "RESPONSIBLE_PRINCIPAL_REQUIRED"],
      ["nowhere", { responsibleUnit: null }, "VALUE_REQUIRED"],
      ["before the plan", { due: "2026-03-01" }, "DAY_ORDER"],
    ],
    notBy: nobody,
  },
  {
    mutation: "changeActivity",
    by: "physician",
    input: ({ activity }) => ({ activity, expectedVersion: 1, status: "IN_PROGRESS", due: "2026-05-01" }),
    answer: "plan { id }",
    wrong: [["at another's unit", { responsibleUnit: HOME_CARE }, "OWN_PART_ONLY"]],
    notBy: [...nobody, ["nurse", "FORBIDDEN"]],
  },
  {
    mutation: "completeActivity",
    by: "physician",
    input: ({ activity }) => ({ activity, expectedVersion: 2 }),
    answer: "plan { id }",
    wrong: [["an older version", { expectedVersion: 1 }, "VERSION_CONFLICT"]],
    notBy: nobody,
  },
  {
    mutation: "cancelActivity",
    by: "nurse",
    input: ({ activity2 }) => ({ activity: activity2, expectedVersion: 1 }),
    answer: "plan { id }",
    wrong: [["an older version", { expectedVersion: 9 }, "VERSION_CONFLICT"]],
    notBy: nobody,
  },
  {
    mutation: "activateCarePlan",
    by: "nurse",
    input: ({ plan }) => ({ plan, expectedVersion: 2 }),
    answer: "plan { id status }",
    wrong: [["an older version", { expectedVersion: 1 }, "VERSION_CONFLICT"]],
    notBy: [...nobody, ["physician", "FORBIDDEN"]],
  },
  {
    mutation: "recordSipMeeting",
    by: "nurse",
    input: ({ plan }) => ({ plan, physicianNeeded: true, physicianTookPart: true, units: [HOME_CARE] }),
    answer: "meeting { id }",
    wrong: [
      ["of nobody", { units: [] }, "VALUE_REQUIRED"],
      ["tomorrow", { heldOn: "2026-04-01" }, "DAY_IN_FUTURE"],
    ],
    notBy: nobody,
  },
  {
    mutation: "reviewCarePlan",
    by: "nurse",
    input: ({ plan }) => ({ plan, expectedVersion: 3, nextReview: "2026-06-30", summary: "Fortsätter" }),
    answer: "plan { id nextReview }",
    wrong: [["next before this", { nextReview: "2026-03-31" }, "DAY_ORDER"]],
    notBy: nobody,
  },
  {
    mutation: "approvePlanForPatient",
    by: "nurse",
    input: ({ plan }) => ({ plan, expectedVersion: 4, approved: true }),
    answer: "plan { id approvedForPatient }",
    wrong: [["as it is", { approved: false }, "ALREADY_DONE"]],
    notBy: nobody,
  },
  {
    mutation: "holdCarePlan",
    by: "nurse",
    input: ({ plan }) => ({ plan, expectedVersion: 5 }),
    answer: "plan { id status }",
    wrong: [["an older version", { expectedVersion: 4 }, "VERSION_CONFLICT"]],
    notBy: nobody,
  },
  {
    mutation: "resumeCarePlan",
    by: "nurse",
    input: ({ plan }) => ({ plan, expectedVersion: 6 }),
    answer: "plan { id status }",
    wrong: [["an older version", { expectedVersion: 5 }, "VERSION_CONFLICT"]],
    notBy: nobody,
  },
  {
    mutation: "completeCarePlan",
    by: "nurse",
    input: ({ plan }) => ({ plan, expectedVersion: 7 }),
    answer: "plan { id status periodTo }",
    wrong: [["an older version", { expectedVersion: 6 }, "VERSION_CONFLICT"]],
    notBy: nobody,
  },
  {
    mutation: "revokeCarePlan",
    by: "nurse",
    input: ({ plan2 }) => ({ plan: plan2, expectedVersion: 2, reason: "Patienten flyttar till annan ort." }),
    answer: "plan { id status }",
    wrong: [["without reason", { reason: "nej" }, "REASON_REQUIRED"]],
    notBy: nobody,
  },
  {
    mutation: "admitPatient",
    by: "hospital",
    at: "2026-04-02T09:00:00+02:00",
    input: () => ({
      identifier: identifierOf(0),
      reason: ADMITTED,
      planned: false,
      estimatedDischarge: "2026-04-08",
    }),
    answer: "stay { id }",
    keep: "stay",
    wrong: [
      ["estimated before", { estimatedDischarge: "2026-04-01" }, "DAY_ORDER"],
      ["tomorrow", { admittedAt: "2026-04-03T09:00:00+02:00" }, "DAY_IN_FUTURE"],
      ["by a number alone", { reason: null }, "REASON_REQUIRED"],
    ],
    notBy: nobody.slice(0, 2),
  },
  {
    mutation: "sendAdmissionNotice",
    by: "hospital",
    input: ({ stay }) => ({ stay, municipality: "1380", municipalUnit: HOME_CARE, sipNeeded: true }),
    answer: "process { id }",
    keep: "process",
    wrong: [["need seen before admission", { needAssessedAt: "2026-04-01T09:00:00+02:00" }, "DAY_ORDER"]],
    notBy: nobody,
  },
  {
    mutation: "changeEstimatedDischarge",
    by: "hospital",
    input: ({ stay }) => ({ stay, expectedVersion: 1, estimatedDischarge: "2026-04-06" }),
    answer: "stay { id }",
    wrong: [
      ["the same day", { estimatedDischarge: "2026-04-08" }, "ALREADY_DONE"],
      ["before admission", { estimatedDischarge: "2026-04-01" }, "DAY_ORDER"],
      ["an older version", { expectedVersion: 9 }, "VERSION_CONFLICT"],
    ],
    notBy: nobody,
  },
  {
    mutation: "assessReadmissionRisk",
    by: "hospital",
    input: ({ stay }) => ({ stay, level: "HIGH", instrument: "RISK", instrumentVersion: "1" }),
    answer: "assessment { id }",
    wrong: [["before the stay", { assessedAt: "2026-04-01T09:00:00+02:00" }, "DAY_ORDER"]],
    notBy: [...nobody, ["mobile", "NO_PATIENT_RELATION"]],
  },
  {
    mutation: "startPhysicianSupport",
    by: "hospital",
    input: ({ stay }) => ({ stay, unit: MOBILE, startedOn: "2026-04-04" }),
    answer: "episode { id }",
    keep: "episode",
    wrong: [
      ["for 15 days", { decidedEnd: "2026-04-19" }, "END_PAST_WINDOW"],
      ["the same day as the assessment", { startedOn: "2026-04-02" }, "DAY_ORDER"],
    ],
    notBy: nobody,
  },
  {
    mutation: "confirmPlanning",
    by: "mobile",
    input: ({ episode }) => ({ episode }),
    answer: "episode { id }",
    wrong: [],
    notBy: nobody,
  },
  {
    mutation: "markReadyForDischarge",
    by: "hospital",
    input: ({ stay }) => ({ stay }),
    answer: "stay { id }",
    wrong: [["before the stay", { readyAt: "2026-04-01T09:00:00+02:00" }, "DAY_ORDER"]],
    notBy: nobody,
  },
  {
    mutation: "sendReadyNotice",
    by: "hospital",
    input: ({ stay }) => ({ stay }),
    answer: "process { id readyNoticeAt }",
    wrong: [],
    notBy: nobody,
  },
  {
    mutation: "summonToSip",
    by: "physician",
    input: ({ stay }) => ({ stay, meetingAt: "2026-04-03T09:00:00+02:00" }),
    answer: "patient { id }",
    wrong: [
      ["for yesterday", { meetingAt: "2026-04-01T09:00:00+02:00" }, "DAY_ORDER"],
      ["to another plan", { planType: "COMPULSORY_PSYCHIATRIC" }, "OTHER_PLAN_TYPE_REQUIRED"],
      ["to no shared plan", { planType: "REHABILITATION" }, "OTHER_PLAN_TYPE_REQUIRED"],
    ],
    notBy: nobody,
  },
  {
    mutation: "answerSummons",
    by: "social",
    input: ({ process }) => ({ process, answer: "ACCEPTED" }),
    answer: "process { id }",
    wrong: [],
    notBy: nobody,
  },
  {
    mutation: "dischargePatient",
    by: "hospital",
    at: "2026-04-05T14:00:00+02:00",
    input: ({ stay }) => ({ stay, expectedVersion: 2, to: "HOME" }),
    answer: "stay { id }",
    wrong: [
      ["before ready", { dischargedAt: "2026-04-02T08:30:00+02:00" }, "DAY_ORDER"],
      ["dead, unknown to the register", { to: "DECEASED" }, "STEP_MISSING"],
      ["an older version", { expectedVersion: 1 }, "VERSION_CONFLICT"],
    ],
    notBy: nobody,
  },
  {
    mutation: "transferInformation",
    by: "hospital",
    input: ({ stay }) => ({ stay }),
    answer: "process { id }",
    wrong: [["hindered without saying why", { hinderedReason: "x" }, "REASON_REQUIRED"]],
    notBy: nobody,
  },
  {
    mutation: "recordSupportContact",
    by: "mobile",
    at: "2026-04-06T10:00:00+02:00",
    input: ({ episode }) => ({ episode, kind: "PATIENT", encounterKind: "HOME_VISIT" }),
    answer: "episode { id firstPhysicianContactAt }",
    wrong: [
      ["without how", { encounterKind: null }, "VALUE_REQUIRED"],
      ["before the support", { at: "2026-04-04T10:00:00+02:00" }, "DAY_ORDER"],
    ],
    notBy: nobody,
  },
  {
    mutation: "extendPhysicianSupport",
    by: "mobile",
    input: ({ episode }) => ({
      episode,
      expectedVersion: 5,
      newEnd: "2026-04-26",
      reason: "Läkemedel ställs in hemma.",
      individualReview: true,
    }),
    answer: "episode { id currentEnd }",
    wrong: [["no later", { newEnd: "2026-04-19" }, "END_NOT_LATER"]],
    notBy: nobody,
  },
  {
    mutation: "handOverToHealthCentre",
    by: "mobile",
    input: ({ episode }) => ({ episode, expectedVersion: 6 }),
    answer: "episode { id handoverDialogueAt }",
    wrong: [["before the support", { dialogueAt: "2026-04-04T10:00:00+02:00" }, "DAY_ORDER"]],
    notBy: nobody,
  },
  {
    mutation: "acceptHandover",
    by: "physician",
    input: ({ episode }) => ({ episode, expectedVersion: 7 }),
    answer: "episode { id outcome }",
    wrong: [["an older version", { expectedVersion: 6 }, "VERSION_CONFLICT"]],
    notBy: nobody,
  },
  {
    mutation: "recordExperience",
    by: `patient:${patient}`,
    input: ({ episode }) => ({ episode, instrument: "PREM", answers: [{ item: "SAFE", value: 7 }] }),
    answer: "experience { id }",
    wrong: [["in words", { answers: [{ item: "hur det var", value: 1 }] }, "BAD_USER_INPUT"]],
    notBy: [["nurse", "FORBIDDEN"]],
  },
  {
    mutation: "enrolInMunicipalCare",
    by: "nurseElsewhere",
    input: () => ({
      identifier: identifierOf(0),
      reason: ADMITTED,
      municipality: "1383",
      professions: ["NURSE"],
    }),
    answer: "enrolment { id }",
    keep: "enrolment",
    wrong: [
      ["with nobody", { professions: [] }, "VALUE_REQUIRED"],
      ["by a number alone", { reason: null }, "REASON_REQUIRED"],
    ],
    notBy: nobody.slice(0, 2),
  },
  {
    mutation: "endEnrolment",
    by: "nurseElsewhere",
    input: (known) => ({ enrolment: known["enrolment"], expectedVersion: 1, validTo: "2026-04-06" }),
    answer: "enrolment { id }",
    wrong: [
      ["before it began", { validTo: "2026-04-05" }, "DAY_ORDER"],
      ["an older version", { expectedVersion: 7 }, "VERSION_CONFLICT"],
    ],
    notBy: notByNurse,
  },
  {
    mutation: "markEnteredInError",
    by: "nurse",
    input: ({ encounter }) => ({ kind: "ENCOUNTER", id: encounter, expectedVersion: 1, reason: REASON }),
    answer: "marked { recordId reason kind }",
    wrong: [
      ["without reason", { reason: "" }, "REASON_REQUIRED"],
      ["an older version", { expectedVersion: 3 }, "VERSION_CONFLICT"],
    ],
    notBy: [...nobody.slice(0, 2), ["physician", "FORBIDDEN"]],
  },
];

/** What steps need that no payload of another step tells. */
const needs: Readonly<Record<string, (known: Known) => Promise<void>>> = {
  listPatient: async (known) => {
    known["listing0"] = newest("listing");
  },
  moveResidence: async (known) => {
    known["residence0"] = newest("residence");
  },
  setGoalAchievement: async (known) => {
    known["goal"] = newest("care_plan_goal");
  },
  changeActivity: async (known) => {
    known["activity"] = newest("care_plan_activity");
  },
  cancelActivity: async (known) => {
    const { plan } = known;
    const own = { what: "Vikt", responsiblePrincipal: "MUNICIPALITY", responsibleUnit: HOME_CARE };
    await world.make("nurse", "addActivity", { plan, ...own }, "plan { id }");
    known["activity2"] = newest("care_plan_activity");
    await world.make("nurse", "addActivity", { plan, ...own }, "plan { id }");
    await world.make("nurse", "registerConsent", { patient, scope: "SIP" }, "consent { id }");
  },
  revokeCarePlan: async (known) => {
    const plan = { patient, type: "CARE_PLAN", title: "Vårdplan" };
    const made = await world.make<{ plan: Row }>("nurse", "createCarePlan", plan, "plan { id }");
    known["plan2"] = made.plan?.id ?? "";
    await world.make(
      "nurse",
      "activateCarePlan",
      { plan: known["plan2"], expectedVersion: 1 },
      "plan { id }",
    );
  },
  confirmPlanning: async ({ episode }) => {
    await world.make("physician", "confirmPlanning", { episode }, "episode { id }");
  },
  summonToSip: async () => {
    const contact = { patient, type: "FIXED_CARE_CONTACT", profession: "PHYSICIAN" };
    await world.make("physician", "assignFixedContact", contact, "contact { id }");
  },
  markEnteredInError: async (known) => {
    const row = database.connection
      .prepare<[string], { id: string }>(
        "SELECT id FROM encounter WHERE patient_id = ? AND author_unit LIKE '%HHC1'",
      )
      .get(patient);
    known["encounter"] = row?.id ?? "";
  },
};

const newest = (table: string): string =>
  database.connection
    .prepare<[string], { id: string }>(`SELECT id FROM ${table} WHERE patient_id = ? ORDER BY rowid DESC`)
    .get(patient)?.id ?? "";
const written = (): number =>
  database.connection.prepare<[], { n: number }>("SELECT COUNT(*) AS n FROM change").get()?.n ?? 0;

describe.sequential("every change", () => {
  const known: Known = {};

  it.each(steps.map((step) => [step.mutation, step] as const))("%s", async (mutation, step) => {
    if (step.at !== undefined) world.clock.set(step.at);
    await needs[mutation]?.(known);
    const input = step.input(known);
    const before = written();
    for (const [persona, code] of step.notBy)
      expect([persona, (await world.send(persona, mutation, input, step.answer)).errors]).toEqual([
        persona,
        [code],
      ]);
    for (const [name, change, code] of step.wrong) {
      const { refused, payload } = await world.send(step.by, mutation, { ...input, ...change }, step.answer);
      expect([name, refused[0]]).toEqual([name, code]);
      for (const { field, message } of payload?.userErrors ?? []) {
        expect(message.length).toBeGreaterThan(10);
        for (const each of field ?? [])
          expect(Object.keys({ ...input, ...change, expectedVersion: 1, entry: 1 })).toContain(each);
      }
    }
    expect(written()).toBe(before);

    const idempotencyKey = `key-${mutation}`;
    const once = await world.make<Record<string, Row>>(
      step.by,
      mutation,
      { ...input, idempotencyKey },
      step.answer,
    );
    const after = written();
    expect(after).toBeGreaterThan(before);
    if (step.keep !== undefined) known[step.keep] = once[step.keep]?.id ?? "";
    const again = await world.send<Record<string, Row>>(
      step.by,
      mutation,
      { ...input, idempotencyKey },
      step.answer,
    );
    expect(again.errors).toEqual([]);
    expect(again.payload).toEqual(once);
    const other = await world.send(step.by, mutation, otherThan(input, idempotencyKey), step.answer);
    expect([...other.refused, ...other.errors]).not.toEqual([]);
    expect(written()).toBe(after);
  });

  it("has every change that there is, but one that another test makes", () => {
    const all = [contacts, discharge, events, housing, planParts, plans, stays, support].flatMap((each) =>
      Object.keys(each),
    );
    expect(all.filter((name) => !steps.some(({ mutation }) => mutation === name))).toEqual([
      "endPhysicianSupport",
    ]);
  });
});

/** The same key with something else in the input. */
function otherThan(input: Input, idempotencyKey: string): Input {
  const [name = "", value] = Object.entries(input).find(([, each]) => typeof each === "string") ?? [];
  return { ...input, [name]: `${String(value)}x`, idempotencyKey };
}
