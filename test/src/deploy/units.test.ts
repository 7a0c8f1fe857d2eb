import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gatewaySettingsFields } from "@vardgraf/gateway";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const units = readdirSync(`${root}deploy/systemd`);
const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

/** Directives of a unit, by section; several of one name in order. */
function directives(name: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let section = "";
  for (const line of readFileSync(`${root}deploy/systemd/${name}`, "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [, head] = /^\[(\w+)\]$/.exec(line) ?? [];
    if (head !== undefined) {
      section = head;
      continue;
    }
    const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (key === undefined) throw new Error(`${name}: ${line}`);
    const path = `${section}.${key}`;
    found.set(path, [...(found.get(path) ?? []), value ?? ""]);
  }
  return found;
}

describe.each(units)("%s", (name) => {
  const unit = directives(name);

  it("starts a program that exists, as somebody who is not root", () => {
    const [start = ""] = unit.get("Service.ExecStart") ?? [];
    const [, program = ""] = /(\S+\.js)$/.exec(start) ?? [];
    for (const instance of ["agreements", "care-units", "municipalities", "patients"]) {
      expect(existsSync(root + program.replace("%i", instance))).toBe(true);
    }
    expect(unit.get("Service.User")).toEqual(["vardgraf"]);
    expect(unit.get("Service.NoNewPrivileges")).toEqual(["yes"]);
    expect(unit.get("Service.ProtectSystem")).toEqual(["strict"]);
    expect(unit.get("Service.CapabilityBoundingSet")).toEqual([""]);
    expect(unit.get("Service.Environment")?.join(" ")).toMatch(
      /NODE_ENV=production CONFIG=\/etc\/vardgraf\//,
    );
  });

  it("ends the heap below the memory that the unit may have", () => {
    const [, heap = ""] = /--max-old-space-size=(\d+)/.exec(unit.get("Service.ExecStart")?.[0] ?? "") ?? [];
    const [, gigabytes = ""] = /^(\d+)G$/.exec(unit.get("Service.MemoryMax")?.[0] ?? "") ?? [];
    expect(Number(heap) / (1024 * Number(gigabytes))).toBeGreaterThan(0.5);
    expect(Number(heap) / (1024 * Number(gigabytes))).toBeLessThan(0.7);
  });

  it("starts again by itself, and gives the program time to end", () => {
    expect(unit.get("Service.Restart")).toEqual(["always"]);
    const { DRAIN_DELAY_MS, DRAIN_TIMEOUT_MS, REQUEST_TIMEOUT_MS } = gatewaySettingsFields.parse({
      SUPERGRAPH: "s",
      IDENTITY: "none",
    });
    const time = Number(unit.get("Service.TimeoutStopSec")?.[0]) * 1000;
    expect(time).toBeGreaterThan(DRAIN_DELAY_MS + DRAIN_TIMEOUT_MS + REQUEST_TIMEOUT_MS);
  });

  it.runIf(hasSystemd)("is what systemd takes", () => {
    const { stdout, stderr } = spawnSync("systemd-analyze", ["verify", `${root}deploy/systemd/${name}`], {
      encoding: "utf8",
    });
    // Whether node is where the unit looks for it is a matter of the machine.
    const problems = `${stdout}${stderr}`
      .split("\n")
      .filter((line) => line !== "" && !line.includes("not executable"));
    expect(problems).toEqual([]);
  });
});
