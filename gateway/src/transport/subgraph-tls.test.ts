import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeAuthority } from "../testing/certificates.js";
import { httpEndpoint } from "./http.js";
import { readSubgraphTls, type SubgraphTlsFiles } from "./subgraph-tls.js";

const authority = makeAuthority("our authority");
const stranger = makeAuthority("another authority");
const gateway = authority.issue("gateway");
const forged = stranger.issue("gateway");

let directory: string;
let paths: Record<string, string>;
const servers: Server[] = [];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "vardgraf-tls-"));
  const files = {
    ca: authority.cert,
    both: stranger.cert + authority.cert,
    other: stranger.cert,
    cert: gateway.cert,
    key: gateway.key,
    forgedCert: forged.cert,
    forgedKey: forged.key,
    old: authority.issue("gateway", 0).cert,
    broken: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    text: "hello",
  };
  paths = Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const path = join(directory, name);
      writeFileSync(path, text);
      return [name, path];
    }),
  );
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(directory, { recursive: true });
});

/** A subgraph over TLS that answers with the name of whoever calls, if it asks for that. */
async function subgraph(name: string, knowsCallers: boolean): Promise<string> {
  const server = createServer(
    {
      ...authority.issue(name),
      ca: authority.cert,
      requestCert: knowsCallers,
      rejectUnauthorized: knowsCallers,
    },
    (request, response) => {
      const caller = (request.socket as TLSSocket).getPeerCertificate().subject?.CN ?? "nobody";
      response.setHeader("content-type", "application/json").end(JSON.stringify({ data: { caller } }));
    },
  ).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

async function ask(url: string, files: SubgraphTlsFiles): Promise<string> {
  const endpoint = httpEndpoint(url, {
    timeoutMilliseconds: 5000,
    maxResponseBytes: 100_000,
    maxCalls: 10,
    tls: readSubgraphTls(files),
  });
  try {
    return (await endpoint.handle({ body: "{}", callerContext: undefined })).body;
  } finally {
    await endpoint.close();
  }
}

describe("a subgraph over TLS", () => {
  it("is known by the authority that vouches for it", async () => {
    const url = await subgraph("patients", false);
    expect(await ask(url, { SUBGRAPH_CA: paths["ca"] })).toContain("nobody");
    expect(await ask(url, { SUBGRAPH_CA: paths["both"] })).toContain("nobody");
  });

  it.each([
    ["no authority of ours", undefined],
    ["another authority", "other"],
  ])("is not believed when %s vouches for it", async (_who, ca) => {
    const url = await subgraph("patients", false);
    await expect(ask(url, { SUBGRAPH_CA: ca && paths[ca] })).rejects.toThrow(/./);
  });

  it("is not believed under another host's name", async () => {
    const url = (await subgraph("patients", false)).replace("127.0.0.1", "localhost");
    await expect(ask(url, { SUBGRAPH_CA: paths["ca"] })).rejects.toThrow(/./);
  });

  it("knows the gateway by its certificate, and lets nobody else in", async () => {
    const url = await subgraph("patients", true);
    const files = { SUBGRAPH_CA: paths["ca"], SUBGRAPH_CERT: paths["cert"], SUBGRAPH_KEY: paths["key"] };
    expect(await ask(url, files)).toContain('"gateway"');
    await expect(ask(url, { SUBGRAPH_CA: paths["ca"] })).rejects.toThrow(/./);
    const forgery = { SUBGRAPH_CERT: paths["forgedCert"], SUBGRAPH_KEY: paths["forgedKey"] };
    await expect(ask(url, { ...files, ...forgery })).rejects.toThrow(/./);
  });
});

describe("certificates", () => {
  it.each<[string, Record<string, string>, string]>([
    ["are missing", { SUBGRAPH_CA: "nowhere" }, "SUBGRAPH_CA: nowhere cannot be read (ENOENT)"],
    ["are none", { SUBGRAPH_CA: "text" }, "SUBGRAPH_CA: holds no certificate"],
    ["are broken", { SUBGRAPH_CA: "broken" }, "SUBGRAPH_CA: holds a certificate that cannot be read"],
    [
      "are no longer valid",
      { SUBGRAPH_CERT: "old", SUBGRAPH_KEY: "key" },
      "SUBGRAPH_CERT: a certificate is valid from",
    ],
    [
      "have a key that is none",
      { SUBGRAPH_CERT: "cert", SUBGRAPH_KEY: "text" },
      "SUBGRAPH_KEY: holds no private key",
    ],
    [
      "have another's key",
      { SUBGRAPH_CERT: "cert", SUBGRAPH_KEY: "forgedKey" },
      "SUBGRAPH_KEY: is not the key of",
    ],
  ])("that %s are told at start", (_what, names, problem) => {
    const files = Object.fromEntries(
      Object.entries(names).map(([setting, name]) => [setting, paths[name] ?? name]),
    );
    expect(() => readSubgraphTls(files)).toThrow(problem);
  });
});
