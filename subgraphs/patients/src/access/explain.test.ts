/** Access explained to a developer, and enumeration that gets nowhere. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codes, dataOf, startWorld, type World } from "../testing/world.js";
import { LOOK_UPS_PER_REQUEST } from "./guard.js";

let world: World;
beforeAll(async () => {
  world = await startWorld(0);
});
afterAll(() => world[Symbol.asyncDispose]());

interface Explained {
  readonly fieldGroup: string;
  readonly provider: { readonly hsaId: string } | null;
  readonly decision: string;
  readonly row: string;
  readonly code: string | null;
  readonly rules: readonly { readonly id: string; readonly law: string; readonly reason: string }[];
}
const EXPLAIN = `query ($patient: ID!, $as: ExplainedCaller!) { explainAccess(patient: $patient, as: $as) {
  fieldGroup provider { hsaId } unit { hsaId } decision row code rules { id row law reason } } }`;

const nurse = {
  client: "PORTAL",
  purpose: "CARE",
  professions: ["NURSE"],
  employee: "SE2120001215-E0001",
  unit: "SE2120001215-HHC1",
  provider: "SE2120001215-1000",
};
const explain = async (patient: string, as: object) =>
  dataOf(await world.ask<{ explainAccess: Explained[] }>("developer", EXPLAIN, { patient, as }))
    .explainAccess;

const HALMSTAD = "SE2120001215-1000";
const HALLAND = "SE2321000115-1000";

describe("access explained", () => {
  it.each([
    ["without consent", "synthetic-8", HALLAND, "EVENTS", "DENY", "3", "CONSENT_REQUIRED"],
    ["without consent", "synthetic-8", HALMSTAD, "EVENTS", "ALLOW", "1", null],
    ["without consent", "synthetic-8", null, "DEMOGRAPHICS", "ALLOW", "1", null],
    ["with consent", "synthetic-1", HALLAND, "EVENTS", "ALLOW", "2", null],
    ["behind an outer block", "synthetic-10", HALLAND, "EVENTS", "LEFT_OUT", "5", null],
    ["without a relation", "synthetic-16", null, "DEMOGRAPHICS", "DENY", "7", "NO_PATIENT_RELATION"],
    ["with a confidentiality mark", "synthetic-11", null, "PLACE", "DENY", "18", "PROTECTED_IDENTITY"],
  ])(
    "to a municipal nurse of a patient %s: %s, %s %s: %s by row %s",
    async (_when, patient, of, group, decision, row, code) => {
      const found = (await explain(patient, nurse)).filter(
        ({ fieldGroup, provider }) => fieldGroup === group && (provider?.hsaId ?? null) === of,
      );
      expect(found.length).toBeGreaterThan(0);
      for (const each of found) {
        expect(each).toMatchObject({ decision, row, code });
        expect(each.rules.length).toBeGreaterThan(0);
        for (const rule of each.rules) {
          expect(rule.reason).toMatch(/^[A-Z].*\.$/s);
          expect(rule.law).not.toBe("");
        }
      }
    },
  );

  it("tells the same as the answer to a request of such a caller", async () => {
    const events = (await explain("synthetic-8", nurse)).filter(({ fieldGroup }) => fieldGroup === "EVENTS");
    const answer = dataOf(
      await world.ask<{ patient: { encounters: { edges: { node: { unit: { hsaId: string } } }[] } } }>(
        "nurse",
        `{ patient(id: "synthetic-8") { encounters(first: 100) { edges { node { unit { hsaId } } } } } }`,
      ),
    );
    const read = new Set(
      answer.patient.encounters.edges.map(({ node }) => `${node.unit.hsaId.slice(0, 12)}-1000`),
    );
    const open = new Set(
      events.filter(({ decision }) => decision === "ALLOW").map(({ provider }) => provider?.hsaId),
    );
    for (const provider of read) expect(open).toContain(provider);
    expect(read).not.toContain(HALLAND);
  });

  it("is for the sandbox only, and asks for appointments that exist", async () => {
    const variables = { patient: "synthetic-1", as: nurse };
    expect(codes(await world.ask("nurse", EXPLAIN, variables))).toEqual(["FORBIDDEN"]);
    expect(codes(await world.ask("planner", EXPLAIN, variables))).toEqual(["FORBIDDEN"]);
    const odd = { patient: "synthetic-1", as: { ...nurse, appointments: ["KING"] } };
    expect(codes(await world.ask("developer", EXPLAIN, odd))).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("asking for many persons one by one", () => {
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, n) => `p${n}: patient(id: "guess-${n}") { id }`).join(" ")} }`;
  const references = (count: number) => ({
    r: Array.from({ length: count }, (_, n) => ({ __typename: "Patient", id: `guess-${n}` })),
  });

  it("is answered up to a limit, and then no more, by aliases as by references", async () => {
    const within = codes(await world.ask("nurse", aliases(LOOK_UPS_PER_REQUEST)));
    expect(new Set(within)).toEqual(new Set(["NO_PATIENT_RELATION"]));
    const beyond = codes(await world.ask("nurse", aliases(LOOK_UPS_PER_REQUEST + 2)));
    expect(beyond.filter((code) => code === "TOO_MANY_LOOK_UPS")).toHaveLength(2);
    const entities = await world.ask(
      "nurse",
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { id } } }`,
      references(LOOK_UPS_PER_REQUEST + 2),
    );
    expect(codes(entities).filter((code) => code === "TOO_MANY_LOOK_UPS")).toHaveLength(2);
  });
});
