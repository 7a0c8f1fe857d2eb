/** The decision table as clients meet it: by every road, over the people of the stories. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testPersonnummer } from "../identity/index.js";
import { codes, dataOf, nodesOf, type Persona, startWorld, type World } from "../testing/world.js";

/** A connection. */
type List<Node> = { readonly edges: readonly { readonly node: Node }[] };
/** Something that is at a unit. */
type At = { readonly unit: { readonly hsaId: string } };

let world: World;
beforeAll(async () => {
  world = await startWorld(300);
});
afterAll(() => world[Symbol.asyncDispose]());

const PATIENT = `query ($id: ID!) { patient(id: $id) { id name { full } } }`;
const ENTITY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { id name { full } } ... on CarePlan { id title } } }`;
const entity = (typename: string, id: string) => ({ r: [{ __typename: typename, id }] });

describe("one patient", () => {
  it.each<[Persona, string, string | null]>([
    ["anonymous", "synthetic-1", "UNAUTHENTICATED"],
    ["nurse", "synthetic-1", null],
    ["nurse", "nobody", "NO_PATIENT_RELATION"],
    ["nurseElsewhere", "synthetic-1", "NO_PATIENT_RELATION"],
    ["nurseForStatistics", "synthetic-1", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["physician", "synthetic-1", null],
    ["hospital", "synthetic-1", "NO_PATIENT_RELATION"],
    ["mobile", "synthetic-1", "NO_PATIENT_RELATION"],
    ["mas", "synthetic-1", "NO_PATIENT_RELATION"],
    ["mas", "nobody", "NO_PATIENT_RELATION"],
    ["unitHead", "synthetic-1", "FORBIDDEN"],
    ["planner", "synthetic-1", "PERSONAL_DATA_NOT_ALLOWED"],
    ["dashboardForCare", "synthetic-1", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["developer", "synthetic-1", null],
    ["developer", "nobody", "TENANT_MISMATCH"],
    ["patient", "synthetic-1", null],
    ["patient", "synthetic-2", "NO_PATIENT_RELATION"],
    ["nurse", "synthetic-13", "NO_PATIENT_RELATION"],
    ["nurse", "synthetic-28", null],
  ])("%s asks for %s: %s", async (persona, id, code) => {
    const root = await world.ask<{ patient: { id: string } | null }>(persona, PATIENT, { id });
    const reference = await world.ask<{ _entities: ({ id: string } | null)[] }>(
      persona,
      ENTITY,
      entity("Patient", id),
    );
    expect(codes(root)).toEqual(code === null ? [] : [code]);
    expect(codes(reference)).toEqual(codes(root));
    expect(root.data?.patient?.id ?? null).toBe(code === null ? id : null);
    expect(reference.data?._entities[0]?.id ?? null).toBe(code === null ? id : null);
  });

  it("is refused in the same words whether unknown or without a relation", async () => {
    const [unknown, unrelated] = await Promise.all(
      ["nobody", "synthetic-1"].map((id) => world.ask("nurseElsewhere", PATIENT, { id })),
    );
    expect(unknown).toEqual(unrelated);
  });
});

describe("a plan by its own id", () => {
  const planOf = async (): Promise<string> => {
    const answer = await world.ask<{ patient: { carePlans: List<{ id: string }> } }>(
      "developer",
      `{ patient(id: "synthetic-1") { carePlans { edges { node { id } } } } }`,
    );
    return nodesOf(dataOf(answer).patient.carePlans)[0]?.id ?? "";
  };

  it.each<[Persona, string | null]>([
    ["nurse", null],
    ["physician", "NO_PATIENT_RELATION"],
    ["nurseElsewhere", "NO_PATIENT_RELATION"],
    ["planner", "PERSONAL_DATA_NOT_ALLOWED"],
    ["anonymous", "UNAUTHENTICATED"],
  ])("%s: %s", async (persona, code) => {
    const answer = await world.ask(persona, ENTITY, entity("CarePlan", await planOf()));
    expect(codes(answer)).toEqual(code === null ? [] : [code]);
  });

  it("is refused to an unknown id in the same words", async () => {
    const known = await world.ask("nurseElsewhere", ENTITY, entity("CarePlan", await planOf()));
    expect(await world.ask("nurseElsewhere", ENTITY, entity("CarePlan", "nothing"))).toEqual(known);
  });
});

interface PatientRecord {
  readonly accessState: object;
  readonly listing: object | null;
  readonly fixedContacts: readonly At[];
  readonly encounters: List<At>;
  readonly carePlans: List<{ readonly approvedForPatient: boolean; readonly activities: readonly object[] }>;
  readonly medicallyResponsible: { readonly basis: string } | null;
}
const RECORD = `query ($id: ID!) { patient(id: $id) {
  protection
  accessState { relation consent unblockedSharedDataExists blockedDataExists }
  registeredMunicipality { code } residence { careHome { id } } listing { healthCentre { hsaId } }
  fixedContacts { unit { hsaId } } encounters { edges { node { unit { hsaId } } } }
  carePlans { edges { node { type approvedForPatient activities { custodian { hsaId } } } } }
  medicallyResponsible { basis unit { hsaId } }
} }`;
const record = async (
  persona: Persona,
  id: string,
): Promise<{ patient: PatientRecord; codes: (string | undefined)[] }> => {
  const answer = await world.ask<{ patient: PatientRecord }>(persona, RECORD, { id });
  if (!answer.data) throw new Error(`No record: ${codes(answer).join()}`);
  return { patient: answer.data.patient, codes: codes(answer) };
};
const owners = ({ fixedContacts, encounters }: PatientRecord): Set<string> =>
  new Set([...fixedContacts, ...nodesOf(encounters)].map(({ unit }) => unit.hsaId.slice(2, 12)));
const REGION = "2321000115";
const HALMSTAD = "2120001215";

describe("what is told of a record", () => {
  it("rows 1 and 2: with consent, both principals' data", async () => {
    const { patient, codes } = await record("nurse", "synthetic-1");
    expect(codes).toEqual([]);
    expect(patient.accessState).toEqual({
      relation: "ENROLLED",
      consent: true,
      unblockedSharedDataExists: true,
      blockedDataExists: false,
    });
    expect(owners(patient)).toEqual(new Set([REGION, HALMSTAD]));
    expect(nodesOf(patient.carePlans)[0]?.activities.length).toBeGreaterThan(1);
    expect(patient.medicallyResponsible?.basis).toBe("LISTING");
  });

  it("row 3: without consent, own data and that there is more", async () => {
    const { patient, codes } = await record("nurse", "synthetic-8");
    expect(patient.accessState).toEqual({
      relation: "ENROLLED",
      consent: false,
      unblockedSharedDataExists: true,
      blockedDataExists: false,
    });
    expect(owners(patient).has(REGION)).toBe(false);
    expect(patient.listing).toBeNull();
    expect(codes).toEqual(["CONSENT_REQUIRED", "CONSENT_REQUIRED"]);
  });

  it("row 4: an inner block closes the health centre's rows to other units", async () => {
    const { patient } = await record("hospital", "synthetic-27");
    expect(patient.accessState).toMatchObject({ blockedDataExists: false });
    const nurse = await record("nurse", "synthetic-9");
    expect(owners(nurse.patient)).toEqual(new Set());
    expect(nurse.patient.accessState).toMatchObject({ blockedDataExists: true });
  });

  it("row 5: an outer block closes the region's rows without saying whose they are", async () => {
    const { patient, codes } = await record("nurse", "synthetic-10");
    expect(owners(patient).has(REGION)).toBe(false);
    expect([patient.listing, patient.medicallyResponsible]).toEqual([null, null]);
    expect(codes).toEqual([]);
    expect(patient.accessState).toMatchObject({
      consent: true,
      unblockedSharedDataExists: false,
      blockedDataExists: true,
    });
  });

  it("row 14: the block does not bind the region's own staff", async () => {
    const { patient } = await record("physician", "synthetic-10");
    expect(patient.listing).not.toBeNull();
    expect(owners(patient)).toEqual(new Set([REGION]));
  });

  it.each([
    ["18", "synthetic-11", "CONFIDENTIALITY_MARK"],
    ["19", "synthetic-12", "PROTECTED_REGISTRATION"],
  ])("row %s: nothing that tells where %s is", async (_row, id, protection) => {
    const answer = await world.ask<{ patient: object }>(
      "nurse",
      `query ($id: ID!) { patient(id: $id) { protection registeredMunicipality { code } residence { form } residences { form } } }`,
      { id },
    );
    expect(answer.data?.patient).toEqual({
      protection,
      registeredMunicipality: null,
      residence: null,
      residences: [],
    });
    expect(codes(answer)).toEqual(["PROTECTED_IDENTITY", "PROTECTED_IDENTITY"]);
  });

  it("row 25: the sandbox sees all of it", async () => {
    const { patient, codes } = await record("developer", "synthetic-10");
    expect(codes).toEqual([]);
    expect(owners(patient).has(REGION)).toBe(true);
    expect(patient.accessState).toMatchObject({ relation: "SYNTHETIC", blockedDataExists: null });
  });

  it("row 27: the patient sees the own record and the plans that are approved", async () => {
    const { patient, codes } = await record("patient", "synthetic-1");
    expect(codes).toEqual([]);
    expect(owners(patient)).toEqual(new Set([REGION, HALMSTAD]));
    expect(nodesOf(patient.carePlans).every(({ approvedForPatient }) => approvedForPatient)).toBe(true);
  });
});

describe("look-up by identity number", () => {
  const FIND = `query ($value: String!) { patientByIdentifier(system: PERSONNUMMER, value: $value) { id } }`;
  const numberOf = async (id: string): Promise<string> => {
    const answer = await world.ask<{ patient: { identifiers: { value: string }[] } }>(
      "developer",
      `query ($id: ID!) { patient(id: $id) { identifiers { value } } }`,
      { id },
    );
    return dataOf(answer).patient.identifiers[0]?.value ?? "";
  };

  it("finds a patient with a relation", async () => {
    const answer = await world.ask("nurse", FIND, { value: await numberOf("synthetic-1") });
    expect(answer.data).toEqual({ patientByIdentifier: { id: "synthetic-1" } });
  });

  it("answers an unknown number as a number without a relation", async () => {
    const unrelated = await world.ask("nurseElsewhere", FIND, { value: await numberOf("synthetic-1") });
    const unknown = await world.ask("nurseElsewhere", FIND, {
      value: testPersonnummer("1900-01-01", "FEMALE"),
    });
    expect(codes(unrelated)).toEqual(["NO_PATIENT_RELATION"]);
    expect(unknown).toEqual(unrelated);
  });

  it.each([
    ["1938-04-12", "IDENTIFIER_FORMAT"],
    ["193804312381", "IDENTIFIER_DATE"],
    ["191212121213", "IDENTIFIER_CHECK_DIGIT"],
    ["191212121212", "REAL_IDENTITY_IN_SANDBOX"],
  ])("refuses %s with %s and does not repeat it", async (value, code) => {
    const answer = await world.ask("nurse", FIND, { value });
    expect(codes(answer)).toEqual([code]);
    expect(JSON.stringify(answer)).not.toContain(value);
  });

  it("refuses a dashboard before it looks at the number", async () => {
    expect(codes(await world.ask("planner", FIND, { value: "x" }))).toEqual(["PERSONAL_DATA_NOT_ALLOWED"]);
  });
});
