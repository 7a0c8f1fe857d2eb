/** A running patients subgraph for tests, on invented people, with a clock that stands still. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, fixedClock, type Subgraph } from "@vardgraf/core";
import { type TestAnswer, testKeys } from "@vardgraf/core/testing";
import { createLogger } from "@vardgraf/schema";
import { testCareMap } from "../generate/testing/care-map.js";
import { buildPatientDatabase, createPatientsSubgraph } from "../index.js";
import { rollupParts } from "../rollups/index.js";
import { recountRollups } from "../rollups/recount.js";
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
const dashboard = (commissionPurpose: string, ...appointment: string[]) => ({
  clientKind: "DASHBOARD",
  commissionPurpose,
  healthCareProviderHsaId: `SE${HALLAND}-1000`,
  healthCareProviderOrgNo: HALLAND,
  appointment,
});

function patientClient(patientId: string) {
  return {
    clientKind: "PATIENT",
    acr: "http://id.sambi.se/loa/loa3",
    commissionPurpose: "Eget",
    patientId,
  } as const;
}

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
  mar: staff(HALMSTAD, "0005", "MED1", {
    commissionPurpose: "Kvalitetssäkring",
    healthcareProfessionalLicense: ["AT"],
    appointment: ["MAR"],
  }),
  unitHead: staff(HALMSTAD, "0006", "HHC1", {
    commissionPurpose: "Kvalitetssäkring",
    appointment: ["UNIT_MANAGER"],
  }),
  therapist: staff(HALMSTAD, "0004", "HHC1", { healthcareProfessionalLicense: ["AT"] }),
  planner: dashboard("Statistik"),
  careAdministrator: staff(HALMSTAD, "0007", "HHC1", {
    commissionPurpose: "Administration",
    healthcareProfessionalLicense: ["SJ"],
  }),
  auditor: dashboard("Kvalitetssäkring", "QUALITY_AUDITOR"),
  auditorWithoutAppointment: dashboard("Kvalitetssäkring"),
  negotiator: dashboard("Administration", "NEGOTIATOR"),
  dashboardForCare: dashboard("Vård och behandling"),
  developer: { clientKind: "SANDBOX", commissionPurpose: "Test" },
  patient: patientClient("synthetic-1"),
  /** Synthetic-15, who has custody of synthetic-14. */
  guardian: patientClient("synthetic-15"),
  patientWithoutConsent: patientClient("synthetic-8"),
  /** A nurse in the care homes of Halmstad: the same provider as {@link personas.nurse}, another unit. */
  nurseOfCareHome: staff(HALMSTAD, "0010", "SHC1", { healthcareProfessionalLicense: ["SJ"] }),
  blockOfficer: staff(HALLAND, "0901", "CL01", {
    commissionPurpose: "Administration",
    appointment: ["BLOCK_OFFICER"],
  }),
  nurseWithProtectedIdentityRight: staff(HALMSTAD, "0001", "HHC1", {
    healthcareProfessionalLicense: ["SJ"],
    appointment: ["PROTECTED_IDENTITY"],
  }),
} as const;
/** Name of a caller: one of {@link personas}, or `patient:` and the id of any patient. */
export type Persona = keyof typeof personas | `patient:${string}`;

function claimsOf(persona: Persona): object | null {
  return isPatient(persona) ? patientClient(persona.slice("patient:".length)) : personas[persona];
}

function isPatient(persona: Persona): persona is `patient:${string}` {
  return persona.startsWith("patient:");
}

/** A subgraph with people. */
export interface World extends AsyncDisposable {
  readonly subgraph: Subgraph;
  /** Where its databases and its access log lie. */
  readonly dataDirectory: string;
  /** Asks as a persona; `Data` is the shape that the test asks for. */
  ask<Data>(
    persona: Persona,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<TestAnswer<Data>>;
}

/**
 * Starts a subgraph on the stories and `patients` more people; `change` can write to their database first. The
 * clock stands still at {@link NOW} unless another is given.
 */
export async function startWorld(
  patients: number,
  change: ((database: PatientDatabase) => void) | null = null,
  clock: Clock = fixedClock(NOW),
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
  if (change !== null) {
    change(database);
    // What was written past the mutations is in no sum.
    recountRollups(rollupParts(database.connection));
  }
  database.close();
  const keys = await testKeys();
  const subgraph = await createPatientsSubgraph({
    dataDirectory: directory,
    callerKeys: keys.jwks,
    clock,
    log: createLogger("test", "error"),
    progress: () => {},
  });
  return {
    subgraph,
    dataDirectory: directory,
    ask: <Data>(persona: Persona, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const claims = claimsOf(persona);
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
