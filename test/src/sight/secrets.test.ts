import { readFileSync, rmSync } from "node:fs";
import { personasFile } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, fetchToken } from "../kit/client.js";
import { type Collector, startCollector } from "../kit/collector.js";
import { operation } from "../kit/operations.js";
import { type Program, runProgram } from "../kit/program.js";
import { namesIn, numbersIn, type Secrets, secretsOf, tokensIn } from "../kit/secrets.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, TODAY, worldSettings } from "../kit/world.js";

const personas = (JSON.parse(readFileSync(personasFile, "utf8")) as { name: string }[]).map(
  ({ name }) => name,
);

describe.each(["start", "services"])("logs, figures and traces of vardgraf %s", (command) => {
  let directory: string;
  let collector: Collector;
  let secrets: Secrets;
  let written: Readonly<Record<string, string>>;
  const tokens: string[] = [];

  beforeAll(async () => {
    directory = copyOf(worlds[0]?.dataDirectory ?? "");
    secrets = secretsOf(directory);
    collector = await startCollector();
    const program = runProgram([command], {
      ...worldSettings(directory),
      LOG_LEVEL: "debug",
      RATE_LIMIT: "off",
      TRACES_URL: collector.url,
      TRACES_PERCENT: "100",
      TRACES_FROM_CLIENTS: "on",
    });
    const [, url = ""] = await program.says(/graph {4}(http\S+)\/graphql/);
    await provoke(url);
    const figures = await (await fetch(`${url}/metrics`)).text();
    await end(program);
    const { stdout, stderr } = program.output();
    written = { logs: stdout + stderr, figures, traces: collector.text() };
  });
  afterAll(async () => {
    await collector[Symbol.asyncDispose]();
    rmSync(directory, { recursive: true, force: true });
  });

  async function end(program: Program): Promise<void> {
    program.child.kill("SIGTERM");
    expect(await program.ended).toBe(0);
  }

  /** Sends identity numbers, names and tokens by every road that a client has. */
  async function provoke(url: string): Promise<void> {
    const [number = ""] = secrets.numbers;
    const [name = ""] = secrets.names;
    for (const persona of personas) tokens.push(await fetchToken(url, persona));
    const [token = ""] = tokens;
    for (const each of tokens) {
      await ask(url, each, { query: operation("MyPatients"), variables: { first: 20 } });
      await ask(url, each, {
        query: operation("CarePlanContext"),
        variables: { id: "synthetic-1", on: TODAY },
      });
      await ask(url, each, {
        query: operation("FindPatient"),
        variables: { system: "PERSONNUMMER", value: number },
      });
    }
    const nurse = await fetchToken(url, "nurse-halmstad");
    tokens.push(nurse);
    const questions = [
      { query: `query P${number} { patient(id: "${number}") { id } }` },
      { query: `query P${number} { patient(id: "${name}") { id } }`, operationName: `P${number}` },
      { query: `{ patient(id: "${number}") { noSuch${number} } }` },
      { query: `{ municipalities(first: "${number}") { edges { node { code } } } }` },
      {
        query: `query ($n: Int) { municipalities(first: $n) { edges { node { code } } } }`,
        variables: { n: number },
      },
      {
        query: `query ($n: Int) { municipalities(first: $n) { edges { node { code } } } }`,
        variables: { n: name },
      },
      { query: `{ p${number}: municipality(code: "${number}") { name } }` },
      { query: `{ patientByIdentifier(system: PERSONNUMMER, value: "${number}") { name { full } } }` },
      { query: `{ broken "${number}" "${name}"` },
    ];
    for (const question of questions) await ask(url, nurse, question);
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${token.slice(0, -4)}AAAA`,
      "apollographql-client-name": `portal ${number} ${name}`.replaceAll(/[^ -~]/g, ""),
      "apollographql-client-version": number,
      "x-request-id": number,
      "x-forwarded-for": number,
      traceparent: `00-${number}${"0".repeat(20)}-${number}0000-01`,
      tracestate: `name=${number}`,
      baggage: `number=${number}`,
    };
    for (const authorization of [headers.authorization, `Bearer ${nurse}`, `Basic ${number}`]) {
      await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { ...headers, authorization },
        body: JSON.stringify(questions[0]),
      });
    }
    await fetch(`${url}/graphql?query={__typename}&number=${number}`, { headers });
    await fetch(`${url}/${number}/${encodeURIComponent(name)}`, { headers });
    await fetch(`${url}/graphql`, { method: "POST", headers, body: `{"broken ${number} ${name}` });
  }

  it("are there to be looked through", () => {
    expect(secrets.numbers.size).toBeGreaterThan(2000);
    expect(written["logs"]?.split("\n").length).toBeGreaterThan(50);
    expect(written["figures"]).toContain("vardgraf_request_duration_seconds_count");
    expect(collector.spans.length).toBeGreaterThan(50);
  });

  it.each(["logs", "figures", "traces"])("(%s) hold no identity number", (where) => {
    expect(numbersIn(written[where] ?? "", secrets)).toEqual([]);
    for (const number of [...secrets.numbers].slice(0, 8)) expect(written[where]).not.toContain(number);
  });

  it.each(["logs", "figures", "traces"])("(%s) hold no name of a patient", (where) => {
    expect(namesIn(written[where] ?? "", secrets)).toEqual([]);
  });

  it.each(["logs", "figures", "traces"])("(%s) hold no token and no caller context", (where) => {
    expect(tokensIn(written[where] ?? "", tokens)).toEqual([]);
  });
});
