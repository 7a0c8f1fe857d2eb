import { createCallerContextSigner, generateCallerContextKeys } from "@vardgraf/schema";
import { SignJWT, importJWK } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { createCallerContextVerifier } from "./verify.js";

const facts = { requestId: "r1", operationName: "MyPatients", claims: { sub: "nurse" } };
const body = '{"query":"{ myPatients { pageInfo { hasNextPage } } }"}';

let gateway: Awaited<ReturnType<typeof generateCallerContextKeys>>;
let sign: Awaited<ReturnType<typeof createCallerContextSigner>>;
beforeAll(async () => {
  gateway = await generateCallerContextKeys();
  sign = await createCallerContextSigner(gateway.privateJwk);
});

const refused = { extensions: { code: "CALLER_CONTEXT_REQUIRED" } };

describe("a subgraph called by the gateway", () => {
  it("believes a context signed for it, over the body that came", async () => {
    const verify = createCallerContextVerifier("patients", gateway.keySet);
    const callerContext = await sign(facts, "patients", body);
    await expect(verify({ body, callerContext })).resolves.toMatchObject(facts);
  });
});

describe("a subgraph called by somebody else refuses", () => {
  it.each<[string, () => Promise<{ body: string; callerContext: string | undefined }>]>([
    ["no context", async () => ({ body, callerContext: undefined })],
    ["something that is no token", async () => ({ body, callerContext: "let me in" })],
    [
      "a context for another subgraph",
      async () => ({ body, callerContext: await sign(facts, "care-units", body) }),
    ],
    [
      "a context over another body",
      async () => ({ body: `${body} `, callerContext: await sign(facts, "patients", body) }),
    ],
    [
      "a context signed by another gateway",
      async () => {
        const other = await createCallerContextSigner((await generateCallerContextKeys()).privateJwk);
        return { body, callerContext: await other(facts, "patients", body) };
      },
    ],
    [
      "a context that is too old",
      async () => {
        const key = await importJWK(gateway.privateJwk, "EdDSA");
        const old = Math.floor(Date.now() / 1000) - 120;
        const callerContext = await new SignJWT({ ...facts, bodyHash: "" })
          .setProtectedHeader({ alg: "EdDSA" })
          .setIssuer("vardgraf-gateway")
          .setAudience("patients")
          .setJti("old")
          .setIssuedAt(old)
          .setExpirationTime(old + 30)
          .sign(key);
        return { body, callerContext };
      },
    ],
    [
      "an unsigned context",
      async () => {
        const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
        const now = Math.floor(Date.now() / 1000);
        const payload = {
          ...facts,
          iss: "vardgraf-gateway",
          aud: "patients",
          iat: now,
          exp: now + 30,
          jti: "x",
        };
        return { body, callerContext: `${part({ alg: "none" })}.${part(payload)}.` };
      },
    ],
  ])("%s", async (_what, request) => {
    const verify = createCallerContextVerifier("patients", gateway.keySet);
    await expect(verify(await request())).rejects.toMatchObject(refused);
  });

  it("a context that it has seen before", async () => {
    const verify = createCallerContextVerifier("patients", gateway.keySet);
    const request = { body, callerContext: await sign(facts, "patients", body) };
    await verify(request);
    await expect(verify(request)).rejects.toMatchObject(refused);
  });
});
