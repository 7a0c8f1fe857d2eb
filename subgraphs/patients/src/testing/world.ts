/** A running patients subgraph for tests, on invented people, with a clock that stands still. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fixedClock, type Subgraph } from "@vardgraf/core";
import { type TestAnswer, testKeys } from "@vardgraf/core/testing";
import { createLogger } from "@vardgraf/schema";
import { testCareMap } from "../generate/testing/care-map.js";
import { buildPatientDatabase, createPatientsSubgraph } from "../index.js";
import { openPatientDatabase, type PatientDatabase } from "../store/database.js";

/** The instant at which the clock stands still. */
export const NOW = "2026-03-31T09:00:00+02:00";
/** The day of {@link NOW}. */
export const TODAY = "2026-03-31";

const staff = (organisation: string, employee: string, unit: string, more: object) => ({
  clientKind: "PORTAL",
  acr: "http://id.sambi.se/loa/loa3",
  commissionPurpose: "Vård och behandling",
  employeeHsaId: `SE${organisation}-E${employee}`,
  commissionHsaId: `SE${organisation}-C${employee}`,
  healthCareUnitHsaId: `SE${organisation}-${unit}`,
  healthCareProviderHsaId: `SE${organisation}-1000`,
  healthCareProviderOrgNo: organisation,
  ...more,
});
const HALMSTAD = "2120001215";
const VARBERG = "2120001249";
const HALLAND = "2321000115";
const dashboard = (commissionPurpose: string) => ({ clientKind: "DASHBOARD", commissionPurpose });

/** Claims of the callers that tests ask as. */
export const personas = {
  anonymous: null,
  nurse: staff(HALMSTAD, "0001", "HHC1", { healthcareProfessionalLicense: ["SJ"] }),
  nurseElsewhere: staff(VARBERG, "0001", "HHC1", { healthcareProfessionalLicense: ["SJ"] }),
  nurseForStatistics: staff(HALMSTAD, "0001", "HHC1", {
    healthcareProfessionalLicense: ["SJ"],
    commissionPurpose: "Statistik",
  }),
  physician: staff(HALLAND, "0101", "HC001", { healthcareProfessionalLicense: ["LK"] }),
  hospital: staff(HALLAND, "0201", "CL01", { healthcareProfessionalLicense: ["LK"] }),
  mobile: staff(HALLAND, "0301", "MOB1", { healthcareProfessionalLicense: ["LK"] }),
  social: staff(HALMSTAD, "0002", "SOC1", {
    commissionPurpose: "Socialtjänst",
    appointment: ["CARE_MANAGER_SOCIAL"],
  }),
  mas: staff(HALMSTAD, "0003", "MED1", {
    commissionPurpose: "Kvalitetssäkring",
    healthcareProfessionalLicense: ["SJ"],
    appointment: ["MAS"],
  }),
  planner: dashboard("Statistik"),
  auditor: dashboard("Kvalitetssäkring"),
  negotiator: dashboard("Administration"),
  dashboardForCare: dashboard("Vård och behandling"),
  developer: { clientKind: "SANDBOX", commissionPurpose: "Test" },
  patient: {
    clientKind: "PATIENT",
    acr: "http://id.sambi.se/loa/loa3",
    commissionPurpose: "Eget",
    patientId: "synthetic-1",
  },
} as const;
/** Name of a caller. */
export type Persona = keyof typeof personas;

/** A subgraph with people. */
export interface World extends AsyncDisposable {
  readonly subgraph: Subgraph;
  /** Asks as a persona; `Data` is the shape that the test asks for. */
  ask<Data>(
    persona: Persona,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<TestAnswer<Data>>;
}

/** Starts a subgraph on the stories and `patients` more people; `change` can write to their database first. */
export async function startWorld(
  patients: number,
  change: (database: PatientDatabase) => void = () => {},
): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), "patients-"));
  const file = join(directory, "patients.sqlite");
  await buildPatientDatabase({
    file,
    careMap: testCareMap(),
    patients,
    seed: 1,
    asOf: TODAY,
    stories: true,
    progress: () => {},
  });
  const database = openPatientDatabase(directory);
  change(database);
  database.close();
  const keys = await testKeys();
  const subgraph = await createPatientsSubgraph({
    dataDirectory: directory,
    callerKeys: keys.jwks,
    clock: fixedClock(NOW),
    log: createLogger("test", "error"),
    progress: () => {},
  });
  return {
    subgraph,
    ask: <Data>(persona: Persona, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const claims = personas[persona];
      return keys.call<Data>(subgraph, {
        query,
        variables,
        ...(claims === null ? {} : { claims: { sub: persona, ...claims } }),
      });
    },
    [Symbol.asyncDispose]: async () => {
      await subgraph.close();
      rmSync(directory, { recursive: true });
    },
  };
}

/** Codes of an answer's errors. */
export function codes({ errors = [] }: TestAnswer<unknown>): (string | undefined)[] {
  return errors.map(({ extensions }) => extensions?.code);
}

/** The data of an answer that has no errors. */
export function dataOf<Data>({ data, errors }: TestAnswer<Data>): Data {
  if (errors !== undefined || data == null)
    throw new Error(`The answer has errors: ${JSON.stringify(errors)}`);
  return data;
}

/** Nodes of a connection. */
export function nodesOf<Node>({ edges }: { readonly edges: readonly { readonly node: Node }[] }): Node[] {
  return edges.map(({ node }) => node);
}
