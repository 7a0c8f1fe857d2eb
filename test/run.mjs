/**
 * `npm test`: everything that must hold before a change may land, in the order in which it fails fastest.
 * The last line says how many tests passed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const results = join(mkdtempSync(join(tmpdir(), "vardgraf-results-")), "results.json");
const chromium = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));
if (!chromium && process.env.REQUIRE_BROWSER) {
  console.error("REQUIRE_BROWSER is set and there is no Chromium: install it or set CHROMIUM_PATH.");
  process.exit(1);
}
const projects = ["unit", "system", ...(chromium ? ["browser"] : [])];

const steps = [
  ["build and types", "npx", ["turbo", "run", "build", "--output-logs=errors-only"]],
  ["format", "npx", ["prettier", "--check", "--log-level=warn", "."]],
  ["lint and house rules", "npx", ["oxlint", "--deny-warnings", "--quiet"]],
  ["schema freshness", "node", ["schema/dist/tasks/check.js"]],
  [
    `tests (${projects.join(", ")})`,
    "npx",
    [
      "vitest",
      "run",
      ...projects.flatMap((name) => ["--project", name]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${results}`,
    ],
  ],
];

for (const [name, command, args] of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", CHROMIUM_PATH: chromium ?? "" },
  });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    summarise();
    process.exit(1);
  }
}
if (!chromium) {
  console.log("\nThe browser test did not run: there is no Chromium (install it, or set CHROMIUM_PATH).");
}
summarise();

function summarise() {
  if (!existsSync(results)) return;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8"));
  rmSync(results);
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
}
