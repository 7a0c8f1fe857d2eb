import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CollectedSpan, type Collector, startCollector } from "../kit/collector.js";
import { operation } from "../kit/operations.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, TODAY, topologies, type World } from "../kit/world.js";

/** The spans of one trace as a tree: name and children. */
interface Tree {
  readonly span: CollectedSpan;
  readonly children: readonly Tree[];
}

function treeOf(spans: readonly CollectedSpan[], span: CollectedSpan): Tree {
  const children = spans.filter(({ parentSpanId }) => parentSpanId === span.spanId);
  return { span, children: children.map((child) => treeOf(spans, child)) };
}

describe.each(topologies)("traces (%s)", (topology) => {
  let collector: Collector;
  let world: World;
  beforeAll(async () => {
    collector = await startCollector();
    world = await startWorld(topology, copyOf(worlds[0]?.dataDirectory ?? ""), {
      TRACES_URL: collector.url,
      TRACES_PERCENT: "0",
      TRACES_FROM_CLIENTS: "on",
    });
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
    await collector[Symbol.asyncDispose]();
  });

  const send = async (traceparent: string, query: string, variables: object = {}): Promise<void> => {
    const response = await fetch(`${world.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await world.token("nurse-halmstad")}`,
        traceparent,
        tracestate: "vendor=191212121212",
      },
      body: JSON.stringify({ query, variables }),
    });
    expect(response.status).toBe(200);
    await response.text();
  };
  const spansOf = async (traceId: string): Promise<CollectedSpan[]> => {
    const ours = (): CollectedSpan[] => collector.spans.filter((span) => span.traceId === traceId);
    let before = -1;
    await expect
      .poll(
        () => {
          const same = ours().length > 0 && ours().length === before;
          before = ours().length;
          return same;
        },
        { timeout: 20_000, interval: 1500 },
      )
      .toBe(true);
    return ours();
  };

  it("go from the client's span through gateway, subgraphs, access log and SQL", async () => {
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    await send(`00-${traceId}-b7ad6b7169203331-01`, operation("CarePlanContext"), {
      id: "synthetic-1",
      on: TODAY,
    });
    const spans = await spansOf(traceId);
    const root = spans.find(({ parentSpanId }) => parentSpanId === "b7ad6b7169203331");
    if (!root) throw new Error("No span continues the client's.");
    const tree = treeOf(spans, root);
    expect(root).toMatchObject({
      name: "POST /graphql",
      service: "vardgraf-gateway",
      attributes: {
        "graphql.operation.name": "CarePlanContext",
        "http.response.status_code": 200,
        "http.request.method": "POST",
      },
    });
    const calls = tree.children.filter(({ span }) => span.name.startsWith("subgraph "));
    expect(new Set(calls.map(({ span }) => span.name))).toContain("subgraph patients");
    for (const call of calls) {
      expect(call.span.attributes["vardgraf.outcome"]).toBe("ok");
      const [subgraph, ...more] = call.children;
      expect(more).toEqual([]);
      expect(`subgraph ${subgraph?.span.name}`).toBe(call.span.name);
      expect(subgraph?.span.attributes["vardgraf.request_id"]).toBe(root.attributes["vardgraf.request_id"]);
      const statements = subgraph?.children.filter(({ span }) => "db.query.text" in span.attributes) ?? [];
      expect(statements.length).toBe(subgraph?.span.attributes["vardgraf.statements"]);
      expect(statements.length).toBeGreaterThan(0);
      const logged = subgraph?.children.some(({ span }) => span.name === "write access log");
      expect(logged).toBe(subgraph?.span.name === "patients");
    }
    // All spans hang together: there is one tree and nothing beside it.
    const count = ({ children }: Tree): number => 1 + children.reduce((sum, child) => sum + count(child), 0);
    expect(count(tree)).toBe(spans.length);
  });

  it("are not made of requests that nobody wants traced", async () => {
    const traceId = "1bf7651916cd43dd8448eb211c80319c";
    const before = collector.spans.length;
    await send(`00-${traceId}-b7ad6b7169203331-00`, `{ municipality(code: "1380") { name } }`);
    await send(`00-${"0".repeat(32)}-b7ad6b7169203331-01`, `{ municipality(code: "1380") { name } }`);
    await send(`00-${traceId}-191212121212-01`, `{ municipality(code: "1380") { name } }`);
    const wanted = "2cf7651916cd43dd8448eb211c80319c";
    await send(`00-${wanted}-b7ad6b7169203331-01`, `{ municipality(code: "1380") { name } }`);
    const spans = await spansOf(wanted);
    expect(collector.spans.length - before).toBe(spans.length);
    expect(collector.text()).not.toContain("vendor=");
  });
});

describe("traces of a gateway that does not believe its clients", () => {
  it("are begun anew", async () => {
    await using collector = await startCollector();
    const directory = copyOf(worlds[0]?.dataDirectory ?? "");
    const asked = "3df7651916cd43dd8448eb211c80319c";
    {
      await using world = await startWorld("embedded", directory, {
        TRACES_URL: collector.url,
        TRACES_PERCENT: "100",
      });
      await fetch(`${world.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", traceparent: `00-${asked}-b7ad6b7169203331-01` },
        body: JSON.stringify({ query: `{ municipality(code: "1380") { name } }` }),
      });
    }
    // What is waiting is sent at the end.
    expect(collector.spans.map(({ name }) => name)).toContain("POST /graphql");
    expect(collector.spans.map(({ traceId }) => traceId)).not.toContain(asked);
  });
});
