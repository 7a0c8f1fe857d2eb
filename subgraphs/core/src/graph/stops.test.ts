import { setTimeout as pause } from "node:timers/promises";
import { createCallerContextSigner, generateCallerContextKeys, type SubgraphRequest } from "@vardgraf/schema";
import { pino } from "pino";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSubgraphFigures } from "../sight/figures.js";
import { noteStatement } from "../store/statements.js";
import { systemClock } from "../time/clock.js";
import { serveSubgraph } from "./serve.js";
import { createSubgraph, type Subgraph } from "./subgraph.js";

const STEPS = 5;
let steps = 0;
let logged = 0;
const figures = createSubgraphFigures();

/** Five statements, with time between them in which a gateway may give up. */
async function work(): Promise<number> {
  for (let step = 0; step < STEPS; step += 1) {
    noteStatement("select 1");
    steps += 1;
    await pause(20);
  }
  return steps;
}

let subgraph: Subgraph;
let sign: (body: string) => Promise<string>;
beforeAll(async () => {
  const { privateJwk, keySet } = await generateCallerContextKeys();
  const signer = await createCallerContextSigner(privateJwk);
  sign = (body) => signer({ requestId: "r", operationName: null, claims: null }, "small", body);
  subgraph = await createSubgraph(
    {
      name: "small",
      sdl: "type Query { work: Int } type Mutation { work: Int }",
      resolvers: { Query: { work }, Mutation: { work } },
      services: () => ({}),
      beforeAnswer: async () => void (logged += 1),
      ready: async () => {},
      close: async () => {},
    },
    {
      dataDirectory: ":memory:",
      callerKeys: keySet,
      clock: systemClock,
      log: pino({ level: "silent" }),
      progress: () => {},
      figures,
    },
  );
});
beforeEach(() => {
  steps = 0;
  logged = 0;
});

async function ask(query: string, rest: Partial<SubgraphRequest> = {}, signal?: AbortSignal) {
  const body = JSON.stringify({ query });
  return subgraph.handle({ body, callerContext: await sign(body), ...rest }, signal);
}

const stopped = {
  status: 503,
  body: expect.stringContaining('"code":"SUBGRAPH_UNAVAILABLE"'),
};

describe("a subgraph whose gateway waits no longer", () => {
  it("works to the end as long as somebody waits", async () => {
    expect(await ask("{ work }", { timeoutMilliseconds: 10_000 })).toMatchObject({ status: 200 });
    expect([steps, logged]).toEqual([STEPS, 1]);
  });

  it("runs no more statements once the time is up, and gives nothing out", async () => {
    expect(await ask("{ work }", { timeoutMilliseconds: 30 })).toEqual(stopped);
    expect(steps).toBeLessThan(STEPS);
    expect(logged).toBe(0);
  });

  it("runs no more statements once the caller is gone", async () => {
    const gone = new AbortController();
    const answer = ask("{ work }", {}, gone.signal);
    await pause(30);
    gone.abort();
    expect(await answer).toEqual(stopped);
    expect(steps).toBeLessThan(STEPS);
  });

  it("does not begin what nobody waits for", async () => {
    expect(await ask("{ work }", {}, AbortSignal.abort())).toEqual(stopped);
    expect(await ask("mutation { work }", {}, AbortSignal.abort())).toEqual(stopped);
    expect(steps).toBe(0);
  });

  it("finishes a change that it has begun", async () => {
    const gone = new AbortController();
    const answer = ask("mutation { work }", { timeoutMilliseconds: 30 }, gone.signal);
    await pause(30);
    gone.abort();
    expect(await answer).toMatchObject({ status: 200 });
    expect([steps, logged]).toEqual([STEPS, 1]);
  });

  it("counts what it abandoned", async () => {
    expect(await figures.registry.metrics()).toMatch(
      /vardgraf_subgraph_answer_duration_seconds_count\{subgraph="small",outcome="abandoned"\} 4/,
    );
  });
});

describe("the port of a subgraph", () => {
  it("stops when the connection is closed, and hears how long it has", async () => {
    const server = await serveSubgraph(subgraph, "127.0.0.1", 0, figures.registry);
    const post = async (headers: Record<string, string>, signal?: AbortSignal): Promise<Response> => {
      const body = JSON.stringify({ query: "{ work }" });
      const context = { "vardgraf-caller-context": await sign(body) };
      return fetch(server.url, {
        method: "POST",
        headers: { ...context, ...headers },
        body,
        ...(signal ? { signal } : {}),
      });
    };
    expect((await post({ "vardgraf-timeout-ms": "10000" })).status).toBe(200);
    expect((await post({ "vardgraf-timeout-ms": "a while" })).status).toBe(200);
    expect((await post({ "vardgraf-timeout-ms": "30" })).status).toBe(503);
    steps = 0;
    await expect(post({}, AbortSignal.timeout(40))).rejects.toThrow(/./);
    await pause(150);
    expect(steps).toBeLessThan(STEPS);
    await server.close();
  });

  it("refuses in JSON, with a code", async () => {
    const server = await serveSubgraph(subgraph, "127.0.0.1", 0);
    const base = server.url.replace("/graphql", "");
    const refused = async (path: string, init?: RequestInit): Promise<unknown[]> => {
      const response = await fetch(base + path, init);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return [response.status, errors[0]?.extensions.code];
    };
    expect(await refused("/nothing")).toEqual([404, "NOT_FOUND"]);
    expect(await refused("/metrics")).toEqual([404, "NOT_FOUND"]);
    expect(await refused("/graphql")).toEqual([405, "METHOD_NOT_ALLOWED"]);
    expect(await refused("/graphql", { method: "POST", body: "x".repeat(6_000_000) })).toEqual([
      413,
      "BODY_TOO_LARGE",
    ]);
    expect(await refused("/graphql", { method: "POST", body: "{}" })).toEqual([
      401,
      "CALLER_CONTEXT_REQUIRED",
    ]);
    await server.close();
  });
});
