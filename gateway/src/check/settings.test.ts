import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCallerContextKeys } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeForTest } from "../testing/federation.js";
import { shop } from "../testing/shop.js";
import { settingsProblems } from "./settings.js";

let directory: string;
let good: NodeJS.ProcessEnv;
const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "check-"));
  const { privateJwk } = await generateCallerContextKeys();
  good = {
    IDENTITY: "none",
    SUPERGRAPH: file("supergraph.graphql", composeForTest(shop)),
    CALLER_CONTEXT_KEY: file("key.json", JSON.stringify(privateJwk)),
  };
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("settings before a start", () => {
  it("that are good have no problems", async () => expect(await settingsProblems(good)).toEqual([]));

  it("are told all at once, those of the file with their line", async () => {
    expect(await settingsProblems({ PORT: "http", OPERATOR_PORT: "x", ...good })).toEqual([
      "PORT: must be a number",
      "OPERATOR_PORT: must be a number",
    ]);
    expect(await settingsProblems({ ...good, IDENTITY: "oidc" })).toEqual([
      "OIDC_ISSUER: is needed when IDENTITY=oidc",
      "OIDC_JWKS_URL: is needed when IDENTITY=oidc",
    ]);
    const CONFIG = file("gateway.yaml", "PORT: 1\nPROT: 2\n");
    expect(await settingsProblems({ ...good, CONFIG })).toEqual([`${CONFIG}:2: PROT is no setting`]);
  });

  it("name files, which are looked at: every one that is wrong is told", async () => {
    const wrong = {
      ...good,
      SUPERGRAPH: join(directory, "none.graphql"),
      CALLER_CONTEXT_KEY: file("broken.json", "{}"),
      TRUSTED_DOCUMENTS_MANIFEST: file("manifest.json", "[]"),
    };
    const problems = await settingsProblems(wrong);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toBe(`SUPERGRAPH: ${wrong.SUPERGRAPH} cannot be read (ENOENT)`);
    expect(problems[1]).toMatch(/^CALLER_CONTEXT_KEY: .* cannot be used/);
    expect(problems[2]).toContain("manifest.json");
  });

  it("are looked at beside the supergraph", async () => {
    expect(await settingsProblems({ ...good, SUPERGRAPH: file("b.graphql", "type Query {") })).toEqual([
      expect.stringMatching(/^SUPERGRAPH: .* is broken: /),
    ]);
    expect(await settingsProblems({ ...good, SUBGRAPH_URLS: "inventroy=http://127.0.0.1:1" })).toEqual([
      "SUBGRAPH_URLS: the supergraph has no subgraph inventroy",
    ]);
  });

  it("may name files that the first start makes", async () => {
    const CALLER_CONTEXT_KEY = join(directory, "later.json");
    expect(await settingsProblems({ ...good, CALLER_CONTEXT_KEY })).toHaveLength(1);
    const madeAtStart = [CALLER_CONTEXT_KEY];
    expect(await settingsProblems({ ...good, CALLER_CONTEXT_KEY }, { madeAtStart })).toEqual([]);
  });
});
