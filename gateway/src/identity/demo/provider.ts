/** The demo identity provider: signs tokens for invented personas. Never for production. */
import { createPublicKey, generateKeyPairSync, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { readOrMakeKeyFile, StartError } from "@vardgraf/schema";
import { createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK, SignJWT } from "jose";
import { z } from "zod";
import type { Identity } from "../identity.js";
import { jwtIdentity } from "../jwt.js";

/** `iss` of demo tokens. */
export const DEMO_ISSUER = "urn:vardgraf:demo-identity";

/** How long a demo token lives, in seconds. */
export const DEMO_TOKEN_SECONDS = 3600;

const personaSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]*$/),
  titleSv: z.string(),
  titleEn: z.string(),
  description: z.string(),
  claims: z.record(z.string(), z.unknown()),
});

/** Somebody to act as. */
export type Persona = z.infer<typeof personaSchema>;

/** Issues and verifies tokens for personas. */
export interface DemoIdentityProvider extends Identity {
  readonly personas: readonly Persona[];
  readonly keySet: JSONWebKeySet;
  /** A token for the persona with that name; null when there is none. */
  issue(personaName: string): Promise<string | null>;
}

/** Reads a personas file. */
export function readPersonas(file: string): Persona[] {
  const result = z.array(personaSchema).safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (result.success) return result.data;
  throw new StartError(`${file}: ${z.prettifyError(result.error)}`);
}

/** Opens the provider whose private key lies in `keyFile`; makes the key where there is none. */
export async function openDemoIdentityProvider(
  keyFile: string,
  personas: readonly Persona[],
  audience: string,
): Promise<DemoIdentityProvider> {
  const privateJwk = readOrMakeKey(keyFile);
  const key = await importJWK(privateJwk, "EdDSA");
  const publicJwk = createPublicKey({ key: privateJwk as Record<string, string>, format: "jwk" }).export({
    format: "jwk",
  });
  const keySet = { keys: [{ ...(publicJwk as JWK), kid: String(privateJwk.kid), alg: "EdDSA", use: "sig" }] };
  const rules = { issuer: DEMO_ISSUER, audience };
  return {
    ...jwtIdentity(createLocalJWKSet(keySet), rules),
    personas,
    keySet,
    issue: async (personaName) => {
      const persona = personas.find(({ name }) => name === personaName);
      if (!persona) return null;
      return new SignJWT({ sub: `demo:${persona.name}`, ...persona.claims })
        .setProtectedHeader({ alg: "EdDSA", kid: String(privateJwk.kid) })
        .setIssuer(DEMO_ISSUER)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${DEMO_TOKEN_SECONDS}s`)
        .setJti(randomUUID())
        .sign(key);
    },
  };
}

function readOrMakeKey(file: string): JWK {
  const make = (): string =>
    JSON.stringify({
      ...generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }),
      kid: randomUUID(),
    });
  return JSON.parse(readOrMakeKeyFile(file, make)) as JWK;
}
