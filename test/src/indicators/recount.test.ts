/** What an upgrade that changes the definitions of indicators means to those who work meanwhile. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, topologies, type World } from "../kit/world.js";

const YEAR = { codes: ["I13", "I25"], region: "13", from: "2025-01-01", to: "2026-01-01" };

let world: World | null = null;
afterEach(async () => {
  await world?.[Symbol.asyncDispose]();
  world = null;
});

/** The population of the board of I13, and the codes of the errors. */
async function board({ run }: World) {
  const answer = await run("IndicatorBoard", "region-planner", YEAR);
  const [physicians, coverage] = answer.data.indicators.map(({ figures }) => figures?.values);
  return { codes: codes(answer), persons: physicians?.[0]?.denominator, coverage: coverage?.length };
}

describe.each(topologies)("after an upgrade that changes definitions, served as %s", (topology) => {
  it("care is answered at once, figures of persons as soon as everybody is counted", async () => {
    const [shared] = worlds;
    const directory = copyOf(shared?.dataDirectory ?? "");
    const database = new Database(join(directory, "patients.sqlite"));
    database.exec("UPDATE indicator_rollup_definitions SET fingerprint = 'older'");
    // So that it is seen whether they were counted, and not only taken for right.
    database.exec("DELETE FROM indicator_rollup");
    database.close();
    const before = shared ? await shared.run("IndicatorBoard", "region-planner", YEAR) : null;

    const started = await startWorld(topology, directory);
    world = started;
    const first = await board(started);
    expect(first.coverage).toBeGreaterThan(0);
    expect(first.codes.every((code) => code === "FIGURES_UNAVAILABLE")).toBe(true);
    expect((await started.run("MyPatients", "nurse-halmstad", {})).errors).toEqual([]);
    await expect.poll(async () => (await board(started)).codes, { timeout: 30_000 }).toEqual([]);
    expect((await board(started)).persons).toBe(
      before?.data.indicators[0]?.figures?.values?.[0]?.denominator,
    );
  });
});
