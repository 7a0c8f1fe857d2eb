import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testKeys } from "../testing/caller.js";
import { today } from "../time/clock.js";
import { startSubgraphProgram } from "./program.js";
import { createSubgraph, type SubgraphEnvironment } from "./subgraph.js";

let directory: string;
let keys: string;
let closed = 0;
const environments: SubgraphEnvironment[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "program-"));
  keys = join(directory, "keys.json");
  writeFileSync(keys, JSON.stringify((await testKeys()).jwks));
  writeFileSync(join(directory, "text.json"), "{}");
});
afterAll(() => rmSync(directory, { recursive: true }));

function create(environment: SubgraphEnvironment) {
  environments.push(environment);
  const parts = {
    name: "small",
    sdl: "type Query { one: Int }",
    resolvers: {},
    services: () => ({}),
    ready: async () => {},
    close: async () => void closed++,
  };
  return createSubgraph(parts, environment);
}

it("hands the settings to the subgraph and serves it", async () => {
  const settings = {
    PORT: "0",
    DATA_DIR: "/tmp/data",
    CALLER_CONTEXT_KEYS: keys,
    NOW: "2026-03-03T23:30:00Z",
  };
  const { name, server } = await startSubgraphProgram(create, settings);
  const health = await fetch(server.url.replace("/graphql", "/healthz"));
  await server.close();
  expect(name).toBe("small");
  expect(health.status).toBe(200);
  expect(environments[0]?.dataDirectory).toBe("/tmp/data");
  expect(environments[0]?.callerKeys.keys).toHaveLength(1);
  expect(environments[0] && today(environments[0].clock)).toBe("2026-03-04");
  expect(closed).toBe(1);
});

describe("refuses to start", () => {
  it.each([
    { name: "without settings", settings: {}, message: /^PORT: .*\nCALLER_CONTEXT_KEYS: must be the path/ },
    {
      name: "with an unknown log level",
      settings: { PORT: "0", CALLER_CONTEXT_KEYS: "x", LOG_LEVEL: "loud" },
      message: /^LOG_LEVEL: must be one of/,
    },
    {
      name: "with an instant without offset",
      settings: { PORT: "0", CALLER_CONTEXT_KEYS: "x", NOW: "2026-03-03T08:15:00" },
      message: /^NOW: must be an instant/,
    },
  ])("$name", async ({ settings, message }) => {
    await expect(startSubgraphProgram(create, settings)).rejects.toThrow(message);
  });

  it.each([
    { file: "missing.json", message: /missing\.json cannot be read \(ENOENT\)/ },
    { file: "text.json", message: /text\.json is not a JSON Web Key Set/ },
  ])("with the key set $file", async ({ file, message }) => {
    const settings = { PORT: "0", CALLER_CONTEXT_KEYS: join(directory, file) };
    await expect(startSubgraphProgram(create, settings)).rejects.toThrow(message);
  });

  it("on a port in use, and closes the subgraph", async () => {
    const { server } = await startSubgraphProgram(create, { PORT: "0", CALLER_CONTEXT_KEYS: keys });
    const before = closed;
    const settings = { PORT: new URL(server.url).port, CALLER_CONTEXT_KEYS: keys };
    await expect(startSubgraphProgram(create, settings)).rejects.toThrow(/already in use/);
    expect(closed).toBe(before + 1);
    await server.close();
  });
});
