/** A longer list costs no more statements, and an unknown patient as many as one without a relation. */
import { statementEvents } from "@vardgraf/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PatientDatabase } from "../store/database.js";
import * as tables from "../tables.js";
import { codes, nodesOf, type Persona, startWorld, TODAY, type World } from "../testing/world.js";

const PATIENTS = 500;
let world: World;
beforeAll(async () => {
  world = await startWorld(0, addPatients);
});
afterAll(() => world[Symbol.asyncDispose]());

/** People whom the nurse's municipality has enrolled, each with a plan of two activities and a contact. */
function addPatients({ db }: PatientDatabase): void {
  const numbers = Array.from({ length: PATIENTS }, (_, number) => number);
  const clinical = (kind: string, number: number) => ({
    id: `${kind}-${number}`,
    patientId: `patient-${number}`,
    custodianProvider: "SE2120001215-1000",
    authorUnit: "SE2120001215-HHC1",
    recordedAt: `${TODAY}T08:00:00+02:00`,
    recordedBy: "SE2120001215-E0001",
  });
  const insert = <Row>(rows: (number: number) => Row, write: (rows: Row[]) => { run(): unknown }): void => {
    for (let from = 0; from < PATIENTS; from += 50) write(numbers.slice(from, from + 50).map(rows)).run();
  };
  insert(
    (number) => ({
      id: `patient-${number}`,
      tenant: "SYNTHETIC",
      familyName: "Ek",
      givenName: `N${number}`,
      birthDate: "1940-01-01",
      sex: "FEMALE" as const,
      registeredMunicipality: "1380",
    }),
    (rows) => db.insert(tables.patient).values(rows),
  );
  insert(
    (number) => ({
      ...clinical("enrolment", number),
      municipality: "1380",
      unit: "SE2120001215-HHC1",
      professions: [],
      validFrom: "2025-01-01",
    }),
    (rows) => db.insert(tables.municipalCareEnrolment).values(rows),
  );
  insert(
    (number) => ({
      ...clinical("plan", number),
      type: "SIP" as const,
      title: "SIP",
      status: "ACTIVE" as const,
      intent: "PLAN" as const,
      periodFrom: "2026-01-01",
    }),
    (rows) => db.insert(tables.carePlan).values(rows),
  );
  for (const part of ["a", "b"]) {
    insert(
      (number) => ({
        ...clinical(`activity-${part}`, number),
        carePlanId: `plan-${number}`,
        what: part,
        responsiblePrincipal: "MUNICIPALITY" as const,
        status: "NOT_STARTED" as const,
      }),
      (rows) => db.insert(tables.carePlanActivity).values(rows),
    );
  }
  insert(
    (number) => ({
      ...clinical("contact", number),
      type: "FIXED_CARE_CONTACT" as const,
      unit: "SE2120001215-HHC1",
      validFrom: "2025-01-01",
    }),
    (rows) => db.insert(tables.fixedContact).values(rows),
  );
}

async function statementsOf<Data>(persona: Persona, query: string, variables: Record<string, unknown>) {
  const seen: string[] = [];
  const note = (sql: string): void => void seen.push(sql);
  statementEvents.on("statement", note);
  const answer = await world.ask<Data>(persona, query, variables);
  statementEvents.off("statement", note);
  return { answer, statements: seen };
}

type List<Node> = { readonly edges: readonly { readonly node: Node }[] };
type Mine = {
  readonly myPatients: List<{
    readonly id: string;
    readonly fixedContacts: readonly object[];
    readonly carePlans: List<{ readonly activities: readonly object[] }>;
  }>;
};
/** True for the people of {@link addPatients}; the stories have other things. */
const isAdded = ({ id }: { readonly id: string }): boolean => id.startsWith("patient-");
const MINE = `query ($first: Int!) { myPatients(first: $first) { edges { node {
  id name { full } accessState { relation consent unblockedSharedDataExists blockedDataExists }
  identifiers { value } residence { form } municipalCareEnrolments { unit { hsaId } } fixedContacts { unit { hsaId } }
  carePlans { edges { node { id goals { text } activities { what } } } }
  stays { id dischargeProcess { id } } supportEpisodes { id currentEnd } medicationReviews { nextDue }
  encounters { edges { node { id } } } medicallyResponsible { basis }
} } } }`;

describe("statements", () => {
  it("are as many for 500 patients as for 5", async () => {
    const few = await statementsOf<Mine>("nurse", MINE, { first: 5 });
    const many = await statementsOf<Mine>("nurse", MINE, { first: 500 });
    expect(few.answer.data?.myPatients.edges).toHaveLength(5);
    expect(many.answer.data?.myPatients.edges).toHaveLength(500);
    const patients = nodesOf(many.answer.data?.myPatients ?? { edges: [] }).filter(isAdded);
    expect(patients.length).toBeGreaterThan(450);
    expect(patients.every(({ fixedContacts }) => fixedContacts.length === 1)).toBe(true);
    expect(patients.every(({ carePlans }) => nodesOf(carePlans)[0]?.activities.length === 2)).toBe(true);
    expect(many.statements).toEqual(few.statements);
    expect(many.statements.length).toBeLessThanOrEqual(21);
  });

  it("are the same for an unknown patient and one without a relation", async () => {
    const query = `query ($id: ID!) { patient(id: $id) { id } }`;
    const unknown = await statementsOf("nurseElsewhere", query, { id: "nobody" });
    const unrelated = await statementsOf("nurseElsewhere", query, { id: "patient-1" });
    expect(codes(unknown.answer)).toEqual(["NO_PATIENT_RELATION"]);
    expect(unknown.statements).toEqual(unrelated.statements);
  });

  it("are none when the client is not meant for persons", async () => {
    const { statements } = await statementsOf("planner", MINE, { first: 5 });
    expect(statements).toEqual([]);
  });
});
