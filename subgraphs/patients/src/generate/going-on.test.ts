import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type BuildOptions, buildPatientDatabase } from "./build.js";
import { unfinishedDay } from "./plan.js";
import { testCareMap } from "./testing/care-map.js";
import { hashOf, lookInto } from "./testing/database.js";

const careMap = testCareMap();
const wish = { regions: ["13", "12"], patients: 2600, seed: 1, years: 1, stories: true };

/** When a process was killed, and what it had said last. */
const kills = {
  "before anything was kept": /^1000 of /,
  "after people were kept": /^2628 of .* left$/,
  "while indexes were made": /^20 indexes/,
};

describe("a building that is gone on with", () => {
  const directory = mkdtempSync(join(tmpdir(), "patients-"));
  const place = (name: string): string => join(directory, `${name}.db`);
  let whole = "";

  beforeAll(async () => {
    // Every look at the clock is a second later, so that each batch of people says a line.
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
    await build("whole", {
      progress: (line) => {
        for (const [when, said] of Object.entries(kills)) if (said.test(line)) copyBuilding("whole", when);
      },
    });
    whole = hash("whole");
  });
  afterAll(() => {
    vi.restoreAllMocks();
    rmSync(directory, { recursive: true });
  });

  /** Builds and returns the lines of progress. */
  async function build(name: string, options: Partial<BuildOptions> = {}): Promise<string[]> {
    const lines: string[] = [];
    const progress = (line: string): unknown => lines.push(line);
    const { patients, seed, years, stories } = wish;
    const file = place(name);
    await buildPatientDatabase({
      file,
      careMap,
      asOf: "2026-03-03",
      patients,
      seed,
      years,
      stories,
      progress,
      ...options,
    });
    return lines;
  }

  function hash(name: string): string {
    return lookInto(place(name), hashOf);
  }

  /** What a process that is killed now leaves: the file and its side files as they are. */
  function copyBuilding(from: string, to: string): void {
    for (const suffix of ["", "-wal", "-shm"])
      copyFileSync(`${place(from)}.building${suffix}`, `${place(to)}.building${suffix}`);
  }

  it.each([
    ["before anything was kept", "1000 of 2628"],
    ["after people were kept", "going on after 2000 of 2628"],
    ["while indexes were made", "going on after 2628 of 2628"],
  ])("killed %s, comes to the same rows", async (when, first) => {
    copyBuilding(when, "again");
    expect(unfinishedDay(place("again"), wish)).toBe("2026-03-03");
    const lines = await build("again");
    expect(lines[0]).toContain(first);
    expect(hash("again")).toBe(whole);
    expect(readdirSync(directory).filter((name) => name.startsWith("again.db.building"))).toEqual([]);
  });

  it("starts anew when something else is wished for", async () => {
    copyBuilding("after people were kept", "other");
    expect(unfinishedDay(place("other"), { ...wish, seed: 2 })).toBeNull();
    const lines = await build("other", { patients: 500 });
    await build("few", { patients: 500 });
    expect(lines[0]).toMatch(/^528 of 528 people, \d+ a second, \d+ s left$/);
    expect(hash("other")).toBe(hash("few"));
  });

  it("starts anew when what was begun cannot be read", async () => {
    copyFileSync(fileURLToPath(import.meta.url), `${place("torn")}.building`);
    expect(unfinishedDay(place("torn"), wish)).toBeNull();
    await build("torn", { patients: 0 });
    expect(existsSync(place("torn"))).toBe(true);
  });

  it("stopped, keeps what it has while the old database is in use", async () => {
    await build("used", { patients: 0 });
    const before = hash("used");
    const stopping = new AbortController();
    const progress = (line: string): void => {
      if (line.startsWith("1000 of")) stopping.abort(new Error("stopped"));
    };
    await expect(build("used", { progress, signal: stopping.signal })).rejects.toThrow("stopped");
    expect(hash("used")).toBe(before);
    const lines = await build("used");
    expect(lines[0]).toBe("going on after 1000 of 2628 people");
    expect(hash("used")).toBe(whole);
  });
});
