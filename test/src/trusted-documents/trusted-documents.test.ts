/** The product with trusted documents enforced, as in production. */
import { readFileSync } from "node:fs";
import { operationFiles, trustedDocumentsFile } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codes } from "../kit/client.js";
import { operation } from "../kit/operations.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, TODAY, type World } from "../kit/world.js";

interface Manifest {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
}
const { operations } = JSON.parse(readFileSync(trustedDocumentsFile, "utf8")) as Manifest;

let world: World;
beforeAll(async () => {
  const [shared] = worlds;
  if (!shared) throw new Error("The shared worlds are started before the tests.");
  world = await startWorld("embedded", copyOf(shared.dataDirectory), {
    TRUSTED_DOCUMENTS: "enforce",
    INTROSPECTION: "off",
    REQUIRE_CLIENT_NAME: "on",
    OPERATOR_PORT: "0",
  });
});
afterAll(() => world[Symbol.asyncDispose]());

async function askById(persona: string, id: string, variables: object): Promise<unknown> {
  const response = await fetch(`${world.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await world.token(persona)}`,
      "apollographql-client-name": "care-portal",
      "apollographql-client-version": "1.0.0",
    },
    body: JSON.stringify({ documentId: id, variables }),
  });
  return response.json();
}

describe("the manifest", () => {
  it("holds every document of portals and dashboards, and none of the sandbox", () => {
    const files = operationFiles().filter(({ group }) => group !== "sandbox");
    expect(operations.map(({ name, body }) => [name, body])).toEqual(
      files.map(({ name, text }) => [name, text]),
    );
  });
});

describe("a portal", () => {
  it("runs its documents by text and by id", async () => {
    const variables = { id: "synthetic-1", on: TODAY };
    const { data, errors } = await world.run("CarePlanContext", "nurse-halmstad", variables);
    expect(errors).toEqual([]);
    const id = operations.find(({ name }) => name === "CarePlanContext")?.id;
    expect(await askById("nurse-halmstad", String(id), variables)).toEqual({ data });
  });

  it.each(["nurse-halmstad", "region-planner", "patient", null])(
    "of %s runs nothing else",
    async (persona) => {
      const roads = [
        'query { patient(id: "synthetic-1") { id name { full } } }',
        `${operation("MyPatients")} query Other { regions { code } }`,
        "{ __schema { types { name } } }",
      ];
      for (const query of roads) {
        const answer = await world.ask(persona, { query });
        expect([answer.status, codes(answer)]).toEqual([403, ["DOCUMENT_NOT_TRUSTED"]]);
        expect(answer.text).not.toContain("synthetic-1");
      }
    },
  );
});

describe("the sandbox", () => {
  it("runs anything within the limits, and reads the schema", async () => {
    for (const query of ["{ regions { code } }", "{ __schema { types { name } } }"])
      expect((await world.ask("sandbox-developer", { query })).errors).toEqual([]);
  });
});
