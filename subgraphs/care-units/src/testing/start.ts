/** Starts the subgraph for a test, with its own data files and a clock that stands still. */
import { fixedClock, statementEvents, type Subgraph } from "@vardgraf/core";
import { type TestAnswer, type TestCall, testKeys } from "@vardgraf/core/testing";
import { createLogger } from "@vardgraf/schema";
import { createCareUnitsSubgraph } from "../index.js";

/** A subgraph under test. */
export interface StartedSubgraph {
  readonly subgraph: Subgraph;
  /** Lines of progress that were told at start. */
  readonly progress: readonly string[];
  call<Data = Record<string, unknown>>(request: TestCall): Promise<TestAnswer<Data>>;
  /** Calls and counts the statements that the call runs. */
  count(request: TestCall): Promise<{ readonly answer: TestAnswer; readonly statements: number }>;
}

/** Starts the subgraph with its data in `dataDirectory`, `:memory:` when none is given. */
export async function start(dataDirectory = ":memory:"): Promise<StartedSubgraph> {
  const gateway = await testKeys();
  const progress: string[] = [];
  const subgraph = await createCareUnitsSubgraph({
    dataDirectory,
    callerKeys: gateway.jwks,
    clock: fixedClock("2026-03-03T08:15:00+01:00"),
    log: createLogger("test", "silent"),
    progress: (line) => progress.push(line),
  });
  const call: StartedSubgraph["call"] = (request) => gateway.call(subgraph, request);
  return {
    subgraph,
    progress,
    call,
    count: async (request) => {
      let statements = 0;
      const note = (): void => {
        statements += 1;
      };
      statementEvents.on("statement", note);
      try {
        return { answer: await call(request), statements };
      } finally {
        statementEvents.off("statement", note);
      }
    },
  };
}

/** Claims of a municipal nurse in Halmstad, who may have names of staff. */
export const nurse = {
  sub: "nurse-halmstad",
  clientKind: "PORTAL",
  acr: "http://id.sambi.se/loa/loa3",
  commissionPurpose: "Vård och behandling",
  employeeHsaId: "SE2120001215-E0001",
  commissionHsaId: "SE2120001215-C0001",
  healthCareUnitHsaId: "SE2120001215-HHC1",
  healthCareProviderHsaId: "SE2120001215-1000",
  healthCareProviderOrgNo: "2120001215",
  healthcareProfessionalLicense: ["SJ"],
};

/** Claims of a planner, who may not. */
export const planner = { sub: "planner", clientKind: "DASHBOARD", commissionPurpose: "Statistik" };
