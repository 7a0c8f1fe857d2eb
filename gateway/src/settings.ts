/** Settings of the gateway program, each an environment variable. */
import { LOG_LEVELS, portSetting } from "@vardgraf/schema";
import { z } from "zod";
import { callSettings } from "./settings/calls.js";
import { documentSettings } from "./settings/documents.js";
import { httpSettings } from "./settings/http.js";
import { intakeDefaults, intakeProblems } from "./settings/intake.js";
import { lifeSettings } from "./settings/life.js";
import { limitSettings } from "./settings/limits.js";
import { sightSettings } from "./settings/sight.js";

const onOff = z.enum(["on", "off"], 'must be "on" or "off"');

/** Port for operators in production, where figures are not for clients. */
const PRODUCTION_OPERATOR_PORT = 9464;

/** Each setting by itself, with its default. */
export const gatewaySettingsFields = z.object({
  /** Path of a settings file (YAML or JSON), beneath the environment. */
  CONFIG: z.string().optional(),
  /** `production` makes unsafe settings an error. */
  NODE_ENV: z.string().default("development"),
  /** Port of the gateway; 0 takes a free one. */
  PORT: portSetting.default(4000),
  /** Address to listen on. */
  HOST: z.string().default("127.0.0.1"),
  ...lifeSettings,
  ...callSettings,
  ...sightSettings,
  ...limitSettings,
  ...documentSettings,
  ...httpSettings,
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
  /** Least serious log lines that are written. */
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

/** True for an address that a secret can be sent to without others on the network reading it. */
function mayBeTrusted(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "https:" || (protocol === "http:" && local);
}

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
    if (settings.SUPERGRAPH_AUTHORIZATION !== undefined && !mayBeTrusted(settings.SUPERGRAPH)) {
      problem("SUPERGRAPH_AUTHORIZATION", "needs a SUPERGRAPH over https, or on this machine");
    }
    if (settings.SUBGRAPH_TIMEOUT_MS >= settings.REQUEST_TIMEOUT_MS) {
      problem("SUBGRAPH_TIMEOUT_MS", "must be shorter than REQUEST_TIMEOUT_MS");
    }
    for (const [variable, message] of intakeProblems(settings)) problem(variable, message);
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
      ...intakeDefaults(settings),
      REQUIRE_TOKEN:
        settings.IDENTITY !== "none" && (settings.REQUIRE_TOKEN ?? (inProduction ? "on" : "off")) === "on",
      INTROSPECTION: (settings.INTROSPECTION ?? (inProduction ? "off" : "on")) === "on",
      OPERATOR_PORT: settings.OPERATOR_PORT ?? (inProduction ? PRODUCTION_OPERATOR_PORT : undefined),
      SANDBOX: (settings.SANDBOX ?? (inProduction ? "off" : "on")) === "on",
    };
  });

/** Settings after checking. */
export type GatewaySettings = z.output<typeof gatewaySettingsSchema>;
