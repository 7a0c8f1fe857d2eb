/** Settings of the gateway program, each an environment variable. */
import { LOG_LEVELS, portSetting } from "@vardgraf/schema";
import { z } from "zod";

const onOff = z.enum(["on", "off"], 'must be "on" or "off"');

const subgraphUrls = z.string().transform((text, context) => {
  const urls = new Map<string, string>();
  for (const pair of text.split(",")) {
    const [name, url] = [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1).trim()];
    if (!name || !URL.canParse(url)) {
      context.addIssue({ code: "custom", message: 'must be written "name=url,name=url"' });
      return z.NEVER;
    }
    urls.set(name, url);
  }
  return urls;
});

/** Each setting by itself, with its default. */
export const gatewaySettingsFields = z.object({
  /** `production` makes unsafe settings an error. */
  NODE_ENV: z.string().default("development"),
  /** Port of the gateway; 0 takes a free one. */
  PORT: portSetting.default(4000),
  /** Address to listen on. */
  HOST: z.string().default("127.0.0.1"),
  /** Path of the supergraph SDL. */
  SUPERGRAPH: z.string("must be the path of a supergraph file"),
  /** Who vouches for callers: an OpenID Connect provider, the demo provider, or nobody. */
  IDENTITY: z.enum(["oidc", "demo", "none"], 'must be "oidc", "demo" or "none"'),
  /** `iss` of the tokens (IDENTITY=oidc). */
  OIDC_ISSUER: z.url("must be a URL").optional(),
  /** Address of the provider's key set (IDENTITY=oidc). */
  OIDC_JWKS_URL: z.url("must be a URL").optional(),
  /** `aud` of the tokens. */
  OIDC_AUDIENCE: z.string().default("vardgraf"),
  /** Path of the demo provider's private key (IDENTITY=demo); made where it is missing. */
  DEMO_KEY: z.string().optional(),
  /** Path of the demo provider's personas (IDENTITY=demo). */
  DEMO_PERSONAS: z.string().optional(),
  /** `on` refuses every request without a token. */
  REQUIRE_TOKEN: onOff.optional(),
  /** `on` lets every caller read the schema through the graph. */
  INTROSPECTION: onOff.optional(),
  /** `on` serves /sandbox. */
  SANDBOX: onOff.optional(),
  /** Path of the private key (JWK) that signs caller contexts; without it none are sent. */
  CALLER_CONTEXT_KEY: z.string().optional(),
  /** Addresses of subgraphs that differ from the supergraph's: `name=url,name=url`. */
  SUBGRAPH_URLS: subgraphUrls.default(new Map<string, string>()),
  /** Longest wait for a subgraph's answer, in milliseconds. */
  SUBGRAPH_TIMEOUT_MS: z.coerce.number("must be a number").int().min(1).max(600_000).default(10_000),
  /** Least serious log lines that are written. */
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

/** Shape of the settings: those that depend on each other are checked together. */
export const gatewaySettingsSchema = gatewaySettingsFields
  .superRefine((settings, context) => {
    const problem = (variable: string, message: string): void => {
      context.addIssue({ code: "custom", path: [variable], message });
    };
    if (settings.IDENTITY === "oidc") {
      if (!settings.OIDC_ISSUER) problem("OIDC_ISSUER", "is needed when IDENTITY=oidc");
      if (!settings.OIDC_JWKS_URL) problem("OIDC_JWKS_URL", "is needed when IDENTITY=oidc");
    }
    if (settings.IDENTITY === "demo") {
      if (!settings.DEMO_KEY) problem("DEMO_KEY", "is needed when IDENTITY=demo");
      if (!settings.DEMO_PERSONAS) problem("DEMO_PERSONAS", "is needed when IDENTITY=demo");
    }
    if (settings.NODE_ENV === "production") {
      if (settings.IDENTITY === "demo")
        problem("IDENTITY", "the demo identity provider is not for production");
      if (settings.INTROSPECTION === "on")
        problem("INTROSPECTION", "introspection for everybody is not for production");
      if (settings.SANDBOX === "on") problem("SANDBOX", "the sandbox is not for production");
    }
  })
  .transform((settings) => {
    const inProduction = settings.NODE_ENV === "production";
    return {
      ...settings,
      REQUIRE_TOKEN:
        settings.IDENTITY !== "none" && (settings.REQUIRE_TOKEN ?? (inProduction ? "on" : "off")) === "on",
      INTROSPECTION: (settings.INTROSPECTION ?? (inProduction ? "off" : "on")) === "on",
      SANDBOX: (settings.SANDBOX ?? (inProduction ? "off" : "on")) === "on",
    };
  });

/** Settings after checking. */
export type GatewaySettings = z.output<typeof gatewaySettingsSchema>;
