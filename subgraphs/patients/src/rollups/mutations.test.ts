/** The sums of indicators follow the changes that are made through the graph. */
import { createLogger } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPatientDatabase, type PatientDatabase } from "../store/database.js";
import { indicatorRollup, indicatorRollupCell } from "../tables.js";
import { type CareWorld, identifierOf, personId, startCareWorld } from "../testing/care-world.js";
import { rebuildRollups, verifyRollups } from "./command.js";
import { rollupParts } from "./parts.js";
import { RollupStore } from "./rollup-store.js";
import { RollupUpkeep } from "./upkeep.js";

let world: CareWorld;
let database: PatientDatabase;
let store: RollupStore;
beforeAll(async () => {
  world = await startCareWorld(4);
  database = openPatientDatabase(world.dataDirectory);
  store = new RollupStore(rollupParts(database.connection));
});
afterAll(async () => {
  database.close();
  await world[Symbol.asyncDispose]();
});

const MARCH = 2026 * 12 + 2;
const STAY = "stay { id }";
interface Stay {
  readonly stay: { readonly id: string };
}

/** What is counted in Halland to the end of a month: of what happened in the month, of what is held at its end. */
function counted(indicator: string, month: number, from = month): number {
  return store
    .read({
      region: "13",
      indicators: [indicator],
      measures: ["MAIN"],
      slices: [""],
      groupings: ["REGION"],
      from,
      to: month + 1,
    })
    .flatMap(({ months }) => months)
    .reduce((sum, [, numerator]) => sum + numerator, 0);
}
const version = (indicator: string): number => store.versions([indicator], "13").get(indicator) ?? 0;
const problems = () => verifyRollups(world.dataDirectory).problems;

const admission = (n: number, day: string) => ({
  identifier: identifierOf(n),
  reason: "Kom akut med ambulans.",
  planned: false,
  admittedAt: `${day}T08:00:00+01:00`,
});

/** Brings the person of number `n` through hospital. Resolves to the id of the stay, whose version is then 2. */
async function cared(n: number, from: string, dischargedAt: string): Promise<string> {
  const { stay } = await world.make<Stay>("hospital", "admitPatient", admission(n, from), STAY);
  const discharge = { stay: stay.id, expectedVersion: 1, to: "HOME", dischargedAt };
  await world.make("hospital", "dischargePatient", discharge, STAY);
  return stay.id;
}

describe("the sums", () => {
  it("are those of everybody at the start", () => {
    expect(verifyRollups(world.dataDirectory)).toMatchObject({ persons: 32, problems: [] });
  });

  it("have a discharge in them as soon as it is made, and not any more when the stay is marked as an error", async () => {
    const [before, versionBefore] = [counted("I01", MARCH), version("I01")];
    const id = await cared(0, "2026-03-25", "2026-03-31T08:30:00+02:00");
    expect(counted("I01", MARCH)).toBe(before + 1);
    expect(version("I01")).toBeGreaterThan(versionBefore);
    const mark = { kind: "STAY", id, expectedVersion: 2, reason: "Fel person i listan." };
    await world.make("hospital", "markEnteredInError", mark, "marked { reason }");
    expect(counted("I01", MARCH)).toBe(before);
    expect(problems()).toEqual([]);
  });

  it("have a late entry in the month that it is about", async () => {
    const before = [counted("I01", MARCH - 1), counted("I01", MARCH)];
    await cared(1, "2026-02-11", "2026-02-13T10:00:00+01:00");
    expect([counted("I01", MARCH - 1), counted("I01", MARCH)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
    expect(problems()).toEqual([]);
  });

  it("stay as they are when a change is refused, and when it is sent twice", async () => {
    const { stay } = await world.make<Stay>("hospital", "admitPatient", admission(2, "2026-03-25"), STAY);
    const discharge = { stay: stay.id, expectedVersion: 1, to: "HOME", idempotencyKey: "once" };
    const tooEarly = { ...discharge, dischargedAt: "2026-03-24T08:00:00+01:00", idempotencyKey: null };
    const start = [counted("I01", MARCH), version("I01")];
    expect((await world.send("hospital", "dischargePatient", tooEarly, STAY)).refused).toEqual(["DAY_ORDER"]);
    expect([counted("I01", MARCH), version("I01")]).toEqual(start);
    await world.make("hospital", "dischargePatient", discharge, STAY);
    const made = [counted("I01", MARCH), version("I01")];
    await world.make("hospital", "dischargePatient", discharge, STAY);
    expect([counted("I01", MARCH), version("I01")]).toEqual(made);
    expect(made[0]).toBe((start[0] ?? 0) + 1);
  });

  it("of what is held at the end of a month are the same from wherever they are summed", async () => {
    const before = counted("I13", MARCH);
    const assigned = { patient: personId(3), type: "FIXED_PHYSICIAN_CONTACT", profession: "PHYSICIAN" };
    await world.make("physician", "assignFixedContact", assigned, "contact { id }");
    expect([counted("I13", MARCH), counted("I13", MARCH, MARCH - 6), counted("I13", MARCH, 0)]).toEqual(
      Array(3).fill(before + 1),
    );
    expect(problems()).toEqual([]);
  });

  it("are not touched by what no indicator counts", async () => {
    const kept = () => database.db.select().from(indicatorRollup).all();
    const before = [kept(), version("I13")];
    const relation = { ...identifierOf(3), validTo: "2026-04-05", reason: "Ringde själv till mottagningen." };
    await world.make("nurseElsewhere", "declareRelation", relation, "patient { id }");
    expect([kept(), version("I13")]).toEqual(before);
  });
});

describe("a check of a data directory", () => {
  it("tells of a sum that somebody changed, and a recount mends it", () => {
    const sum = counted("I01", MARCH);
    database.connection.exec(
      `UPDATE indicator_rollup SET months = replace(months, '[${MARCH},${sum},', '[${MARCH},${sum + 3},')
       WHERE indicator = 'I01' AND grouping = 'REGION' AND measure = 'MAIN' AND slice = ''`,
    );
    expect(problems()).toEqual([
      `I01 region 13 REGION 13 MAIN all happened 2026-03 key 0: kept ${sum + 3}/0, counted ${sum}/0`,
    ]);
    const { persons, cells } = rebuildRollups(world.dataDirectory);
    expect([persons, cells]).toEqual([32, database.db.select().from(indicatorRollupCell).all().length]);
    expect(problems()).toEqual([]);
  });

  it("tells when they were counted by other rules; nobody is shown them, and the next start counts anew", async () => {
    database.connection.exec("UPDATE indicator_rollup_definitions SET fingerprint = 'older'");
    database.connection.exec("DELETE FROM indicator_rollup WHERE indicator = 'I13'");
    expect(problems()[0]).toBe("the sums were not counted by the rules of this program");
    expect(() => version("I01")).toThrow(
      expect.objectContaining({ extensions: { code: "FIGURES_UNAVAILABLE" } }),
    );
    const upkeep = new RollupUpkeep(rollupParts(database.connection), createLogger("test", "error"));
    await upkeep.bringUpToDate();
    await upkeep.close();
    expect(problems()).toEqual([]);
  });
});
