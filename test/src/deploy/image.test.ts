import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const recipe = readFileSync(`${root}deploy/Dockerfile`, "utf8");
const stages = recipe.split(/^FROM /m).slice(1);
const workspaces = (
  JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { workspaces: string[] }
).workspaces.filter((name) => name !== "test");

describe("the recipe of the image", () => {
  it("has no mistake that a linter finds", () => {
    expect(validate(recipe).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it("knows every part of the product", () => {
    for (const workspace of [...workspaces, "test"])
      expect(recipe).toContain(`COPY ${workspace}/package.json`);
    for (const workspace of workspaces) expect(recipe).toMatch(new RegExp(`[ "]${workspace}[ ;]`));
  });

  it("ends in an image without compilers and development packages, in which nobody is root", () => {
    const last = stages.at(-1) ?? "";
    expect(last).toMatch(/^node:20-\w+-slim\n/);
    expect(recipe).toContain("npm prune --omit=dev");
    expect(last).not.toMatch(/^RUN .*(npm|apt-get)/m);
    expect(last).toMatch(/^USER 10001:10001$/m);
    expect(last.indexOf("USER ")).toBeLessThan(last.indexOf("ENTRYPOINT "));
    expect(last).toMatch(/NODE_ENV=production/);
    expect(last).toMatch(/^ENTRYPOINT \["node".*"--max-old-space-size=640"\]$/m);
    const [, command = ""] = /^CMD \["([^"]+)"\]$/m.exec(last) ?? [];
    expect(existsSync(`${root}${command}`)).toBe(true);
  });

  it("leaves out what is made, kept or secret", () => {
    const ignored = readFileSync(`${root}deploy/Dockerfile.dockerignore`, "utf8");
    for (const pattern of ["node_modules", ".data", ".env", "*.key.json", ".git"])
      expect(ignored).toContain(pattern);
  });
});

/** Where programs begin: what they lead to runs in the image. */
const ENTRIES = ["index.ts", "main.ts", "cli.ts", "audit/writer.ts", "services/gateway.ts"];

const IMPORT = /^(?:import|export)\b[^;]*?from "([^"]+)";|^import "([^"]+)";|import\("([^"]+)"\)/gms;

/** Packages that the program beginning in `file` needs at run time, and the files that it consists of. */
function follow(file: string, seen: Set<string>, packages: Set<string>): void {
  if (seen.has(file) || !existsSync(file)) return;
  seen.add(file);
  for (const [statement, one, two, three] of readFileSync(file, "utf8").matchAll(IMPORT)) {
    const from = one ?? two ?? three ?? "";
    if (/^(?:import|export) type\b/.test(statement) || from.startsWith("node:")) continue;
    if (from.startsWith(".")) follow(join(dirname(file), from.replace(/\.js$/, ".ts")), seen, packages);
    else packages.add(from.split("/", from.startsWith("@") ? 2 : 1).join("/"));
  }
}

describe("what runs in the image", () => {
  it.each(workspaces)("%s needs nothing that only development or tests have", (workspace) => {
    const { dependencies = {} } = JSON.parse(readFileSync(`${root}${workspace}/package.json`, "utf8")) as {
      dependencies?: Record<string, string>;
    };
    const [files, packages] = [new Set<string>(), new Set<string>()];
    for (const entry of ENTRIES) follow(`${root}${workspace}/src/${entry}`, files, packages);
    expect(files.size).toBeGreaterThan(3);
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
    expect([...files].filter((file) => /\/(testing|tests)\/|\.test\.ts$/.test(file))).toEqual([]);
  });
});
