import { createSecretKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet, exportJWK, SignJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { openDemoIdentityProvider } from "./demo/provider.js";
import { identify, type Identity } from "./identity.js";
import { jwtIdentity } from "./jwt.js";

const rules = { issuer: "https://login.example", audience: "vardgraf" };
const now = Math.floor(Date.now() / 1000);
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

let identity: Identity;
beforeAll(async () => {
  const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "RS256" };
  identity = jwtIdentity(createLocalJWKSet({ keys: [jwk] }), rules);
});

interface Change {
  claims?: Record<string, unknown>;
  header?: { alg: string; kid?: string };
  key?: KeyObject;
}

async function token({ claims, header, key }: Change = {}): Promise<string> {
  return new SignJWT({
    sub: "nurse",
    iss: rules.issuer,
    aud: rules.audience,
    iat: now,
    exp: now + 300,
    ...claims,
  })
    .setProtectedHeader(header ?? { alg: "RS256", kid: "one" })
    .sign(key ?? privateKey);
}

function requestWith(...authorization: string[]): IncomingMessage {
  return { headersDistinct: authorization.length > 0 ? { authorization } : {} } as unknown as IncomingMessage;
}

const unauthenticated = { extensions: { code: "UNAUTHENTICATED" } };

describe("a request", () => {
  it("with a valid token is the person's", async () => {
    await expect(identify(requestWith(`Bearer ${await token()}`), identity, true)).resolves.toMatchObject({
      sub: "nurse",
    });
  });

  it("without a token is nobody's, where that is allowed", async () => {
    await expect(identify(requestWith(), identity, false)).resolves.toBeNull();
    await expect(identify(requestWith(), identity, true)).rejects.toMatchObject(unauthenticated);
  });

  it("to a gateway without identity is nobody's, whatever it claims", async () => {
    await expect(identify(requestWith("Bearer x.y.z"), null, false)).resolves.toBeNull();
  });

  it.each<[string, () => Promise<string[]>]>([
    ["has expired", async () => [`Bearer ${await token({ claims: { exp: now - 60 } })}`]],
    ["is not valid yet", async () => [`Bearer ${await token({ claims: { nbf: now + 60 } })}`]],
    ["never expires", async () => [`Bearer ${await token({ claims: { exp: undefined } })}`]],
    ["has no subject", async () => [`Bearer ${await token({ claims: { sub: undefined } })}`]],
    [
      "has another issuer",
      async () => [`Bearer ${await token({ claims: { iss: "https://evil.example" } })}`],
    ],
    ["is for another audience", async () => [`Bearer ${await token({ claims: { aud: "other" } })}`]],
    [
      "has an unknown key id",
      async () => [`Bearer ${await token({ header: { alg: "RS256", kid: "two" } })}`],
    ],
    [
      "is signed with the public key as a secret (HS256)",
      async () => {
        const secret = createSecretKey(Buffer.from(publicKey.export({ type: "spki", format: "pem" })));
        return [`Bearer ${await token({ header: { alg: "HS256", kid: "one" }, key: secret })}`];
      },
    ],
    [
      "is not signed (alg none)",
      async () => [`Bearer ${Buffer.from('{"alg":"none"}').toString("base64url")}.e30.`],
    ],
    ["is changed after signing", async () => [`Bearer ${(await token()).slice(0, -6)}AAAAAA`]],
    ["is too long", async () => [`Bearer ${await token({ claims: { filler: "x".repeat(9000) } })}`]],
    ["comes twice", async () => [`Bearer ${await token()}`, `Bearer ${await token()}`]],
    ["is not a bearer token", async () => ["Basic bnVyc2U6c2VjcmV0"]],
    ["is empty", async () => ["Bearer "]],
  ])("is refused when its token %s", async (_why, headers) => {
    await expect(identify(requestWith(...(await headers())), identity, false)).rejects.toMatchObject(
      unauthenticated,
    );
  });
});

describe("the demo identity provider", () => {
  const nurse = {
    name: "nurse",
    titleSv: "Sköterska",
    titleEn: "Nurse",
    description: "",
    claims: { clientKind: "PORTAL" },
  };

  it("issues tokens that it verifies itself, also after a restart, and keeps its key to its owner", async () => {
    const directory = mkdtempSync(join(tmpdir(), "vardgraf-demo-"));
    const key = join(directory, "keys", "demo.json");
    const [first, second] = await Promise.all(
      [1, 2].map(() => openDemoIdentityProvider(key, [nurse], "vardgraf")),
    );
    const issued = await first?.issue("nurse");
    await expect(second?.verify(String(issued))).resolves.toMatchObject({
      sub: "demo:nurse",
      clientKind: "PORTAL",
    });
    expect(await first?.issue("nobody")).toBeNull();
    expect(statSync(key).mode & 0o777).toBe(0o600);
    rmSync(directory, { recursive: true });
  });
});
