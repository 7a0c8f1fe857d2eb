/** Who uses what: the names of clients, the report for operators, and the figures. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, openDoor } from "../../testing/door.js";
import type { UsageReport } from "../report.js";

const OLD = "query Old { oldName loud: name(style: LOUD) }";
const NEW = "query New { name books(first: 1) { id title } }";

let door: Door;
beforeAll(async () => {
  door = await openDoor({ REQUIRE_CLIENT_NAME: "on" }, [OLD, NEW]);
});
afterAll(() => door[Symbol.asyncDispose]());

const named = (name: string, version: string) => ({
  "apollographql-client-name": name,
  "apollographql-client-version": version,
});

async function report(): Promise<UsageReport> {
  return (await (await fetch(`${door.operatorUrl}/usage`)).json()) as UsageReport;
}

describe("a client", () => {
  it.each([
    ["no name", {}],
    ["no version", { "apollographql-client-name": "portal" }],
    ["a number of a person for a name", named("p191212121212", "1")],
  ])("with %s is told to name itself", async (_what, headers) => {
    const answer = await door.ask({ query: NEW }, "nurse", headers);
    expect([answer.status, answer.code]).toEqual([400, "CLIENT_NAME_REQUIRED"]);
    expect(answer.body.errors?.[0]?.message).toContain("apollographql-client-name");
  });

  it("is counted by operation and field, and with what it uses that is deprecated", async () => {
    for (const _time of [1, 2, 3]) await door.ask({ query: NEW }, "nurse", named("portal", "2.0.0"));
    await door.ask({ query: OLD }, "nurse", named("portal", "1.9.0"));
    await door.ask({ query: OLD }, "nurse", named("portal", "1.9.0"));
    await door.ask({ query: "query Mine { oldName }" }, "developer", named("explorer", "7"));
    const { clients, operations, fields, deprecated } = await report();
    expect(clients.map(({ name, version, requests }) => [name, version, requests])).toEqual([
      ["portal", "2.0.0", 3],
      ["portal", "1.9.0", 2],
      ["explorer", "7", 1],
    ]);
    expect(operations.map(({ name, requests }) => [name, requests])).toEqual([
      ["New", 3],
      ["Old", 2],
      ["other", 1],
    ]);
    expect(fields.map(({ name, requests }) => [name, requests])).toEqual([
      ["Query.name", 5],
      ["Book.id", 3],
      ["Book.title", 3],
      ["Query.books", 3],
      ["Query.oldName", 3],
    ]);
    expect(deprecated).toMatchObject([
      {
        coordinate: "Query.oldName",
        reason: "Ask for name.",
        requests: 3,
        usedBy: [
          { name: "portal", version: "1.9.0", requests: 2, operations: ["Old"] },
          { name: "explorer", version: "7", requests: 1, operations: ["other"] },
        ],
      },
      { coordinate: "Style.LOUD", requests: 2, usedBy: [{ name: "portal", version: "1.9.0" }] },
    ]);
    expect(await door.figure('vardgraf_client_operations_total{client="portal",operation="New"}')).toBe(3);
    expect(
      await door.figure('vardgraf_deprecated_use_total{client="explorer",coordinate="Query.oldName"}'),
    ).toBe(1);
  });

  it("finds the report nowhere on its own port", async () => {
    expect((await fetch(`${door.url}/usage`)).status).toBe(404);
    expect((await fetch(`${door.url}/metrics`)).status).toBe(404);
  });
});
