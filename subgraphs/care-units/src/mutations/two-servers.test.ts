/** Two processes over one register, and processes that are killed while they write. */
import { rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openCareUnits } from "../store/database.js";
import { deviations } from "../tables.js";
import { nurse, registrar } from "../testing/people.js";
import { type Program, program } from "../testing/program.js";
import { changesIn, emptyWorld } from "../testing/world.js";

/** How often the process is killed. */
const ROUNDS = 5;

let directory: string;
beforeEach(async () => {
  directory = await emptyWorld();
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Sends a mutation; gives `OK`, or the codes of why not. */
async function send(to: Program, claims: typeof nurse, mutation: string, input: object): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await to.call<{ done: { userErrors: { code: string }[] } }>({
    query: `mutation($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code } } }`,
    variables: { input },
    claims,
  });
  if (errors !== undefined) return errors.map(({ extensions }) => extensions?.code).join();
  return data?.done.userErrors.map(({ code }) => code).join() || "OK";
}

it("of two processes that make conflicting changes exactly one wins, and the other is told", async () => {
  await using one = await program(directory);
  await using other = await program(directory);
  const both = (mutation: string, input: (who: number) => object): Promise<string[]> =>
    Promise.all([one, other].map((to, who) => send(to, registrar, mutation, input(who))));
  const before = changesIn(directory).length;
  const outcomes: Record<string, string[]> = {};
  for (const code of ["1315", "1380", "1381", "1382", "1383", "1384"]) {
    outcomes[`assign ${code}`] = await both("assignCoordinatingCentre", (who) => ({
      municipality: code,
      careUnit: `SE2321000115-HC00${who + 1}`,
      validFrom: `2020-0${who + 1}-01`,
      validTo: "2021-12-31",
    }));
    outcomes[`end ${code}`] = await both("endCoordination", (who) => ({
      id: `${code}:2022-01-01`,
      validTo: `2026-1${who}-01`,
      expectedVersion: 1,
    }));
  }
  for (const [what, results] of Object.entries(outcomes)) {
    const loser = what.startsWith("assign") ? "COORDINATOR_DUPLICATE" : "VERSION_CONFLICT";
    expect([what, ...results.toSorted()]).toEqual([what, ...[loser, "OK"].toSorted()]);
  }
  expect(changesIn(directory)).toHaveLength(before + Object.keys(outcomes).length);
}, 120_000);

it("killed in a loop while it writes, it loses nothing that it answered and doubles nothing that is sent again", async () => {
  const acknowledged = new Set<number>();
  const waiting: number[] = [];
  let next = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await using server = await program(directory);
    const enough = acknowledged.size + 5 + 4 * round;
    let tell = (): void => {};
    const written = new Promise<void>((resolve) => (tell = resolve));
    // What was not answered before is sent again under the same key.
    const work = async (): Promise<void> => {
      for (;;) {
        const number = waiting.shift() ?? (next += 1);
        try {
          const description = `Avvikelse nummer ${number}`;
          const input = {
            concernsProvider: "SE2321000115-1000",
            description,
            idempotencyKey: `deviation-${number}`,
          };
          expect(await send(server, nurse, "reportDeviation", input)).toBe("OK");
          acknowledged.add(number);
          if (acknowledged.size >= enough) tell();
        } catch (error) {
          waiting.push(number);
          if (!(error instanceof TypeError)) throw error;
          return;
        }
      }
    };
    const workers = [work(), work(), work()];
    await written;
    // Somewhere inside the next write, each time at another place.
    await new Promise((resolve) => setTimeout(resolve, 3 * round));
    await server.kill();
    await Promise.all(workers);
  }
  expect(acknowledged.size).toBeGreaterThan(5 * ROUNDS);

  const database = openCareUnits(directory);
  try {
    expect(database.connection.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(database.connection.pragma("foreign_key_check")).toEqual([]);
    const written = database.db.select().from(deviations).all();
    const numbers = written.map(({ description }) => Number(description.split(" ").at(-1)));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect([...acknowledged].filter((number) => !numbers.includes(number))).toEqual([]);
    const changed = changesIn(directory).filter(({ entity }) => entity === "deviation");
    expect(changed.map(({ entityId }) => entityId).toSorted()).toEqual(
      written.map(({ id }) => id).toSorted(),
    );
  } finally {
    database.close();
  }
}, 120_000);
