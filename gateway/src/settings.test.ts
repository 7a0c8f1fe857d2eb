import { readSettings, type SettingsError } from "@vardgraf/schema";
import { describe, expect, it } from "vitest";
import { gatewaySettingsSchema } from "./settings.js";

const good = { SUPERGRAPH: "supergraph.graphql", IDENTITY: "none" };

function problems(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(gatewaySettingsSchema, environment);
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
}

describe("settings of the gateway", () => {
  it("need a supergraph and a word on identity, and are told all at once", () => {
    expect(problems({ PORT: "seventy" })).toEqual([
      "PORT: must be a number",
      "SUPERGRAPH: must be the path or the address of a supergraph",
      'IDENTITY: must be "oidc", "demo" or "none"',
    ]);
  });

  it.each([
    [{ PORT: "70000" }, "PORT: must be 0 to 65535"],
    [{ SUBGRAPH_TIMEOUT_MS: "soon" }, "SUBGRAPH_TIMEOUT_MS: must be a number"],
    [{ SUBGRAPH_URLS: "patients" }, 'SUBGRAPH_URLS: must be written "name=url,name=url"'],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL: must be one of silent, fatal, error, warn, info, debug"],
    [
      { IDENTITY: "oidc", OIDC_ISSUER: "https://login.example" },
      "OIDC_JWKS_URL: is needed when IDENTITY=oidc",
    ],
    [
      { NODE_ENV: "production", INTROSPECTION: "on" },
      "INTROSPECTION: introspection for everybody is not for production",
    ],
    [{ NODE_ENV: "production", SANDBOX: "on" }, "SANDBOX: the sandbox is not for production"],
    [
      { NODE_ENV: "production", IDENTITY: "demo", DEMO_KEY: "k", DEMO_PERSONAS: "p" },
      "IDENTITY: the demo identity provider is not for production",
    ],
    [
      { SUPERGRAPH: "http://schemas.example/vardgraf", SUPERGRAPH_AUTHORIZATION: "Bearer key" },
      "SUPERGRAPH_AUTHORIZATION: needs a SUPERGRAPH over https, or on this machine",
    ],
    [
      { SUPERGRAPH_AUTHORIZATION: "Bearer key" },
      "SUPERGRAPH_AUTHORIZATION: needs a SUPERGRAPH over https, or on this machine",
    ],
    [
      { SUPERGRAPH: "https://schemas.example/vardgraf", SUPERGRAPH_AUTHORIZATION: "Bearer key\n" },
      "SUPERGRAPH_AUTHORIZATION: must be the value of a header, such as: Bearer <token>",
    ],
  ])("%j is refused: %s", (change, problem) => {
    expect(problems({ ...good, ...change })).toEqual([problem]);
  });

  it("are safe in production without a word", () => {
    const settings = readSettings(gatewaySettingsSchema, {
      ...good,
      NODE_ENV: "production",
      IDENTITY: "oidc",
      OIDC_ISSUER: "https://login.example",
      OIDC_JWKS_URL: "https://login.example/jwks",
      TRUSTED_DOCUMENTS_MANIFEST: "manifest.json",
    });
    expect(settings).toMatchObject({ REQUIRE_TOKEN: true, INTROSPECTION: false, SANDBOX: false, PORT: 4000 });
  });

  it("read the addresses of subgraphs", () => {
    const { SUBGRAPH_URLS } = readSettings(gatewaySettingsSchema, {
      ...good,
      SUBGRAPH_URLS: "a=http://127.0.0.1:1/graphql?x=y, b=http://127.0.0.1:2",
    });
    expect([...SUBGRAPH_URLS]).toEqual([
      ["a", "http://127.0.0.1:1/graphql?x=y"],
      ["b", "http://127.0.0.1:2"],
    ]);
  });
});
