/** Errors of HTTP: JSON only, a code of the catalogue, and nothing of what is inside. */
import { errorCatalogue } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, openDoor, readAnswer } from "../../testing/door.js";
import { sendRaw } from "./raw.js";

let door: Door;
beforeAll(async () => {
  door = await openDoor({ RECEIVE_TIMEOUT_MS: "500" });
});
afterAll(() => door[Symbol.asyncDispose]());

const INSIDE = /node_modules|\bat \w+ \(|fastify|FST_|apollo|HPE_|ECONNREFUSED|SELECT|10\.0\.0\.7/i;
const JSON_TYPE = { "content-type": "application/json" };
const query = JSON.stringify({ query: "{ name }" });

async function send(path: string, init: RequestInit) {
  const response = await fetch(`${door.url}${path}`, init);
  const answer = await readAnswer(response);
  expect(response.headers.get("content-type")).toMatch(
    /^application\/(graphql-response\+)?json; charset=utf-8$/,
  );
  expect(answer.text).not.toMatch(INSIDE);
  expect(Object.keys(errorCatalogue)).toContain(answer.code);
  return answer;
}

describe("a request", () => {
  it.each<[string, string, RequestInit, number, string]>([
    ["for nothing that is there", "/nowhere", {}, 404, "NOT_FOUND"],
    ["with bad signs in its address", "/%c0%ae", {}, 400, "BAD_REQUEST"],
    ["by GET", "/graphql?query={name}", {}, 405, "METHOD_NOT_ALLOWED"],
    ["by PUT", "/graphql", { method: "PUT", body: query, headers: JSON_TYPE }, 405, "METHOD_NOT_ALLOWED"],
    ["by DELETE", "/graphql", { method: "DELETE" }, 405, "METHOD_NOT_ALLOWED"],
    [
      "by POST where there is only GET",
      "/healthz",
      { method: "POST", body: "{}", headers: JSON_TYPE },
      405,
      "METHOD_NOT_ALLOWED",
    ],
    [
      "with bad JSON",
      "/graphql",
      { method: "POST", body: '{"query', headers: JSON_TYPE },
      400,
      "BAD_REQUEST",
    ],
    ["with no body", "/graphql", { method: "POST", body: "", headers: JSON_TYPE }, 400, "BAD_REQUEST"],
    [
      "with JSON that is no object",
      "/graphql",
      { method: "POST", body: "7", headers: JSON_TYPE },
      400,
      "BAD_REQUEST",
    ],
    [
      "with a batch",
      "/graphql",
      { method: "POST", body: `[${query}]`, headers: JSON_TYPE },
      400,
      "BAD_REQUEST",
    ],
    [
      "with a poisoned key",
      "/graphql",
      { method: "POST", body: '{"__proto__":{"a":1}}', headers: JSON_TYPE },
      400,
      "BAD_REQUEST",
    ],
    [
      "of no type",
      "/graphql",
      { method: "POST", body: new Uint8Array([123, 125]) },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "of plain text",
      "/graphql",
      { method: "POST", body: query, headers: { "content-type": "text/plain" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "of a form",
      "/graphql",
      { method: "POST", body: new URLSearchParams({ query: "{ name }" }) },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "of a form with files",
      "/graphql",
      { method: "POST", body: new FormData() },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "of another encoding",
      "/graphql",
      { method: "POST", body: query, headers: { "content-type": "application/json; charset=utf-16" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "that is compressed",
      "/graphql",
      { method: "POST", body: "x", headers: { ...JSON_TYPE, "content-encoding": "gzip" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "for a page",
      "/graphql",
      { method: "POST", body: query, headers: { ...JSON_TYPE, accept: "text/html" } },
      406,
      "NOT_ACCEPTABLE",
    ],
    [
      "with a token that is none",
      "/graphql",
      { method: "POST", body: query, headers: { ...JSON_TYPE, authorization: "Bearer x" } },
      401,
      "UNAUTHENTICATED",
    ],
  ])("%s is refused", async (_what, path, init, status, code) => {
    const answer = await send(path, init);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(door.calls).toEqual([]);
    const noStore = answer.headers.get("cache-control") === "no-store";
    expect(noStore).toBe(path.startsWith("/graphql"));
  });

  it("by another method is told which ones there are", async () => {
    expect((await fetch(`${door.url}/graphql`)).headers.get("allow")).toBe("POST, OPTIONS");
    expect((await fetch(`${door.url}/healthz`, { method: "DELETE" })).headers.get("allow")).toBe("GET, HEAD");
  });

  it.each([
    ["is no HTTP", "HELLO\r\n\r\n", 400, "BAD_REQUEST"],
    [
      "has two lengths",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
      400,
      "BAD_REQUEST",
    ],
    [
      "has a length and chunks",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
      "BAD_REQUEST",
    ],
    [
      "has an endless head",
      `GET /healthz HTTP/1.1\r\nHost: x\r\nX-Filler: ${"x".repeat(20_000)}\r\n\r\n`,
      431,
      "HEADERS_TOO_LARGE",
    ],
    [
      "has an endless address",
      `GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
      "HEADERS_TOO_LARGE",
    ],
    ["never ends its head", "POST /graphql HTTP/1.1\r\nHost: x\r\n", 408, "REQUEST_TIMEOUT"],
    [
      "never ends its body",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{",
      408,
      "REQUEST_TIMEOUT",
    ],
    [
      "never ends its chunks",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
      408,
      "REQUEST_TIMEOUT",
    ],
  ])("that %s is refused", async (_what, text, status, code) => {
    const { status: told, head, body } = await sendRaw(door.url, text);
    expect([
      told,
      (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ]).toEqual([status, code]);
    expect(head.toLowerCase()).toContain("content-type: application/json; charset=utf-8");
    expect(body).not.toMatch(INSIDE);
  });
});

describe("an error of a subgraph", () => {
  it("tells nothing of its inside", async () => {
    const answer = await door.ask({ query: "{ fails }" });
    expect(answer.body).toMatchObject({
      data: { fails: null },
      errors: [{ message: "An internal error occurred.", path: ["fails"] }],
    });
    expect(answer.text).not.toMatch(INSIDE);
  });
});
