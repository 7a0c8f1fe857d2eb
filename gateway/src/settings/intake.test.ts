import { readSettings, type SettingsError } from "@vardgraf/schema";
import { describe, expect, it } from "vitest";
import { gatewaySettingsSchema } from "../settings.js";

const anywhere = { SUPERGRAPH: "supergraph.graphql", IDENTITY: "none" };
const production = {
  SUPERGRAPH: "supergraph.graphql",
  NODE_ENV: "production",
  IDENTITY: "oidc",
  OIDC_ISSUER: "https://login.example",
  OIDC_JWKS_URL: "https://login.example/jwks",
  TRUSTED_DOCUMENTS_MANIFEST: "manifest.json",
};

function problems(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(gatewaySettingsSchema, environment);
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
}

describe("settings of limits, documents and HTTP", () => {
  it.each<[Record<string, string>, string]>([
    [{ MAX_DEPTH: "0" }, "MAX_DEPTH: must be 1 to 200"],
    [{ MAX_COST: "much" }, "MAX_COST: must be a number"],
    [{ CORS_ORIGINS: "*" }, "CORS_ORIGINS"],
    [{ CORS_ORIGINS: "https://portal.example/" }, "CORS_ORIGINS"],
    [{ TRUSTED_PROXIES: "10.0.0.0/33" }, "TRUSTED_PROXIES"],
    [{ TRUSTED_PROXIES: "proxy.example" }, "TRUSTED_PROXIES"],
    [{ TRUSTED_DOCUMENTS: "on" }, "TRUSTED_DOCUMENTS: must be one of enforce, report, off"],
    [
      { TRUSTED_DOCUMENTS: "enforce" },
      "TRUSTED_DOCUMENTS_MANIFEST: is needed when TRUSTED_DOCUMENTS=enforce",
    ],
    [{ SUBGRAPH_CERT: "cert.pem" }, "SUBGRAPH_CERT: and SUBGRAPH_KEY are needed together"],
  ])("%j are refused: %s", (change, problem) => {
    const found = problems({ ...anywhere, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it.each<[Record<string, string>, string]>([
    [{ TRUSTED_DOCUMENTS: "off" }, "TRUSTED_DOCUMENTS: off lets every client run any document"],
    [{ TRUSTED_DOCUMENTS: "report" }, "TRUSTED_DOCUMENTS: report lets every client run any document"],
    [
      { TRUSTED_DOCUMENTS_MANIFEST: "" },
      "TRUSTED_DOCUMENTS_MANIFEST: is needed when TRUSTED_DOCUMENTS=enforce",
    ],
    [{ GET_REQUESTS: "on" }, "GET_REQUESTS: puts what is asked into addresses"],
    [{ CORS_ORIGINS: "http://portal.example" }, "CORS_ORIGINS: origins without TLS"],
  ])("%j are refused in production: %s", (change, problem) => {
    expect(problems(production)).toEqual([]);
    const found = problems({ ...production, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it("are strict in production without a word, where callers are known", () => {
    expect(readSettings(gatewaySettingsSchema, production)).toMatchObject({
      TRUSTED_DOCUMENTS: "enforce",
      REQUIRE_CLIENT_NAME: true,
      RATE_LIMIT: true,
      CORS_ORIGINS: [],
    });
  });

  it("let everybody ask anything where nobody is known, and report what would be refused where there is a manifest", () => {
    const open = { TRUSTED_DOCUMENTS: "off", REQUIRE_CLIENT_NAME: false, RATE_LIMIT: false };
    expect(readSettings(gatewaySettingsSchema, anywhere)).toMatchObject(open);
    expect(readSettings(gatewaySettingsSchema, { ...anywhere, NODE_ENV: "production" })).toMatchObject(open);
    const manifest = { TRUSTED_DOCUMENTS_MANIFEST: "a.json, b.json," };
    expect(readSettings(gatewaySettingsSchema, { ...anywhere, ...manifest })).toMatchObject({
      TRUSTED_DOCUMENTS: "report",
      TRUSTED_DOCUMENTS_MANIFEST: ["a.json", "b.json"],
    });
  });
});
