/** What stands between a client and the engine, as the settings want it. */
import { readFileSync } from "node:fs";
import { type Logger, StartError } from "@vardgraf/schema";
import { readManifest, type TrustedDocument } from "../documents/manifest.js";
import { TrustedDocuments } from "../documents/trusted.js";
import type { HttpSettings } from "../http/app.js";
import type { ConcurrencyLimits } from "../limits/concurrency.js";
import { type RateLimiter, rateLimiter } from "../limits/rate/limiter.js";
import { memoryRateStore } from "../limits/rate/memory-store.js";
import type { RateStore } from "../limits/rate/store.js";
import type { GatewaySettings } from "../settings.js";
import type { AdmissionRules } from "./admission.js";

/** See the file. */
export interface Intake {
  readonly http: HttpSettings;
  readonly getRequests: boolean;
  readonly maxTokenBytes: number;
  readonly clientNameRequired: boolean;
  /** Null when nobody is limited in how often to ask. */
  readonly rate: RateLimiter | null;
  readonly concurrency: ConcurrencyLimits;
  readonly admission: AdmissionRules;
}

/** Reads the manifests and puts the limits together; `store` keeps the buckets of the rate limit. */
export function openIntake(
  settings: GatewaySettings,
  log: Logger,
  store: RateStore = memoryRateStore(),
): Intake {
  return {
    http: {
      maxBodyBytes: settings.MAX_BODY_BYTES,
      maxHeaderBytes: settings.MAX_HEADER_BYTES,
      receiveTimeoutMilliseconds: settings.RECEIVE_TIMEOUT_MS,
      corsOrigins: new Set(settings.CORS_ORIGINS),
      compression: settings.COMPRESSION === "on",
      trustedProxies: settings.TRUSTED_PROXIES,
    },
    getRequests: settings.GET_REQUESTS === "on",
    maxTokenBytes: settings.MAX_TOKEN_BYTES,
    clientNameRequired: settings.REQUIRE_CLIENT_NAME,
    rate: settings.RATE_LIMIT ? rateLimiter(rateLimitsOf(settings), store, log) : null,
    concurrency: {
      running: settings.MAX_CONCURRENT_REQUESTS,
      waiting: settings.MAX_QUEUED_REQUESTS,
      patience: settings.MAX_QUEUE_MS,
    },
    admission: admissionRulesOf(settings),
  };
}

function rateLimitsOf(settings: GatewaySettings) {
  return {
    organisation: settings.ORGANISATION_REQUESTS_PER_SECOND,
    client: settings.CLIENT_REQUESTS_PER_SECOND,
    burstSeconds: settings.RATE_BURST_SECONDS,
    copies: settings.GATEWAY_COPIES,
    organisationClaim: settings.ORGANISATION_CLAIM,
  };
}

function admissionRulesOf(settings: GatewaySettings): AdmissionRules {
  const trusted = new TrustedDocuments(settings.TRUSTED_DOCUMENTS_MANIFEST.flatMap(openManifest));
  const unknown = settings.SHARED_OPERATIONS.filter(
    (name) => trusted.names.size > 0 && !trusted.names.has(name),
  );
  if (unknown.length > 0)
    throw new StartError(`SHARED_OPERATIONS: no trusted document has the name ${unknown.join(", ")}.`);
  return {
    documents: {
      mode: settings.TRUSTED_DOCUMENTS,
      clientKindClaim: settings.CLIENT_KIND_CLAIM,
      freeKinds: new Set(settings.FREE_CLIENT_KINDS),
      introspectionForAll: settings.INTROSPECTION,
    },
    trusted,
    limits: {
      length: settings.MAX_DOCUMENT_LENGTH,
      tokens: settings.MAX_DOCUMENT_TOKENS,
      depth: settings.MAX_DEPTH,
      aliases: settings.MAX_ALIASES,
      rootFields: settings.MAX_ROOT_FIELDS,
      directives: settings.MAX_DIRECTIVES,
      selections: settings.MAX_SELECTIONS,
    },
    maxCost: settings.MAX_COST,
    listSize: settings.DEFAULT_LIST_SIZE,
  };
}

function openManifest(file: string): TrustedDocument[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? "error";
    throw new StartError(`TRUSTED_DOCUMENTS_MANIFEST: ${file} cannot be read (${why}).`);
  }
  return readManifest(file, text);
}
