/** What attackers do with tokens and with callers' contexts. Tokens are signed here with the key of the demo provider. */
import { createPublicKey, createSecretKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCallerContextSigner, generateCallerContextKeys, personasFile } from "@vardgraf/schema";
import { importJWK, type JWK, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { ask, codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";

const personas = JSON.parse(readFileSync(personasFile, "utf8")) as {
  name: string;
  claims: Record<string, unknown>;
}[];
const nurse = personas.find(({ name }) => name === "nurse-halmstad")?.claims ?? {};
const PATIENT = { query: `{ patient(id: "synthetic-1") { id name { full } } }` };
const now = (): number => Math.floor(Date.now() / 1000);

describe.each(worlds)("in $topology", (world) => {
  const jwk = JSON.parse(readFileSync(join(world.dataDirectory, "demo-identity.key.json"), "utf8")) as JWK;
  const good = { iss: "urn:vardgraf:demo-identity", aud: "vardgraf", sub: "demo:nurse-halmstad", ...nurse };

  interface Change {
    readonly claims?: Readonly<Record<string, unknown>>;
    readonly header?: { readonly alg: string; readonly kid?: string };
    readonly key?: KeyObject;
  }
  async function token({ claims, header, key }: Change = {}): Promise<string> {
    return new SignJWT({ ...good, iat: now(), exp: now() + 300, ...claims })
      .setProtectedHeader(header ?? { alg: "EdDSA", kid: String(jwk.kid) })
      .sign(key ?? (await importJWK(jwk, "EdDSA")));
  }
  const publicKey = createPublicKey({ key: jwk as Record<string, string>, format: "jwk" });
  const unsigned = (alg: string): string =>
    [
      { alg, kid: jwk.kid },
      { ...good, iat: now(), exp: now() + 300 },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".") + ".";

  it("a token that is right opens what its person may read", async () => {
    expect(codes(await ask(world.url, await token(), PATIENT))).toEqual([]);
  });

  it.each<[string, () => Promise<string> | string]>([
    ["expired", () => token({ claims: { exp: now() - 120 } })],
    ["not valid yet", () => token({ claims: { nbf: now() + 120 } })],
    ["without an end", () => token({ claims: { exp: undefined } })],
    ["not signed", () => unsigned("none")],
    ["not signed, in capitals", () => unsigned("NONE")],
    [
      "signed with the public key as a secret",
      () =>
        token({
          header: { alg: "HS256", kid: String(jwk.kid) },
          key: createSecretKey(Buffer.from(publicKey.export({ format: "pem", type: "spki" }))),
        }),
    ],
    ["of another issuer", () => token({ claims: { iss: "https://evil.example" } })],
    ["for another audience", () => token({ claims: { aud: "other" } })],
    [
      "of an unknown key",
      () =>
        token({
          header: { alg: "EdDSA", kid: "other" },
          key: generateKeyPairSync("ed25519").privateKey,
        }),
    ],
    ["of another key under a known name", () => token({ key: generateKeyPairSync("ed25519").privateKey })],
  ])("a token %s opens nothing", async (_what, make) => {
    const answer = await ask(world.url, await make(), PATIENT);
    expect([answer.status, codes(answer)]).toEqual([401, ["UNAUTHENTICATED"]]);
    expect(answer.text).not.toMatch(/exp|signature|kid|audience/i);
  });

  it("two tokens are one too many", async () => {
    const headers = new Headers({ "content-type": "application/json" });
    for (const each of [await token(), await token()]) headers.append("authorization", `Bearer ${each}`);
    const response = await fetch(`${world.url}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify(PATIENT),
    });
    expect(response.status).toBe(401);
  });

  it.each<[string, Record<string, unknown>]>([
    ["an array for its organisation", { healthCareProviderOrgNo: ["2120001215"] }],
    ["a number for its organisation", { healthCareProviderOrgNo: 2120001215 }],
    ["an object for its unit", { healthCareUnitHsaId: { id: "SE2120001215-HHC1" } }],
    ["an unknown kind of client", { clientKind: "EVERYTHING" }],
    ["a list of purposes", { commissionPurpose: ["Vård och behandling"] }],
  ])("a token with %s opens nobody's record, and is no reason to fail", async (_what, claims) => {
    const answer = await ask(world.url, await token({ claims }), PATIENT);
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(codes(answer)).not.toContain("INTERNAL_SERVER_ERROR");
    expect(answer.text).not.toContain('"full":');
  });

  it("a token with claims without measure is refused", async () => {
    const answer = await ask(world.url, await token({ claims: { filler: "x".repeat(8500) } }), PATIENT);
    expect([answer.status, codes(answer)]).toEqual([431, ["TOKEN_TOO_LARGE"]]);
  });
});

describe("a caller context", () => {
  const world = worlds.find(({ topology }) => topology === "services");
  const BODY = '{"query":"{ patient(id: \\"synthetic-1\\") { id } }"}';
  const facts = {
    requestId: "r",
    operationName: null,
    claims: { sub: "demo:nurse-halmstad", ...nurse },
  };
  const post = (context: string): Promise<Response> =>
    fetch(String(world?.subgraphUrls["patients"]), {
      method: "POST",
      headers: { "content-type": "application/json", "vardgraf-caller-context": context },
      body: BODY,
    });

  it("of a key of one's own opens nothing", async () => {
    const { privateJwk } = await generateCallerContextKeys();
    const sign = await createCallerContextSigner(privateJwk);
    expect((await post(await sign(facts, "patients", BODY))).status).toBe(401);
  });

  it("under the name of the gateway's key opens nothing", async () => {
    const file = join(String(world?.dataDirectory), "caller-context.key.json");
    const { kid } = JSON.parse(readFileSync(file, "utf8")) as JWK;
    const { privateJwk } = await generateCallerContextKeys();
    const sign = await createCallerContextSigner({ ...privateJwk, ...(kid === undefined ? {} : { kid }) });
    expect((await post(await sign(facts, "patients", BODY))).status).toBe(401);
  });

  it("that is a client's token opens nothing", async () => {
    expect((await post(String(await world?.token("nurse-halmstad")))).status).toBe(401);
  });
});
