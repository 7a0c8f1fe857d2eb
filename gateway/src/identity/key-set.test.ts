import { once } from "node:events";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, type JWK, SignJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Identity } from "./identity.js";
import { oidcIdentity } from "./jwt.js";
import type { KeySetLimits } from "./key-set.js";

const rules = { issuer: "https://login.example", audience: "vardgraf" };
const always: KeySetLimits = { renewAfter: 0, pause: 0, outage: 60_000, timeout: 500 };

interface Key {
  readonly jwk: JWK;
  readonly privateKey: KeyObject;
}

async function makeKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg: "EdDSA" }, privateKey };
}

function tokenOf({ jwk, privateKey }: Key): Promise<string> {
  return new SignJWT({ sub: "nurse" })
    .setProtectedHeader({ alg: "EdDSA", kid: String(jwk.kid) })
    .setIssuer(rules.issuer)
    .setAudience(rules.audience)
    .setIssuedAt()
    .setExpirationTime("5m")
    .sign(privateKey);
}

describe("keys of an identity provider", () => {
  let provider: Server;
  let answer: () => { status: number; keys: JWK[] } | "hang";
  let asked = 0;
  let url: string;
  let old: Key;
  let fresh: Key;
  const identity = (limits: KeySetLimits = always): Identity => oidcIdentity(url, rules, limits);
  const believed = (who: Identity, key: Key): Promise<boolean> =>
    tokenOf(key)
      .then((token) => who.verify(token))
      .then(
        () => true,
        () => false,
      );

  beforeEach(async () => {
    [old, fresh] = await Promise.all([makeKey("old"), makeKey("fresh")]);
    asked = 0;
    answer = () => ({ status: 200, keys: [old.jwk] });
    provider = createServer((_request, response) => {
      asked += 1;
      const now = answer();
      if (now === "hang") return;
      response.writeHead(now.status, { "content-type": "application/json" });
      response.end(JSON.stringify({ keys: now.keys }));
    }).listen(0, "127.0.0.1");
    await once(provider, "listening");
    url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/jwks`;
  });
  afterEach(() => {
    provider.closeAllConnections();
    provider.close();
  });

  it("are fetched once while they are good", async () => {
    const who = identity({ ...always, renewAfter: 60_000 });
    expect([await believed(who, old), await believed(who, old)]).toEqual([true, true]);
    expect(asked).toBe(1);
  });

  it("that are new are found at once, and withdrawn ones are no longer believed", async () => {
    const who = identity();
    expect(await believed(who, old)).toBe(true);
    answer = () => ({ status: 200, keys: [fresh.jwk] });
    expect([await believed(who, fresh), await believed(who, old)]).toEqual([true, false]);
  });

  it("are not asked for again and again because of keys that somebody made up", async () => {
    const who = identity({ ...always, renewAfter: 60_000, pause: 60_000 });
    await believed(who, old);
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await believed(who, fresh)).toBe(false);
    expect(asked).toBe(1);
  });

  it.each<[string, () => ReturnType<typeof answer>]>([
    ["is down", () => ({ status: 503, keys: [] })],
    ["hangs", () => "hang"],
  ])("are kept while the provider %s", async (_how, outage) => {
    const who = identity();
    expect(await believed(who, old)).toBe(true);
    answer = outage;
    expect([await believed(who, old), await believed(who, fresh)]).toEqual([true, false]);
  });

  it("are not kept for ever", async () => {
    const who = identity({ ...always, outage: -1 });
    expect(await believed(who, old)).toBe(true);
    answer = () => ({ status: 503, keys: [] });
    expect(await believed(who, old)).toBe(false);
  });

  it("that were never had let nobody in", async () => {
    answer = () => ({ status: 503, keys: [] });
    expect(await believed(identity(), old)).toBe(false);
  });
});
