/** How the settings of limits, documents and HTTP depend on each other and on where the gateway runs. */
import type { TrustMode } from "../documents/policy.js";

/** The settings that are looked at together. */
interface IntakeSettings {
  readonly NODE_ENV: string;
  readonly IDENTITY: "oidc" | "demo" | "none";
  readonly TRUSTED_DOCUMENTS?: TrustMode | undefined;
  readonly TRUSTED_DOCUMENTS_MANIFEST: readonly string[];
  readonly SHARED_OPERATIONS: readonly string[];
  readonly UNSHARED_SUBGRAPHS?: readonly string[] | undefined;
  readonly REQUIRE_CLIENT_NAME?: "on" | "off" | undefined;
  readonly RATE_LIMIT?: "on" | "off" | undefined;
  readonly CORS_ORIGINS: readonly string[];
  readonly GET_REQUESTS: "on" | "off";
  readonly SUBGRAPH_CERT?: string | undefined;
  readonly SUBGRAPH_KEY?: string | undefined;
}

/** Production, for callers who are identified: only then can clients be told apart. */
function isStrict({ NODE_ENV, IDENTITY }: IntakeSettings): boolean {
  return NODE_ENV === "production" && IDENTITY === "oidc";
}

/** What is wrong with them together: the setting and the problem. */
export function* intakeProblems(settings: IntakeSettings): Generator<[variable: string, message: string]> {
  const mode = trustMode(settings);
  if (isStrict(settings) && mode !== "enforce")
    yield ["TRUSTED_DOCUMENTS", `${mode} lets every client run any document: not for production`];
  if (mode !== "off" && settings.TRUSTED_DOCUMENTS_MANIFEST.length === 0)
    yield ["TRUSTED_DOCUMENTS_MANIFEST", `is needed when TRUSTED_DOCUMENTS=${mode}, as it is in production`];
  if (settings.SHARED_OPERATIONS.length > 0 && !settings.UNSHARED_SUBGRAPHS?.length)
    yield [
      "UNSHARED_SUBGRAPHS",
      "is needed with SHARED_OPERATIONS: the subgraphs that log each reading, or none",
    ];
  if ((settings.SUBGRAPH_CERT === undefined) !== (settings.SUBGRAPH_KEY === undefined))
    yield ["SUBGRAPH_CERT", "and SUBGRAPH_KEY are needed together"];
  if (settings.NODE_ENV !== "production") return;
  if (settings.GET_REQUESTS === "on")
    yield ["GET_REQUESTS", "puts what is asked into addresses, which logs keep: not for production"];
  if (settings.CORS_ORIGINS.some((origin) => origin.startsWith("http:")))
    yield ["CORS_ORIGINS", "origins without TLS are not for production"];
}

/** The settings whose default depends on where the gateway runs. */
export function intakeDefaults(settings: IntakeSettings) {
  const strict = isStrict(settings) ? "on" : "off";
  return {
    TRUSTED_DOCUMENTS: trustMode(settings),
    REQUIRE_CLIENT_NAME: (settings.REQUIRE_CLIENT_NAME ?? strict) === "on",
    RATE_LIMIT: (settings.RATE_LIMIT ?? strict) === "on",
  };
}

function trustMode(settings: IntakeSettings): TrustMode {
  if (settings.TRUSTED_DOCUMENTS) return settings.TRUSTED_DOCUMENTS;
  if (isStrict(settings)) return "enforce";
  return settings.TRUSTED_DOCUMENTS_MANIFEST.length > 0 ? "report" : "off";
}
