/** Installs the other gateways, where they are not there yet. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** True when they are there now; without a network the benchmark runs without them and says so. */
export function ensurePeers() {
  if (existsSync(`${folder}node_modules/@graphql-hive/router-runtime`)) return true;
  process.stdout.write("installing other gateways beside the benchmark\n");
  const { status } = spawnSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
  });
  return status === 0;
}
