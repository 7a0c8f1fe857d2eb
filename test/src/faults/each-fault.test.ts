import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../kit/client.js";
import { type FaultName, INTERNALS } from "../kit/fault-proxy.js";
import {
  AFFECTED,
  type AffectedData,
  type CoordinatedMunicipality,
  type FaultyFederation,
  startFaultyFederation,
  UNAFFECTED,
} from "../kit/faulty-federation.js";

let federation: FaultyFederation;
let well: CoordinatedMunicipality[];
const nodesOf = ({ region }: AffectedData): CoordinatedMunicipality[] =>
  region.municipalities.edges.map(({ node }) => node);
beforeAll(async () => {
  // Circuits stay closed, so that each fault is met and not the memory of the one before it.
  federation = await startFaultyFederation({
    SUBGRAPH_TIMEOUT_MS: "1500",
    REQUEST_TIMEOUT_MS: "6000",
    CIRCUIT_MINIMUM_CALLS: "1000",
    // Long answers are read slowly: the bound comes before the timeout.
    SUBGRAPH_MAX_RESPONSE_BYTES: "4194304",
  });
  const answer = await ask<AffectedData>(federation.gateway.url, null, { query: AFFECTED });
  well = nodesOf(answer.data);
});
afterEach(() => federation.heal());
afterAll(() => federation[Symbol.asyncDispose]());

/** Nothing of addresses, hosts, stacks, statements, markup. */
const NOTHING_INTERNAL =
  /10\.1\.2\.3|127\.0\.0\.1|localhost|srv|secret|SELECT|ECONN|UND_ERR|stack|https?:|<html|status \d/i;

const outages: FaultName[] = [
  "hang",
  "drip",
  "reset",
  "server error",
  "html",
  "truncated",
  "cut",
  "huge",
  "redirect",
];

describe("a subgraph that fails", () => {
  it("was well before, and answered differently for each", () => {
    const units = well.map(({ coordinatingUnit }) => coordinatingUnit?.hsaId);
    expect(units).toHaveLength(6);
    expect(units).not.toContain(undefined);
    expect(new Set(units).size).toBeGreaterThan(2);
  });

  it.each(outages)("(%s) is missing at its place, by its public name, and nothing else is", async (fault) => {
    federation.proxies["care-units"].set(fault);
    const { url } = federation.gateway;
    const [affected, ...unaffected] = await Promise.all([
      ask<AffectedData>(url, null, { query: AFFECTED }),
      ...Array.from({ length: 20 }, () => ask(url, null, { query: UNAFFECTED })),
    ]);
    expect(affected.status).toBe(200);
    expect(nodesOf(affected.data)).toEqual(well.map((one) => ({ ...one, coordinatingUnit: null })));
    expect(affected.errors).toEqual(
      well.map((_, index) => ({
        message: "A part of the graph cannot answer just now.",
        path: ["region", "municipalities", "edges", index, "node", "coordinatingUnit"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "care-units" },
      })),
    );
    expect(affected.text).not.toMatch(NOTHING_INTERNAL);
    for (const answer of unaffected) {
      expect(answer).toMatchObject({ status: 200, errors: [], data: { municipality: { code: "1380" } } });
    }
    expect(federation.proxies["care-units"].strayed).toBe(0);
  });

  it("tells its errors to nobody but operators", async () => {
    federation.proxies["care-units"].set("talkative errors");
    const answer = await ask<AffectedData>(federation.gateway.url, null, { query: AFFECTED });
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of answer.errors) {
      expect(message).toBe("An internal error occurred.");
      expect(extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", subgraph: "care-units" });
    }
    expect(answer.text).not.toMatch(NOTHING_INTERNAL);
  });

  it.each(["entities in another order", "an entity too few", "an entity too many"] as const)(
    "(%s) never gives the data of one under the name of another",
    async (fault) => {
      federation.proxies["care-units"].set(fault);
      const answer = await ask<AffectedData>(federation.gateway.url, null, { query: AFFECTED });
      const municipalities = nodesOf(answer.data);
      for (const [index, municipality] of municipalities.entries()) {
        expect([null, well[index]?.coordinatingUnit]).toContainEqual(municipality.coordinatingUnit);
      }
      expect(answer.errors.length).toBeGreaterThanOrEqual(municipalities.length - 1);
      for (const { extensions } of answer.errors) {
        expect(extensions).toEqual({ code: "SUBGRAPH_DATA_INVALID", subgraph: "care-units" });
      }
    },
  );

  it("answers as ever when it is well again", async () => {
    const answer = await ask<AffectedData>(federation.gateway.url, null, { query: AFFECTED });
    expect(nodesOf(answer.data)).toEqual(well);
    expect(answer.errors).toEqual([]);
  });

  it("is named to operators, with the reason", () => {
    const log = federation.gateway.log();
    for (const reason of ["timeout", "broken", "server_error", "not_graphql", "too_large", "redirect"]) {
      expect(log).toContain(`"reason":"${reason}"`);
    }
    expect(log).not.toContain(INTERNALS);
  });
});
