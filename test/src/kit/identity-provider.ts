/** A real OpenID Connect provider, whose clients are the personas of the demo. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { personasFile } from "@vardgraf/schema";
import { type Configuration, Provider } from "oidc-provider";

/** What the provider's tokens say beyond the standard: the claims of a persona. */
type Personas = readonly { readonly name: string; readonly claims: Readonly<Record<string, unknown>> }[];

/** A provider that listens. */
export interface RunningProvider extends AsyncDisposable {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** An access token of a persona, issued for an audience. */
  token(persona: string, audience?: string): Promise<string>;
}

const SECRET = "a secret of the test";

function configuration(personas: Personas): Configuration {
  return {
    clients: personas.map(({ name }) => ({
      client_id: name,
      client_secret: SECRET,
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
    })),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, resource) => ({
          scope: "care",
          audience: resource.replace("urn:", ""),
          accessTokenFormat: "jwt",
          accessTokenTTL: 300,
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    extraTokenClaims: (_context, token) => personas.find(({ name }) => name === token.clientId)?.claims,
  };
}

/** Starts a provider on a free port of loopback. */
export async function startIdentityProvider(): Promise<RunningProvider> {
  const personas = JSON.parse(readFileSync(personasFile, "utf8")) as Personas;
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration(personas));
  server.on("request", (request, response) => void provider.callback()(request, response));
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    token: async (persona, audience = "vardgraf") => {
      const response = await fetch(`${issuer}/token`, {
        method: "POST",
        headers: {
          authorization: `Basic ${Buffer.from(`${persona}:${encodeURIComponent(SECRET)}`).toString("base64")}`,
        },
        body: new URLSearchParams({
          grant_type: "client_credentials",
          resource: `urn:${audience}`,
          scope: "care",
        }),
      });
      const { access_token, ...rest } = (await response.json()) as { access_token?: string };
      if (access_token === undefined) throw new Error(`No token: ${JSON.stringify(rest)}`);
      return access_token;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
