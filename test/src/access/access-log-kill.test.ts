/** A server that is killed in the middle of its work: no answer has left whose row is not in the log. */
import { rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { accessLogPlace } from "@vardgraf/patients";
import { verifyAuditLog } from "@vardgraf/core";
import { startServices } from "@vardgraf/start";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { logEntries } from "../kit/access-log.js";
import { ask, fetchToken } from "../kit/client.js";
import { runProgram } from "../kit/program.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, worldSettings } from "../kit/world.js";

/** An answer that has arrived: the id of its request, and the patients in it. */
interface Received {
  readonly requestId: string;
  readonly patients: readonly string[];
}

/** How many requests are on the way at once. */
const CLIENTS = 16;
/** After how many answers the server is killed. */
const ENOUGH = 80;
/** How long a client waits behind an answer without data, in milliseconds. */
const PAUSE = 100;

/** Programs are started twice, and a killed one has to come back. */
vi.setConfig({ testTimeout: 180_000 });

const LIST = { query: "query Load { myPatients(first: 20) { edges { node { id name { full } } } } }" };
const one = (id: string) => ({
  query:
    "query Load($id: ID!) { patient(id: $id) { id name { full } carePlans { edges { node { title } } } } }",
  variables: { id },
});

let directory: string;
beforeEach(() => {
  directory = copyOf(worlds[0]?.dataDirectory ?? "");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Asks from many clients until `done`, and tells of every answer that came through with data. */
async function load(url: string, done: (received: readonly Received[]) => boolean): Promise<Received[]> {
  const token = await fetchToken(url, "nurse-halmstad");
  type Node = { readonly node: { readonly id: string } };
  const { data } = await ask<{ myPatients: { edges: Node[] } }>(url, token, LIST);
  const ids = data.myPatients.edges.map(({ node }) => node.id);
  const received: Received[] = [];
  const client = async (_: unknown, n: number): Promise<void> => {
    for (let turn = n; !done(received); turn += 1) {
      const question = turn % 5 === 0 ? LIST : one(ids[turn % ids.length] ?? "");
      const answer = await ask<{ patient?: { id: string } | null; myPatients?: { edges: Node[] } | null }>(
        url,
        token,
        question,
      ).catch(() => null);
      if (answer === null) continue;
      const patients = [
        answer.data?.patient?.id,
        ...(answer.data?.myPatients?.edges ?? []).map(({ node }) => node.id),
      ];
      const known = patients.filter((id) => id !== undefined);
      if (known.length > 0)
        received.push({ requestId: answer.headers.get("x-request-id") ?? "", patients: known });
      // A server that is coming back is not kept from it.
      else await setTimeout(PAUSE);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return received;
}

function expectAllLogged(received: readonly Received[]): void {
  const logged = new Set(
    logEntries(directory)
      .filter(({ decision }) => decision === "ALLOW")
      .map(({ correlationId, patient }) => `${correlationId} ${patient}`),
  );
  const missing = received.flatMap(({ requestId, patients }) =>
    patients.map((id) => `${requestId} ${id}`).filter((key) => !logged.has(key)),
  );
  expect(missing).toEqual([]);
  expect(verifyAuditLog(accessLogPlace(directory)).fault).toBeNull();
}

it("one process: every answer has its row, the log is intact, and the next start goes on with it", async () => {
  const program = runProgram(["start"], worldSettings(directory));
  const [, url = ""] = await program.says(/graph {4}(http\S+)\/graphql/);
  let killed = false;
  void program.ended.then(() => {
    killed = true;
  });
  const received = await load(url, (sofar) => {
    if (sofar.length >= ENOUGH) program.child.kill("SIGKILL");
    return killed;
  });
  expect(await program.ended).toBe("SIGKILL");
  expect(received.length).toBeGreaterThanOrEqual(ENOUGH);
  expectAllLogged(received);

  const again = runProgram(["start"], worldSettings(directory));
  const [, next = ""] = await again.says(/graph {4}(http\S+)\/graphql/);
  const more = await load(next, (sofar) => sofar.length >= 10);
  again.child.kill("SIGTERM");
  expect(await again.ended).toBe(0);
  expectAllLogged([...received, ...more]);
});

it("five processes: the same when the subgraph that has the patients is killed, and comes back", async () => {
  const services = await startServices(worldSettings(directory), () => {});
  try {
    const first = services.processes.find(({ name }) => name === "patients")?.pid() ?? 0;
    let killed = false;
    const received = await load(services.url, (sofar) => {
      if (sofar.length >= ENOUGH && !killed) killed = process.kill(first, "SIGKILL");
      return sofar.length >= ENOUGH * 2;
    });
    expect(services.processes.find(({ name }) => name === "patients")?.pid()).not.toBe(first);
    expectAllLogged(received);
  } finally {
    await services.close();
  }
});
