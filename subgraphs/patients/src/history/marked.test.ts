/** Of a row that is entered in error, the history tells its mark and nothing that the row said. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CareWorld, personId, startCareWorld } from "../testing/care-world.js";
import { dataOf, nodesOf } from "../testing/world.js";

const REASON = "Skrivet på fel person.";
const id = personId(0);
let world: CareWorld;
beforeAll(async () => {
  world = await startCareWorld(1);
});
afterAll(() => world[Symbol.asyncDispose]());

interface Change {
  readonly kind: string;
  readonly mutation: string;
  readonly fields: readonly { readonly field: string; readonly after: string | null }[];
}

async function encountersInHistory(): Promise<Change[]> {
  const answer = await world.ask<{ patient: { history: { edges: { node: Change }[] } } }>(
    "nurse",
    `{ patient(id: "${id}") { history(first: 100) { edges { node { kind mutation fields { field after } } } } } }`,
  );
  return nodesOf(dataOf(answer).patient.history).filter(({ kind }) => kind === "ENCOUNTER");
}

describe("the history of a row", () => {
  it("tells its fields by their names in the graph, and once it is marked only that and why", async () => {
    const { encounter } = await world.make<{ encounter: { id: string } }>(
      "nurse",
      "recordEncounter",
      { patient: id, kind: "HOME_VISIT", profession: "NURSE", planned: true },
      "encounter { id }",
    );
    const [written] = await encountersInHistory();
    expect(written?.fields.map(({ field }) => field).toSorted()).toEqual([
      "at",
      "kind",
      "planned",
      "practitioner",
      "profession",
      "unit",
    ]);
    await world.make(
      "nurse",
      "markEnteredInError",
      { kind: "ENCOUNTER", id: encounter.id, expectedVersion: 1, reason: REASON },
      "marked { recordId }",
    );
    const marked = await encountersInHistory();
    expect(marked.map(({ mutation }) => mutation)).toEqual(["markEnteredInError"]);
    expect(marked[0]?.fields.map(({ field }) => field).toSorted()).toEqual([
      "enteredInErrorAt",
      "enteredInErrorReason",
    ]);
    expect(marked[0]?.fields).toContainEqual({ field: "enteredInErrorReason", after: REASON });
  });
});
