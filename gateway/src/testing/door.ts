/** A gateway as its clients meet it, for tests: the program with its settings, listening on a free port. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../documents/manifest.js";
import type { RateStore } from "../limits/rate/store.js";
import { startGatewayProgram } from "../program.js";
import { type Fault, federationOf, type RecordedCall } from "./federation.js";
import { Hold, library } from "./library.js";

/** An answer as a client reads it. */
export interface DoorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string };
    }[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  /** Code of the first error. */
  readonly code: string | undefined;
}

/** A running gateway over the library. */
export interface Door extends AsyncDisposable {
  readonly url: string;
  readonly operatorUrl: string;
  /** What the subgraph was asked. */
  readonly calls: readonly RecordedCall[];
  readonly hold: Hold;
  /** How the subgraph misbehaves from now on; null ends it. */
  breakSubgraph(fault: Fault | null): void;
  /** Asks by POST, as `persona` or as nobody. */
  ask(body: object, persona?: string | null, headers?: Readonly<Record<string, string>>): Promise<DoorAnswer>;
  /** Value of a figure. */
  figure(name: string): Promise<number>;
}

/** Kinds of client and the claims of somebody who uses one. */
const PERSONAS = [
  { name: "nurse", claims: { kind: "PORTAL", org: "2120001215" } },
  { name: "colleague", claims: { kind: "PORTAL", org: "2120001215" } },
  { name: "elsewhere", claims: { kind: "PORTAL", org: "2321000115" } },
  { name: "developer", claims: { kind: "SANDBOX", org: "2321000115" } },
].map((persona) => ({ ...persona, titleSv: "Någon", titleEn: "Somebody", description: "" }));

/** Opens a gateway; `trusted` are the documents of its manifest, `store` keeps the buckets of its rate limit. */
export async function openDoor(
  settings: NodeJS.ProcessEnv = {},
  trusted: readonly string[] = [],
  store?: RateStore,
): Promise<Door> {
  const hold = new Hold();
  const federation = await federationOf(library(hold));
  const directory = mkdtempSync(join(tmpdir(), "vardgraf-door-"));
  const file = (name: string, text: string): string => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };
  const operations = trusted.map((body) => ({
    id: sha256(body),
    name: /(?:query|mutation) (\w+)/.exec(body)?.[1] ?? "unnamed",
    body,
  }));
  const manifest = { format: "apollo-persisted-query-manifest", version: 1, operations };
  const gateway = await startGatewayProgram(
    {
      PORT: "0",
      OPERATOR_PORT: "0",
      SUPERGRAPH: file("supergraph.graphql", federation.supergraphSdl),
      SANDBOX: "off",
      LOG_LEVEL: "silent",
      IDENTITY: "demo",
      DEMO_KEY: join(directory, "demo.key.json"),
      DEMO_PERSONAS: file("personas.json", JSON.stringify(PERSONAS)),
      TRUSTED_DOCUMENTS_MANIFEST: file("manifest.json", JSON.stringify(manifest)),
      CLIENT_KIND_CLAIM: "kind",
      FREE_CLIENT_KINDS: "SANDBOX",
      ORGANISATION_CLAIM: "org",
      ...settings,
    },
    {
      local: new Map([["library", federation.endpoint({ name: "library" })]]),
      ...(store ? { rateStore: store } : {}),
    },
  );
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (persona: string): Promise<string> => {
    const token = tokens.get(persona) ?? fetchToken(gateway.url, persona);
    tokens.set(persona, token);
    return token;
  };
  return {
    url: gateway.url,
    operatorUrl: String(gateway.operatorUrl),
    calls: federation.calls,
    hold,
    breakSubgraph: (fault) => federation.breakSubgraph("library", fault),
    ask: async (body, persona = null, headers = {}) => {
      const authorization = persona === null ? {} : { authorization: `Bearer ${await tokenOf(persona)}` };
      const response = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...authorization, ...headers },
        body: JSON.stringify(body),
      });
      return readAnswer(response);
    },
    figure: async (name) => {
      const text = await (await fetch(`${gateway.operatorUrl}/metrics`)).text();
      const line = text.split("\n").find((candidate) => candidate.startsWith(`${name} `));
      return line === undefined ? 0 : Number(line.slice(name.length + 1));
    },
    [Symbol.asyncDispose]: async () => {
      await gateway.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Reads an answer, whose body must be JSON. */
export async function readAnswer(response: Response): Promise<DoorAnswer> {
  const text = await response.text();
  const body = JSON.parse(text) as DoorAnswer["body"];
  const code = body.errors?.[0]?.extensions?.code;
  return { status: response.status, headers: response.headers, text, body, code };
}

async function fetchToken(url: string, persona: string): Promise<string> {
  const response = await fetch(`${url}/demo-identity/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
