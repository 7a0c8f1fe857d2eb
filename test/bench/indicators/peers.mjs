/** Installs what the product is measured against, where it is not there yet. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

export function ensurePeers() {
  if (existsSync(`${folder}node_modules/@duckdb/node-api`)) return;
  process.stdout.write("installing DuckDB beside the benchmark\n");
  const { status } = spawnSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("DuckDB could not be installed.");
}
