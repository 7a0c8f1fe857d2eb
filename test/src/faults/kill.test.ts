import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startServices } from "@vardgraf/start";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, ask, fetchToken } from "../kit/client.js";
import { operation } from "../kit/operations.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, worldSettings } from "../kit/world.js";

/** By subgraph, what each answers alone. */
const questions = {
  agreements: `{ agreements(first: 1) { edges { node { id title } } } }`,
  "care-units": `{ onCallService(id: "nobody") { id } }`,
  municipalities: `{ municipality(code: "1380") { code name } }`,
  patients: `{ myPatients(first: 1) { edges { node { id } } } }`,
} as const;

let directory: string;
let services: Awaited<ReturnType<typeof startServices>>;
let token: string;
beforeAll(async () => {
  directory = copyOf(worlds[0]?.dataDirectory ?? "");
  services = await startServices(
    { ...worldSettings(directory), RATE_LIMIT: "off", CIRCUIT_PAUSE_MS: "200" },
    () => {},
  );
  token = await fetchToken(services.url, "nurse-halmstad");
});
afterAll(async () => {
  await services.close();
  rmSync(directory, { recursive: true, force: true });
});

function kill(name: string): number {
  const pid = services.processes.find((process) => process.name === name)?.pid() ?? 0;
  process.kill(pid, "SIGKILL");
  return pid;
}

const askWell = (query: string): Promise<Answer> => ask(services.url, token, { query });

/** Waits until the whole graph answers without an error. */
async function whole(): Promise<void> {
  const everything = Object.values(questions)
    .map((question) => question.slice(1, -1))
    .join(" ");
  await expect
    .poll(
      () =>
        askWell(`{ ${everything} }`).then(
          ({ errors }) => errors.length,
          () => -1,
        ),
      {
        timeout: 40_000,
        interval: 100,
      },
    )
    .toBe(0);
}

describe.each(Object.keys(questions))("kill -9 of %s, under load", (victim) => {
  it("leaves every question to the others answered, and it comes back", async () => {
    await whole();
    const killed = kill(victim);
    const others = Object.entries(questions).filter(([name]) => name !== victim);
    const asked = Array.from({ length: 60 }, async (_, index) => {
      await pause(index * 15);
      const [, question] = others[index % others.length] ?? others[0] ?? ["", "{ __typename }"];
      return askWell(question);
    });
    const affected = await Promise.all(
      Array.from({ length: 5 }, () => askWell(questions[victim as keyof typeof questions])),
    );
    for (const answer of affected) expect(answer.status).toBe(200);
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ status: 200, errors: [] });
    await whole();
    expect(services.processes.find(({ name }) => name === victim)?.pid()).not.toBe(killed);
  });
});

describe("kill -9 of the gateway", () => {
  it("loses the requests in flight whole, and it comes back to the same place", async () => {
    await whole();
    const asked = Array.from({ length: 20 }, () => askWell(questions.agreements).catch(() => null));
    const killed = kill("gateway");
    for (const answer of await Promise.all(asked)) if (answer) expect(answer.errors).toEqual([]);
    await whole();
    expect(services.processes.find(({ name }) => name === "gateway")?.pid()).not.toBe(killed);
  });
});

interface Registered {
  readonly registerConsent: {
    readonly consent: { readonly id: string } | null;
    readonly userErrors: readonly { readonly code: string }[];
  } | null;
}

describe("changes while processes are killed", () => {
  it("are neither lost nor made twice, when a client sends each until it is answered", async () => {
    const patients = await ask<{ myPatients: { edges: { node: { id: string } }[] } }>(services.url, token, {
      query: `{ myPatients(first: 40) { edges { node { id } } } }`,
    });
    const ids = patients.data.myPatients.edges.map(({ node }) => node.id);
    expect(ids.length).toBeGreaterThan(10);
    const before = countConsents();
    const once = async (patient: string): Promise<string | null> => {
      const input = { patient, idempotencyKey: `killed-${patient}` };
      const question = { query: operation("RegisterConsent"), variables: { input } };
      const answer = await ask<Registered | null>(services.url, token, question).catch(() => null);
      const payload = answer?.data?.registerConsent;
      if (!payload) return null;
      return payload.consent?.id ?? `refused: ${payload.userErrors.map(({ code }) => code).join()}`;
    };
    const untilAnswered = async (patient: string): Promise<string> => {
      for (;;) {
        const id = await once(patient);
        if (id !== null) return id;
        await pause(50);
      }
    };
    const victims = ["patients", "gateway", "patients"];
    const killing = (async () => {
      for (const victim of victims) {
        await pause(400);
        kill(victim);
        await pause(2500);
      }
    })();
    const registered: string[] = [];
    for (const id of ids) {
      registered.push(await untilAnswered(id));
      await pause(150);
    }
    await killing;
    await whole();
    const made = registered.filter((id) => !id.startsWith("refused"));
    expect(made.length).toBeGreaterThan(5);
    expect(new Set(made).size).toBe(made.length);
    expect(countConsents() - before).toBe(made.length);
    // What was answered once is answered the same again.
    expect(await once(ids[0] ?? "")).toBe(registered[0]);
  });
});

function countConsents(): number {
  const database = new Database(join(directory, "patients.sqlite"), { readonly: true });
  const row = database.prepare("SELECT count(*) AS consents FROM consent").get() as { consents: number };
  database.close();
  return row.consents;
}
