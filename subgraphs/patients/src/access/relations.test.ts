/** The relations that are not care given: reviews, guardians, what a provider holds, and who gets them from what rows. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PatientDatabase } from "../store/database.js";
import * as tables from "../tables.js";
import { codes, dataOf, nodesOf, type Persona, startWorld, TODAY, type World } from "../testing/world.js";

const HALMSTAD_PROVIDER = "SE2120001215-1000";
const HALMSTAD_UNIT = "SE2120001215-HHC1";
const recorded = { recordedAt: "2026-03-01T09:00:00+01:00", recordedBy: "SE2120001215-E0003" };
const ownRow = (id: string, patientId: string) => ({
  id,
  patientId,
  custodianProvider: HALMSTAD_PROVIDER,
  authorUnit: HALMSTAD_UNIT,
  ...recorded,
});

/** Children of the guardian (synthetic-15) beside synthetic-14, who is eight. */
const children: Readonly<
  Record<string, Partial<tables.PatientRow> & Partial<tables.GuardianshipRow> & { birthDate: string }>
> = {
  "child-12": { birthDate: "2013-04-01" },
  "child-13": { birthDate: "2013-03-31" },
  "child-15-yes": { birthDate: "2011-01-01", childAgreedOn: TODAY },
  "child-15-later": { birthDate: "2011-01-01", childAgreedOn: "2026-04-01" },
  "child-18": { birthDate: "2008-03-31", childAgreedOn: "2022-01-01" },
  "child-protected": { birthDate: "2020-01-01", protection: "CONFIDENTIALITY_MARK" },
  "child-dead": { birthDate: "2020-01-01", deceasedOn: "2026-03-20" },
  "child-before": { birthDate: "2020-01-01", validTo: "2026-03-30" },
};

function change({ db }: PatientDatabase): void {
  for (const [id, child] of Object.entries(children)) {
    const { birthDate, protection, deceasedOn, childAgreedOn, validTo } = child;
    db.insert(tables.patient)
      .values({
        id,
        tenant: "SYNTHETIC",
        familyName: "Engström",
        givenName: id,
        birthDate,
        sex: "FEMALE",
        registeredMunicipality: "1380",
        protection: protection ?? "NONE",
        deceasedOn: deceasedOn ?? null,
      })
      .run();
    db.insert(tables.guardianship)
      .values({
        childId: id,
        guardianId: "synthetic-15",
        validFrom: birthDate,
        validTo: validTo ?? null,
        childAgreedOn: childAgreedOn ?? null,
      })
      .run();
  }
  const review = (id: string, patientId: string, organisationNumber: string, validTo: string | null) =>
    db
      .insert(tables.reviewCase)
      .values({
        ...ownRow(id, patientId),
        organisationNumber,
        reason: "Fall i hemmet, utredning av vårdskada",
        validFrom: "2026-03-01",
        validTo,
      })
      .run();
  review("review-1", "synthetic-1", "2120001215", null);
  review("review-2", "synthetic-2", "2120001249", null);
  review("review-3", "synthetic-3", "2120001215", "2026-03-30");
  const met = (id: string, profession: "NURSE" | "PHYSIOTHERAPIST") =>
    db
      .insert(tables.encounter)
      .values({
        ...ownRow(id, "synthetic-1"),
        kind: "HOME_VISIT",
        profession,
        practitionerHsaId: recorded.recordedBy,
        unit: HALMSTAD_UNIT,
        at: "2026-03-10T10:00:00+01:00",
        planned: true,
      })
      .run();
  met("encounter-nurse", "NURSE");
  met("encounter-therapist", "PHYSIOTHERAPIST");
  db.insert(tables.patient)
    .values({
      id: "a-real-person",
      tenant: "PRODUCTION",
      familyName: "Nyman",
      givenName: "Alva",
      birthDate: "1950-01-01",
      sex: "FEMALE",
      registeredMunicipality: "1380",
    })
    .run();
}

let world: World;
beforeAll(async () => {
  world = await startWorld(50, change);
});
afterAll(() => world[Symbol.asyncDispose]());

const PATIENT = `query ($id: ID!) { patient(id: $id) { id accessState { relation } } }`;
type Answer = { readonly patient: { readonly accessState: { readonly relation: string } } | null };
/** The relation by which a person opens, or the code of the refusal. */
async function opened(persona: Persona, id: string): Promise<string | undefined> {
  const answer = await world.ask<Answer>(persona, PATIENT, { id });
  return answer.data?.patient?.accessState.relation ?? codes(answer)[0];
}
async function mine(persona: Persona): Promise<string[]> {
  const answer = await world.ask<{ myPatients: { edges: { node: { id: string } }[] } }>(
    persona,
    `{ myPatients(first: 500) { edges { node { id } } } }`,
  );
  return nodesOf(dataOf(answer).myPatients).map(({ id }) => id);
}

describe("a review case opens", () => {
  it.each<[Persona, string, string]>([
    ["mas", "synthetic-1", "REVIEW_CASE"],
    ["mar", "synthetic-1", "REVIEW_CASE"],
    ["mas", "synthetic-2", "NO_PATIENT_RELATION"],
    ["mas", "synthetic-3", "NO_PATIENT_RELATION"],
    ["mas", "nobody", "NO_PATIENT_RELATION"],
    ["unitHead", "synthetic-1", "FORBIDDEN"],
  ])("to %s of %s: %s", async (persona, id, expected) => {
    expect(await opened(persona, id)).toBe(expected);
  });

  it("and lists nobody else", async () => {
    expect(await mine("mas")).toEqual(["synthetic-1"]);
  });

  it.each<[Persona, string[]]>([
    ["mas", ["NURSE", "PHYSIOTHERAPIST"]],
    ["mar", ["PHYSIOTHERAPIST"]],
  ])("to %s the contacts with %s of the own municipality only", async (persona, professions) => {
    const answer = await world.ask<{
      patient: { encounters: { edges: { node: { profession: string; unit: { hsaId: string } } }[] } };
    }>(
      persona,
      `{ patient(id: "synthetic-1") { encounters(first: 500) { edges { node { profession unit { hsaId } } } } } }`,
    );
    const met = nodesOf(dataOf(answer).patient.encounters);
    expect([...new Set(met.map(({ profession }) => profession))].toSorted()).toEqual(professions);
    expect(new Set(met.map(({ unit }) => unit.hsaId.slice(2, 12)))).toEqual(new Set(["2120001215"]));
  });
});

describe("a guardian", () => {
  it.each([
    ["synthetic-15", "SELF"],
    ["synthetic-14", "GUARDIAN"],
    ["child-12", "GUARDIAN"],
    ["child-13", "NO_PATIENT_RELATION"],
    ["child-15-yes", "GUARDIAN"],
    ["child-15-later", "NO_PATIENT_RELATION"],
    ["child-18", "NO_PATIENT_RELATION"],
    ["child-protected", "NO_PATIENT_RELATION"],
    ["child-dead", "NO_PATIENT_RELATION"],
    ["child-before", "NO_PATIENT_RELATION"],
    ["synthetic-1", "NO_PATIENT_RELATION"],
  ])("of %s: %s", async (id, expected) => {
    expect(await opened("guardian", id)).toBe(expected);
  });

  it("has those who open on the own list, and nobody else", async () => {
    expect((await mine("guardian")).toSorted()).toEqual([
      "child-12",
      "child-15-yes",
      "synthetic-14",
      "synthetic-15",
    ]);
  });
});

describe("what the own provider holds", () => {
  it.each<[Persona, string, string]>([
    ["blockOfficer", "synthetic-1", "HELD"],
    ["blockOfficer", "child-12", "NO_PATIENT_RELATION"],
    ["blockOfficer", "nobody", "NO_PATIENT_RELATION"],
    ["careAdministrator", "synthetic-13", "HELD"],
    ["careAdministrator", "synthetic-1", "NO_PATIENT_RELATION"],
    ["nurse", "synthetic-13", "NO_PATIENT_RELATION"],
  ])("opens to %s %s: %s", async (persona, id, expected) => {
    expect(await opened(persona, id)).toBe(expected);
  });

  it.each<[Persona]>([["blockOfficer"], ["careAdministrator"]])("is no list for %s", async (persona) => {
    expect(await mine(persona)).toEqual([]);
  });

  it("opens of the dead to administration what the own provider wrote, and nobody else's", async () => {
    const answer = await world.ask<{
      patient: { carePlans: { edges: { node: { activities: { custodian: { hsaId: string } }[] } }[] } };
    }>(
      "careAdministrator",
      `{ patient(id: "synthetic-13") { carePlans { edges { node { activities { custodian { hsaId } } } } } } }`,
    );
    const plans = nodesOf(dataOf(answer).patient.carePlans);
    const owners = plans.flatMap(({ activities }) => activities.map(({ custodian }) => custodian.hsaId));
    expect(new Set(owners)).toEqual(new Set([HALMSTAD_PROVIDER]));
  });
});

describe("the sandbox", () => {
  it("answers about another tenant's person as about nobody", async () => {
    const [real, unknown] = await Promise.all(
      ["a-real-person", "nobody"].map((id) => world.ask("developer", PATIENT, { id })),
    );
    expect(codes(real ?? {})).toEqual(["TENANT_MISMATCH"]);
    expect(real).toEqual(unknown);
  });
});

describe("a mark of protection", () => {
  const place = async (persona: Persona, id: string) =>
    codes(
      await world.ask(persona, `query ($id: ID!) { patient(id: $id) { registeredMunicipality { code } } }`, {
        id,
      }),
    );

  it.each<[Persona, string, string[]]>([
    ["nurse", "synthetic-11", ["PROTECTED_IDENTITY"]],
    ["nurseWithProtectedIdentityRight", "synthetic-11", []],
    ["nurseWithProtectedIdentityRight", "synthetic-12", ["PROTECTED_IDENTITY"]],
  ])("tells %s of %s: %s", async (persona, id, expected) => {
    expect(await place(persona, id)).toEqual(expected);
  });
});
