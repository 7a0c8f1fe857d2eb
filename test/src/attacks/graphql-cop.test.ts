/** What the audit tool graphql-cop looks for, and finds nothing of, at a gateway that is set as in production. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, codes } from "../kit/client.js";
import { type GatewayProcess, startGatewayProcess } from "../kit/gateway-process.js";
import { worlds } from "../kit/shared-worlds.js";

let gateway: GatewayProcess;
beforeAll(async () => {
  const world = worlds.find(({ topology }) => topology === "services");
  gateway = await startGatewayProcess({
    dataDirectory: String(world?.dataDirectory),
    subgraphs: world?.subgraphUrls ?? {},
    settings: { INTROSPECTION: "off", RATE_LIMIT: "off" },
  });
});
afterAll(() => gateway[Symbol.asyncDispose]());

const TYPENAME = "{ __typename }";
const send = (init: RequestInit, search = ""): Promise<Response> =>
  fetch(`${gateway.url}/graphql${search}`, init);
const query = (text: string) => ask(gateway.url, null, { query: text });

describe("graphql-cop finds no", () => {
  it("overloading by aliases", async () => {
    const aliases = Array.from({ length: 101 }, (_, n) => `alias${n}: __typename`).join(" ");
    expect((await query(`{ ${aliases} }`)).status).toBe(400);
  });

  it("batches of queries", async () => {
    const response = await send({
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: TYPENAME }))),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  it("overloading by directives", async () => {
    expect(codes(await query(`{ __typename ${"@aa".repeat(60)} }`))).toEqual(["TOO_MANY_DIRECTIVES"]);
  });

  it("overloading by introspection in circles", async () => {
    const circle = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
    const answer = await query(circle);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  it("overloading by one field many times", async () => {
    expect((await query(`{ ${"__typename ".repeat(5001)} }`)).status).toBe(400);
  });

  it("overloading by fragments in circles", async () => {
    const answer = await query("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
    expect(codes(answer)).toEqual(["FRAGMENT_CYCLE"]);
  });

  it.each(["{ municipalit { code } }", `{ municipality(cod: "1380") { nam } }`, "{ directive { code } }"])(
    "suggestions of fields by %s",
    async (text) => {
      const answer = await query(text);
      expect(answer.errors.length).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/did you mean|municipalities|"name"/i);
    },
  );

  it("introspection", async () => {
    for (const text of ["{ __schema { queryType { name } } }", `{ __type(name: "Patient") { name } }`]) {
      const answer = await query(text);
      expect(answer.data ?? null).toBeNull();
      expect(codes(answer)).toEqual(["INTROSPECTION_NOT_ALLOWED"]);
    }
  });

  it("queries by GET", async () => {
    expect((await send({}, `?query=${encodeURIComponent(TYPENAME)}`)).status).toBe(405);
  });

  it("mutations by GET", async () => {
    const text = encodeURIComponent("mutation { __typename }");
    expect((await send({ headers: { "apollo-require-preflight": "1" } }, `?query=${text}`)).status).toBe(405);
  });

  it.each(["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"])(
    "question that a form of another page could send as %s",
    async (type) => {
      const body = `query=${encodeURIComponent(TYPENAME)}`;
      expect((await send({ method: "POST", headers: { "content-type": type }, body })).status).toBe(415);
    },
  );

  it("tracing in answers", async () => {
    const response = await send({
      method: "POST",
      headers: {
        "content-type": "application/json",
        "apollo-federation-include-trace": "ftv1",
        "x-apollo-tracing": "1",
      },
      body: JSON.stringify({ query: TYPENAME }),
    });
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });

  it.each(["/graphiql", "/playground", "/console", "/altair", "/sandbox", "/graphql", "/"])(
    "page to ask from at %s",
    async (path) => {
      const response = await fetch(`${gateway.url}${path}`, { headers: { accept: "text/html" } });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toMatch(/<html|<script/i);
    },
  );

  it("error that nobody has handled", async () => {
    for (const text of ["qwerty { abc }", "", "{", "query ($a: [[[Int]]]) { __typename(a: $a) }"]) {
      const answer = await query(text);
      expect(answer.status).toBeLessThan(500);
      expect(codes(answer)).not.toContain("INTERNAL_SERVER_ERROR");
      expect(answer.text).not.toMatch(/stacktrace|exception|node_modules|\bat \w+ \(/i);
    }
  });
});
