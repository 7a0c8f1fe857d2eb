/** The engine behind the server: supergraphs that change, the short way, what plugins see. */
import type { ApolloServerPlugin } from "@apollo/server";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import type { RequestContext } from "../../execution/context.js";
import { createExecution, type Execution } from "../../execution/apollo.js";
import type { PlainRequest } from "../../execution/shortcut.js";
import { createMetrics } from "../../telemetry/metrics.js";
import { askServer, composeForTest, federationOf } from "../../testing/federation.js";
import { shop } from "../../testing/shop.js";

async function executionOf(
  plugins: ApolloServerPlugin<RequestContext>[] = [],
  onCall: () => unknown = () => {},
): Promise<Execution> {
  const { supergraphSdl, endpoint } = await federationOf(shop);
  const log = pino({ level: "silent" });
  const execution = createExecution({
    supergraphSdl,
    endpoint: (subgraph) => ({
      handle: async (request, signal) => {
        await onCall();
        return endpoint(subgraph).handle(request, signal);
      },
    }),
    introspection: false,
    plugins,
    sign: null,
    metrics: createMetrics(),
    log,
  });
  await execution.apollo.start();
  return execution;
}

const context: RequestContext = {
  claims: null,
  requestId: "1",
  signal: new AbortController().signal,
  deadline: Number.POSITIVE_INFINITY,
};
const plain = (body: unknown, changes: Partial<PlainRequest> = {}): PlainRequest => ({
  method: "POST",
  contentType: "application/json",
  accept: undefined,
  body,
  ...changes,
});

describe("the short way", () => {
  const body = { query: `query Q($n: Int) { products(first: $n) { name } }`, variables: { n: 1 } };

  it("is open to what the server has let pass, with the same answer", async () => {
    const { apollo, shortcut } = await executionOf();
    expect(await shortcut(plain(body), context)).toBeNull();
    const answer = await askServer(apollo, body);
    expect(await shortcut(plain(body), context)).toBe(answer);
    expect(await shortcut(plain({ ...body, operationName: "Q" }), context)).toBe(answer);
  });

  it.each<[string, PlainRequest]>([
    ["another text", plain({ query: `{ me { id } }` })],
    ["GET", plain(body, { method: "GET" })],
    ["another content type", plain(body, { contentType: "text/plain" })],
    ["another wish for the answer", plain(body, { accept: "application/graphql-response+json" })],
    ["extensions", plain({ ...body, extensions: {} })],
    ["a batch", plain([body])],
    ["variables that are none", plain({ ...body, variables: "n" })],
    ["variables with mistakes", plain({ ...body, variables: { n: "x" } })],
    ["an unknown operation", plain({ ...body, operationName: "R" })],
  ])("is closed to %s", async (_, request) => {
    const { apollo, shortcut } = await executionOf();
    await askServer(apollo, body);
    expect(await shortcut(request, context)).toBeNull();
  });

  it("is closed to what the server refuses", async () => {
    const { apollo, shortcut } = await executionOf();
    const query = `{ __schema { queryType { name } } }`;
    expect(await askServer(apollo, { query })).toContain("errors");
    expect(await shortcut(plain({ query }), context)).toBeNull();
  });

  it("is closed when a plugin wants to see requests, and the plugin sees the data", async () => {
    const seen: unknown[] = [];
    const { apollo, shortcut } = await executionOf([
      {
        requestDidStart: () =>
          Promise.resolve({
            willSendResponse: ({ response }) => {
              if (response.body.kind === "single")
                seen.push(JSON.parse(JSON.stringify(response.body.singleResult.data)));
              return Promise.resolve();
            },
          }),
      },
    ]);
    const text = await askServer(apollo, body);
    expect(await shortcut(plain(body), context)).toBeNull();
    expect(JSON.parse(text)).toEqual({ data: seen[0] });
  });

  it("is closed by another supergraph until the server has looked again", async () => {
    const { apollo, shortcut, engine } = await executionOf();
    await askServer(apollo, body);
    await engine.update(`${composeForTest(shop)}\n`);
    expect(await shortcut(plain(body), context)).toBeNull();
    const answer = await askServer(apollo, body);
    expect(await shortcut(plain(body), context)).toBe(answer);
  });
});

describe("another supergraph", () => {
  it("that is broken leaves the one before it in use", async () => {
    const { apollo, engine } = await executionOf();
    for (const sdl of ["", "type Query {", "type Query { a: Int }"])
      await expect(engine.update(sdl)).rejects.toThrow(/./);
    expect(JSON.parse(await askServer(apollo, { query: `{ me { id } }` }))).toEqual({
      data: { me: { id: "u1" } },
    });
  });

  it("is used for the next request, while one in flight ends on the old one", async () => {
    const { inventory: _, ...rest } = shop;
    const smaller = composeForTest(rest);
    let calls = 0;
    const { apollo, engine } = await executionOf([], () => {
      calls += 1;
      return calls === 1 ? engine.update(smaller) : undefined;
    });
    const query = `{ products(first: 1) { price inStock } }`;
    expect(JSON.parse(await askServer(apollo, { query }))).toEqual({
      data: { products: [{ price: 899, inStock: true }] },
    });
    expect(await askServer(apollo, { query })).toContain("GRAPHQL_VALIDATION_FAILED");
    expect(await askServer(apollo, { query: `{ products(first: 1) { price } }` })).toBe(
      '{"data":{"products":[{"price":899}]}}\n',
    );
  });
});
