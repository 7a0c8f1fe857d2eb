/** A plain request gets the same answer past the framework as through it, and is counted the same. */
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RateStore } from "../../limits/rate/store.js";
import { type Door, openDoor } from "../../testing/door.js";

let door: Door;
beforeAll(async () => {
  door = await openDoor({ MAX_COST: "100", MAX_BODY_BYTES: "4096" });
});
afterAll(() => door[Symbol.asyncDispose]());

/** The same to whoever reads it, and nothing that the door before the framework takes for plain. */
const THROUGH_FRAMEWORK = { "content-type": `application/json; charset="utf-8"` };
const PLAIN = { "content-type": "application/json" };

/** All that a client gets, but for what differs with every answer. */
async function ask(body: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${door.url}/graphql`, { method: "POST", headers, body });
  const kept = [...response.headers].filter(([name]) => name !== "date" && name !== "x-request-id");
  return {
    status: response.status,
    headers: Object.fromEntries(kept),
    id: /^[\w-]{36}$/.test(response.headers.get("x-request-id") ?? ""),
    text: await response.text(),
  };
}

/** Counts of everything that is counted, but for how long things took. */
async function counts(): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${door.operatorUrl}/metrics`)).text();
  const lines = text
    .split("\n")
    .filter((line) => line.startsWith("vardgraf_") && !/_(bucket|sum)\b|cache/.test(line));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]));
}

async function counted<T>(act: () => Promise<T>): Promise<{ readonly result: T; readonly counted: object }> {
  const before = await counts();
  const result = await act();
  await pause(20);
  const added = [...(await counts())].map(
    ([name, count]) => [name, count - (before.get(name) ?? 0)] as const,
  );
  return { result, counted: Object.fromEntries(added.filter(([, count]) => count !== 0)) };
}

const token = async (): Promise<string> => {
  const response = await fetch(`${door.url}/demo-identity/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona: "developer" }),
  });
  return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
};

describe("a plain request", () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ["an answer", `{"query":"{ name }"}`, {}],
    [
      "an answer to a named client",
      `{"query":"{ name }"}`,
      { "apollographql-client-name": "x", "apollographql-client-version": "1" },
    ],
    ["an answer that is compressed", `{"query":"{ name }"}`, { "accept-encoding": "gzip" }],
    ["the cost beside the answer", `{"query":"{ name }"}`, { "vardgraf-show-cost": "on" }],
    ["an error beside data", `{"query":"{ name fails }"}`, {}],
    ["a field that is not there", `{"query":"{ nothing }"}`, {}],
    ["no GraphQL", `{"query":"{"}`, {}],
    ["no document", `{}`, {}],
    ["no object", `"{ name }"`, {}],
    ["a batch", `[{"query":"{ name }"}]`, {}],
    ["no JSON", `{"query":`, {}],
    ["a name that reaches into objects", `{"query":"{ name }","__proto__":{"a":1}}`, {}],
    ["a name that does so when it is read", `{"query":"{ name }","\\u005f_proto__":{"a":1}}`, {}],
    ["variables that are none", `{"query":"{ name }","variables":1}`, {}],
    ["another operation than there is", `{"query":"query A { name }","operationName":"B"}`, {}],
    ["an unknown document", `{"documentId":"sha256:${"0".repeat(64)}"}`, {}],
    ["the schema, which is not for everybody", `{"query":"{ __schema { queryType { name } } }"}`, {}],
    ["a login that is none", `{"query":"{ name }"}`, { authorization: "Bearer no.token.atall" }],
    ["a body that is too large", `{"query":"{ name }","x":"${"x".repeat(5000)}"}`, {}],
    ["a kind of answer that is not there", `{"query":"{ name }"}`, { accept: "text/html" }],
    ["another kind of answer", `{"query":"{ name }"}`, { accept: "application/graphql-response+json" }],
    ["what no body is", "", {}],
  ])("with %s", async (_, body, headers) => {
    await ask(body, { ...headers, ...THROUGH_FRAMEWORK });
    const through = await counted(() => ask(body, { ...headers, ...THROUGH_FRAMEWORK }));
    const past = await counted(() => ask(body, { ...headers, ...PLAIN }));
    expect(past).toEqual(through);
    expect(past.result.id).toBe(true);
  });

  it("of somebody who is known", async () => {
    const authorization = await token();
    for (const query of ["{ name }", "{ __schema { queryType { name } } }", "{ nothing }"]) {
      const body = JSON.stringify({ query });
      await ask(body, { authorization, ...THROUGH_FRAMEWORK });
      const through = await counted(() => ask(body, { authorization, ...THROUGH_FRAMEWORK }));
      expect(await counted(() => ask(body, { authorization, ...PLAIN }))).toEqual(through);
    }
  });

  it("with a subgraph that fails", async () => {
    const body = `{"query":"{ name }"}`;
    door.breakSubgraph(() => "nonsense");
    try {
      const through = await counted(() => ask(body, THROUGH_FRAMEWORK));
      const past = await counted(() => ask(body, PLAIN));
      expect(past).toEqual(through);
      expect(past.result.text).toContain("SUBGRAPH_UNAVAILABLE");
    } finally {
      door.breakSubgraph(null);
    }
  });

  it.each([
    undefined,
    "192.0.2.7",
    "192.0.2.7, 127.0.0.9",
    "192.0.2.8, 192.0.2.7",
    "::ffff:192.0.2.7",
    "no address",
    "",
  ])("that a proxy says to be for %s is known by the same address", async (address) => {
    const keys: string[] = [];
    const store: RateStore = {
      take: (buckets) => {
        keys.push(...buckets.map(({ key }) => key));
        return Promise.resolve(0);
      },
    };
    await using proxied = await openDoor(
      { RATE_LIMIT: "on", TRUSTED_PROXIES: "127.0.0.0/8, ::1" },
      [],
      store,
    );
    const headers = address === undefined ? {} : { "x-forwarded-for": address };
    for (const kind of [THROUGH_FRAMEWORK, PLAIN])
      expect((await proxied.ask({ query: "{ name }" }, null, { ...headers, ...kind })).status).toBe(200);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  it("that arrives byte by byte", async () => {
    const body = `{"query":"{ name }"}`;
    const socket = connect(Number(new URL(door.url).port), "127.0.0.1");
    const text = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    let received = "";
    socket.on("data", (chunk) => (received += chunk.toString()));
    for (const byte of text) {
      socket.write(byte);
      await new Promise(setImmediate);
    }
    await new Promise((resolve) => socket.on("close", resolve));
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
    expect(received).toContain(`{"data":{"name":`);
  });

  it("whose client goes away while it sends is counted as such", async () => {
    const { counted: left } = await counted(async () => {
      const socket = connect(Number(new URL(door.url).port), "127.0.0.1");
      socket.write(
        "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
      );
      await pause(50);
      socket.destroy();
      await pause(50);
    });
    expect(left).toMatchObject({
      'vardgraf_request_duration_seconds_count{operation="other",status="499"}': 1,
      'vardgraf_refusals_total{reason="BAD_REQUEST"}': 1,
    });
  });

  it("whose client goes away before the answer is counted as such, and its calls end", async () => {
    door.hold.begin();
    const { counted: left } = await counted(async () => {
      const leaving = new AbortController();
      const answer = fetch(`${door.url}/graphql`, {
        method: "POST",
        headers: PLAIN,
        body: `{"query":"{ held }"}`,
        signal: leaving.signal,
      });
      await pause(100);
      leaving.abort();
      await expect(answer).rejects.toMatchObject({ name: "AbortError" });
      await pause(50);
    });
    door.hold.release();
    expect(left).toMatchObject({
      'vardgraf_request_duration_seconds_count{operation="other",status="499"}': 1,
      'vardgraf_subgraph_calls_total{subgraph="library",outcome="cancelled"}': 1,
    });
  });
});
