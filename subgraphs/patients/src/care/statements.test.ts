/** A longer board costs no more statements. */
import { statementEvents } from "@vardgraf/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CareWorld, identifierOf, startCareWorld } from "../testing/care-world.js";
import { codes, type Persona } from "../testing/world.js";

const PEOPLE = 12;
let world: CareWorld;
beforeAll(async () => {
  world = await startCareWorld(PEOPLE);
  for (let n = 0; n < PEOPLE; n += 1) await supported(n);
});
afterAll(() => world[Symbol.asyncDispose]());

/** Brings the person of number `n` through hospital into support, with a meeting booked. */
async function supported(n: number): Promise<void> {
  const admitted = {
    identifier: identifierOf(n),
    reason: "Kom akut med ambulans.",
    planned: false,
    admittedAt: "2026-03-25T08:00:00+01:00",
    estimatedDischarge: "2026-04-02",
  };
  const { stay } = await world.make<{ stay: { id: string } }>(
    "hospital",
    "admitPatient",
    admitted,
    "stay { id }",
  );
  const notice = { stay: stay.id, municipality: "1380", municipalUnit: "SE2120001215-HHC1", sipNeeded: true };
  await world.make("hospital", "sendAdmissionNotice", notice, "stay { id }");
  const risk = { stay: stay.id, level: "HIGH", assessedAt: "2026-03-29T10:00:00+02:00" };
  await world.make("hospital", "assessReadmissionRisk", risk, "assessment { id }");
  const start = { stay: stay.id, unit: "SE2321000115-MOB1", startedOn: "2026-04-02" };
  await world.make("hospital", "startPhysicianSupport", start, "episode { id }");
}

const BOARD = `query ($first: Int!) { _entities(representations: [{ __typename: "Municipality", code: "1380", organizationNumber: "2120001215" }]) {
  ... on Municipality { dischargesInProgress(first: $first) { edges { node { id nextStep { step } steps { step status } messages { kind } missingForLiability liableDays } } } } } }`;
const SUPPORT = `query ($first: Int!) { supportEpisodes(first: $first) { edges { node { id daysLeft withinWindow extensions { id } contacts { id }
  patient { id history(first: 5) { edges { node { mutation fields { field } } } } enteredInError { reason } medicationReviewState { overdue }
    stays { days isUnplannedReadmission riskAssessments { level } } carePlansAsOf(day: "2026-03-30") { id goals { id } } } } } } }`;

async function statements(persona: Persona, query: string, first: number): Promise<number> {
  let count = 0;
  const add = (): void => {
    count += 1;
  };
  statementEvents.on("statement", add);
  const answer = await world.ask(persona, query, { first });
  statementEvents.off("statement", add);
  expect(codes(answer)).toEqual([]);
  return count;
}

describe("statements do not grow with the list", () => {
  it.each<[string, Persona, string]>([
    ["the discharge board of a municipality", "social", BOARD],
    ["the support board of the mobile service", "mobile", SUPPORT],
    ["the support board of a health centre", "physician", SUPPORT],
  ])("%s", async (_name, persona, query) => {
    const few = await statements(persona, query, 2);
    expect(await statements(persona, query, PEOPLE)).toBe(few);
  });
});
