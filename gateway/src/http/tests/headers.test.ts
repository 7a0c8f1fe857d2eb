/** Headers of answers, pages of other origins, and compression. */
import { request } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, openDoor } from "../../testing/door.js";

const PORTAL = "https://portal.example.se";

let door: Door;
beforeAll(async () => {
  door = await openDoor({ CORS_ORIGINS: `${PORTAL}, https://board.example.se` });
});
afterAll(() => door[Symbol.asyncDispose]());

describe("every answer", () => {
  it.each(["/graphql", "/healthz", "/nowhere", "/demo-identity/personas"])(
    "at %s has headers that keep it apart",
    async (path) => {
      const { headers } = await fetch(`${door.url}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      });
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      for (const name of ["server", "x-powered-by", "access-control-allow-origin"])
        expect(headers.has(name)).toBe(false);
    },
  );

  it("of the graph is kept by nobody", async () => {
    for (const query of ["{ name }", "{", "{ nothing }"]) {
      expect((await door.ask({ query })).headers.get("cache-control")).toBe("no-store");
      expect((await door.ask({ query })).headers.get("cache-control")).toBe("no-store");
    }
  });
});

describe("a page of another origin", () => {
  const preflight = (origin: string) =>
    fetch(`${door.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,authorization",
      },
    });

  it("may ask when it is on the list", async () => {
    const { status, headers } = await preflight(PORTAL);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(PORTAL);
    expect(headers.get("access-control-allow-methods")).toBe("POST");
    expect(headers.get("access-control-allow-headers")).toContain("authorization");
    expect(headers.has("access-control-allow-credentials")).toBe(false);
    const answer = await door.ask({ query: "{ name }" }, null, { origin: PORTAL });
    expect(answer.headers.get("access-control-allow-origin")).toBe(PORTAL);
    expect(answer.headers.get("vary")).toContain("origin");
    const refused = await door.ask({ query: "{" }, null, { origin: PORTAL, accept: "text/html" });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([406, PORTAL]);
  });

  it.each([
    "https://evil.example",
    "https://portal.example.se.evil.example",
    "http://portal.example.se",
    "null",
  ])("may not when it is %s", async (origin) => {
    const response = await preflight(origin);
    expect(response.status).toBe(403);
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
    expect(await response.text()).toContain("ORIGIN_NOT_ALLOWED");
    const answer = await door.ask({ query: "{ name }" }, null, { origin });
    expect(answer.headers.has("access-control-allow-origin")).toBe(false);
    expect(answer.headers.get("vary")).toContain("origin");
  });
});

describe("a long answer", () => {
  const ask = (
    query: string,
    encoding: string,
  ): Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "accept-encoding": encoding };
      const sent = request(`${door.url}/graphql`, { method: "POST", headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
      });
      sent.on("error", reject);
      sent.end(JSON.stringify({ query }));
    });

  it("is compressed for who takes it, and is the same", async () => {
    const query = "{ books(first: 200) { id title } }";
    for (const _time of [1, 2]) {
      const plain = await ask(query, "identity");
      const small = await ask(query, "br, gzip");
      expect(plain.headers["content-encoding"]).toBeUndefined();
      expect(small.headers["content-encoding"]).toBe("gzip");
      expect(small.headers["vary"]).toContain("accept-encoding");
      expect(small.headers["content-length"]).toBe(String(small.body.length));
      expect(small.body.length).toBeLessThan(plain.body.length / 3);
      expect(gunzipSync(small.body).equals(plain.body)).toBe(true);
    }
  });

  it("is not compressed when it is short", async () => {
    expect((await ask("{ name }", "gzip")).headers["content-encoding"]).toBeUndefined();
  });
});
