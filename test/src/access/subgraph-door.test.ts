import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCallerContextSigner } from "@vardgraf/schema";
import { startServices } from "@vardgraf/start";
import { rmSync } from "node:fs";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, worldSettings } from "../kit/world.js";

const probes = [
  ["a patient", '{"query":"{ patient(id: \\"synthetic-1\\") { id } }"}'],
  [
    "an entity",
    '{"query":"query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { id } } }","variables":{"r":[{"__typename":"Patient","id":"synthetic-1"}]}}',
  ],
  ["its own schema", '{"query":"{ _service { sdl } }"}'],
  ["nothing", "{ __typename }"],
] as const;

describe("a subgraph's own port", () => {
  let services: Awaited<ReturnType<typeof startServices>>;
  let directory: string;
  beforeAll(async () => {
    directory = copyOf(worlds[0]?.dataDirectory ?? "");
    services = await startServices(worldSettings(directory), () => {});
  });
  afterAll(async () => {
    await services.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const post = (name: string, body: string, context?: string): Promise<Response> => {
    const url = services.processes.find((process) => process.name === name)?.url ?? "";
    return fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(context ? { "vardgraf-caller-context": context } : {}),
      },
      body,
    });
  };

  describe.each(["patients", "care-units", "agreements", "municipalities"])("of %s", (name) => {
    it.each(probes)("refuses somebody who asks for %s without the gateway", async (_what, body) => {
      const response = await post(name, body);
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: "The call lacks a valid caller context from the gateway.",
            extensions: { code: "CALLER_CONTEXT_REQUIRED" },
          },
        ],
      });
    });
  });

  it("refuses a context that the gateway signed for another subgraph, another body, or once already", async () => {
    const key = JSON.parse(readFileSync(join(directory, "caller-context.key.json"), "utf8"));
    const sign = await createCallerContextSigner(key);
    const claims = { sub: "demo:sandbox-developer", clientKind: "SANDBOX", commissionPurpose: "Test" };
    const facts = { requestId: "r", operationName: null, claims };
    const [, body] = probes[0];
    const forPatients = await sign(facts, "patients", body);
    expect((await post("care-units", body, forPatients)).status).toBe(401);
    expect((await post("patients", `${body} `, forPatients)).status).toBe(401);
    const good = await post("patients", body, forPatients);
    expect(await good.json()).toEqual({ data: { patient: { id: "synthetic-1" } } });
    expect((await post("patients", body, forPatients)).status).toBe(401);
  });
});
