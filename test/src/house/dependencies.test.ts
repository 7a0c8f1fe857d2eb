import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describe("installed packages", () => {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8")) as {
    packages: Record<string, { version?: string }>;
  };
  const copies = (name: string) =>
    Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`));

  it.each([
    "graphql",
    "@apollo/federation-internals",
    "@apollo/query-planner",
    "@apollo/query-graphs",
    "drizzle-orm",
  ])("hold one copy of %s: two of them do not know each other's objects", (name) =>
    expect(copies(name)).toHaveLength(1),
  );

  it("hold every federation package at one version", () => {
    const names = [
      "gateway",
      "composition",
      "subgraph",
      "federation-internals",
      "query-planner",
      "query-graphs",
    ];
    const versions = names.map((name) => packages[`node_modules/@apollo/${name}`]?.version);
    expect(new Set(versions).size).toBe(1);
  });

  it("name no registry", () => {
    expect(
      Object.values(packages).filter(
        (entry) => "resolved" in entry && /^https?:/.test(String(entry.resolved)),
      ),
    ).toEqual([]);
  });
});

/** Lints a file as if it lay at `path`, and says whether the house lets it in. */
function houseRefuses(path: string, source: string): boolean {
  const file = `${root}${path}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  try {
    const { status, stdout } = spawnSync("npx", ["oxlint", "--deny-warnings", file], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0 && !stdout.includes("no-restricted-imports")) throw new Error(stdout);
    return status !== 0;
  } finally {
    rmSync(file);
  }
}

describe("the rules of the house", () => {
  it.each([
    ["schema/src/probe.ts", "@vardgraf/core", "schema imports nothing of ours"],
    ["subgraphs/core/src/probe.ts", "@vardgraf/patients", "core imports no subgraph"],
    ["subgraphs/patients/src/probe.ts", "@vardgraf/care-units", "a subgraph imports no other subgraph"],
    ["subgraphs/patients/src/probe.ts", "@vardgraf/gateway", "a subgraph does not import the gateway"],
    ["gateway/src/probe.ts", "@vardgraf/patients", "the gateway imports no subgraph"],
    ["gateway/src/probe.ts", "@vardgraf/core", "the gateway knows nothing about care"],
    ["gateway/src/probe.ts", "../../subgraphs/core/src/index.js", "nor by the back door"],
  ])("%s may not import %s: %s", (path, name) => {
    expect(houseRefuses(path, `export * from "${name}";\n`)).toBe(true);
  });

  it.each([
    ["subgraphs/core/src/probe.ts", "@vardgraf/schema"],
    ["subgraphs/patients/src/probe.ts", "@vardgraf/core"],
    ["gateway/src/probe.ts", "@vardgraf/schema"],
  ])("%s may import %s", (path, name) => {
    expect(houseRefuses(path, `export * from "${name}";\n`)).toBe(false);
  });
});
