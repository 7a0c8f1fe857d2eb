import { createLogger } from "@vardgraf/schema";
import { type Author, Changes, openDatabase } from "@vardgraf/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { patientDatabaseFile, type PatientDatabase } from "../store/database.js";
import * as tables from "../tables.js";
import { RollupObserver } from "./observer.js";
import { type RollupParts, rollupParts } from "./parts.js";
import { recountRollups } from "./recount.js";
import { RollupStore } from "./rollup-store.js";
import { RuleFailure, ruleFailure } from "./rule-failure.js";
import { RollupUpkeep } from "./upkeep.js";
import { admissions, tinyIndicators } from "./testing/tiny-indicators.js";

const author: Author = {
  mutation: "test",
  at: "2026-03-31T09:00:00+02:00",
  subject: "nurse",
  employeeHsaId: null,
  commissionHsaId: null,
  unitHsaId: null,
  providerHsaId: null,
  requestId: "r",
};
const FINGERPRINT = "tiny";
const UNAVAILABLE = expect.objectContaining({
  extensions: expect.objectContaining({ code: "FIGURES_UNAVAILABLE" }),
});
const broken = [
  {
    ...admissions,
    count: () => {
      throw new TypeError("a row that nobody expected");
    },
  },
];

let database: PatientDatabase;
const partsOf = (indicators: RollupParts["indicators"]) =>
  rollupParts(database.connection, { indicators, fingerprint: FINGERPRINT });
const statusOf = (parts: RollupParts) => () =>
  new RollupStore({ ...parts, connection: database.connection }).versions(["T01"], "13");
const person = (id: string) => ({
  id,
  tenant: "SYNTHETIC" as const,
  familyName: "Prov",
  givenName: "Vera",
  birthDate: "1938-01-01",
  sex: "FEMALE" as const,
  registeredMunicipality: "1380",
  protection: "NONE" as const,
});

beforeEach(() => {
  database = openDatabase(patientDatabaseFile(":memory:"));
  recountRollups(partsOf(tinyIndicators));
});
afterEach(() => database.close());

/** Registers somebody while sums are kept by `indicators`; resolves to the failures that were told. */
async function register(indicators: RollupParts["indicators"]): Promise<RuleFailure[]> {
  const failures: RuleFailure[] = [];
  const observe = () => new RollupObserver(partsOf(indicators), (failure) => failures.push(failure));
  const changes = new Changes<typeof tables>(database, tables, observe);
  await changes.make(author, (transaction) => transaction.insert(tables.patient, person("p1")));
  return failures;
}

describe("the rule of an indicator that fails", () => {
  it("does not keep a change from being made, and takes the sums out of use", async () => {
    const failures = await register(broken);
    expect(failures.map(({ indicator }) => indicator)).toEqual(["T01"]);
    expect(database.db.select().from(tables.patient).all()).toHaveLength(1);
    expect(statusOf(partsOf(tinyIndicators))).toThrow(UNAVAILABLE);
  });

  it("does not keep the program from starting; a program whose rules do not fail counts everybody", async () => {
    await register(broken);
    const log = createLogger("test", "silent");
    await new RollupUpkeep(partsOf(broken), log).bringUpToDate();
    expect(statusOf(partsOf(tinyIndicators))).toThrow(UNAVAILABLE);
    await new RollupUpkeep(partsOf(tinyIndicators), log).bringUpToDate();
    expect(statusOf(partsOf(tinyIndicators))).not.toThrow();
  });

  it("leaves sums in use when it does not fail", async () => {
    expect(await register(tinyIndicators)).toEqual([]);
    expect(statusOf(partsOf(tinyIndicators))).not.toThrow();
  });

  it("is told from a database that cannot be read, which keeps a change from being made", () => {
    const full = Object.assign(new Error("disk full"), { name: "SqliteError" });
    expect(ruleFailure("T01", full)).toBe(full);
    expect(ruleFailure("T01", new Error("something else"))).toBeInstanceOf(RuleFailure);
  });
});
