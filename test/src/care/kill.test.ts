/** A server that is killed while it writes: nothing that was answered is lost, and nothing that is sent again is made twice. */
import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ask, fetchToken } from "../kit/client.js";
import { runProgram } from "../kit/program.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, worldSettings } from "../kit/world.js";

/** How often it is killed, and after how many answers each time. */
const KILLS = 3;
const ENOUGH = 15;
/** How many changes are on the way at once. */
const CLIENTS = 8;

/** The program is started once more than it is killed. */
vi.setConfig({ testTimeout: 300_000 });

const PATIENT = "synthetic-23";
const ADD = `mutation ($input: RecordEncounterInput!) { recordEncounter(input: $input) { encounter { id } userErrors { code } } }`;
interface Added {
  readonly recordEncounter: {
    readonly encounter: { readonly id: string } | null;
    readonly userErrors: readonly object[];
  };
}

let directory: string;
beforeEach(() => {
  directory = copyOf(worlds[0]?.dataDirectory ?? "");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it("keeps every change that was answered, once", async () => {
  /** Key of each change, with the id that was answered; null while no answer has come. */
  const changes = new Map<string, string | null>();
  const start = async () => {
    const program = runProgram(["start"], worldSettings(directory));
    const [, url = ""] = await program.says(/graph {4}(http\S+)\/graphql/);
    return { program, url, token: await fetchToken(url, "nurse-halmstad") };
  };
  const send = async (url: string, token: string, idempotencyKey: string): Promise<void> => {
    changes.set(idempotencyKey, changes.get(idempotencyKey) ?? null);
    const input = { patient: PATIENT, kind: "PHONE", profession: "NURSE", planned: false, idempotencyKey };
    const answer = await ask<Added | null>(url, token, { query: ADD, variables: { input } }).catch(
      () => null,
    );
    const id = answer?.data?.recordEncounter?.encounter?.id;
    if (id === undefined) return;
    // What was answered before is answered again in the same words.
    const known = changes.get(idempotencyKey);
    if (known !== null) expect(id).toBe(known);
    changes.set(idempotencyKey, id);
  };

  for (let round = 0; round < KILLS; round += 1) {
    const { program, url, token } = await start();
    const end = new AbortController();
    void program.ended.then(() => end.abort());
    let answered = 0;
    const client = async (_: unknown, n: number): Promise<void> => {
      for (let turn = 0; !end.signal.aborted; turn += 1) {
        await send(url, token, `round${round}-client${n}-${turn}`);
        answered += 1;
        if (answered >= ENOUGH) program.child.kill("SIGKILL");
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    expect(await program.ended).toBe("SIGKILL");
  }

  const { program, url, token } = await start();
  for (const key of changes.keys()) await send(url, token, key);
  expect([...changes.values()]).not.toContain(null);
  const { data } = await ask<{
    patient: { encounters: { edges: { node: { id: string; kind: string } }[] } };
  }>(url, token, {
    query: `{ patient(id: "${PATIENT}") { encounters(first: 500) { edges { node { id kind } } } } }`,
  });
  const written = data.patient.encounters.edges.flatMap(({ node }) =>
    node.kind === "PHONE" ? [node.id] : [],
  );
  expect(written.toSorted()).toEqual([...changes.values()].toSorted());
  program.child.kill("SIGTERM");
  expect(await program.ended).toBe(0);
});
