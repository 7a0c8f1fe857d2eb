import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import { describe, expect, it } from "vitest";
import { ABSENT, type Data, Gap } from "../merge/gap.js";
import type { EntityNeeds } from "./needs.js";
import { PartialRepresentation, representationWriter } from "./representation.js";

const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: "Field",
  name,
  ...(selections ? { selections } : {}),
});
const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: "InlineFragment",
  typeCondition,
  selections,
});
const gap = new Gap([{ message: "no", extensions: {}, rest: [] }]);
const missing = new Gap([{ message: "missing", extensions: {}, rest: [] }]);
const needs = {
  of: (_: string, name: string) => (name === "cost" ? ["size"] : []),
  isKey: (_: string, name: string) => name === "id",
} as unknown as EntityNeeds;
const shape = (key: string) => ({ key, name: key, on: null, children: null });
const writer = (
  asked: readonly string[],
  inputRewrites: Parameters<typeof representationWriter>[0]["inputRewrites"] = [],
) =>
  representationWriter({
    requires: [
      on("A", field("__typename"), field("id"), field("_required0")),
      on("A", field("size", [field("w")])),
      on("B", field("__typename"), field("code")),
    ],
    inputRewrites,
    requiredFields: new Map([["_required0", { name: "price", arguments: [] }]]),
    matches: (typename, condition) => typename === condition,
    needs,
    shapes: asked.map(shape),
    missing,
  });
const entity: Data = { __typename: "A", id: 'a"', _required0: 7, size: { w: [1] }, other: 1 };

describe("a representation", () => {
  it("holds what the entity's type is asked for, under the names that the subgraph knows", () => {
    expect(writer(["x"])(entity)).toBe('{"__typename":"A","id":"a\\"","price":7,"size":{"w":[1]}}');
    expect(writer(["x"])({ __typename: "B", code: null })).toBe('{"__typename":"B","code":null}');
  });

  it("is none of another type, or of an unknown one", () => {
    expect(writer(["x"])({ __typename: "C", id: "1" })).toBeUndefined();
    expect(writer(["x"])({ id: "1" })).toBeUndefined();
  });

  it("gives way to the gap in its key", () => {
    expect(writer(["x"])({ ...entity, id: gap })).toBe(gap);
    expect(writer(["x"])({ ...entity, id: ABSENT })).toBe(ABSENT);
    expect(writer(["x"])({ __typename: "A" })).toBe(missing);
  });

  it("is sent without what only some fields need", () => {
    const partial = writer(["x", "cost"])({ ...entity, size: gap });
    expect(partial).toEqual(
      new PartialRepresentation('{"__typename":"A","id":"a\\"","price":7}', new Map([["cost", gap]])),
    );
    expect(writer(["cost"])({ ...entity, size: gap })).toBe(gap);
    expect(writer(["cost"])({ ...entity, size: { w: gap } })).toBe(gap);
  });

  it("is rewritten as the plan wants it", () => {
    const rewritten = writer(
      ["x"],
      [{ kind: "ValueSetter", path: ["... on B", "__typename"], setValueTo: "I" }],
    );
    expect(rewritten({ __typename: "B", code: 1 })).toBe('{"__typename":"I","code":1}');
  });
});

describe("what an entity is known by", () => {
  const { keyOf } = writer(["x"]);

  it("is its key where it has nothing else, and tells numbers from texts", () => {
    expect(keyOf({ __typename: "B", code: "1" })).toBe("1");
    expect(keyOf({ __typename: "B", code: 1 })).toBe(1);
  });

  it("is everything that is asked for where that is more", () => {
    const plain = representationWriter({
      requires: [on("A", field("__typename"), field("id"), field("region"))],
      inputRewrites: [],
      requiredFields: new Map(),
      matches: (typename, condition) => typename === condition,
      needs,
      shapes: [shape("x")],
      missing,
    });
    expect(plain.keyOf({ __typename: "A", id: "1", region: 2 })).toBe(
      '{"__typename":"A","id":"1","region":2}',
    );
    expect(plain.keyOf({ __typename: "A", id: "1", region: gap })).toBeUndefined();
    expect(plain.keyOf({ __typename: "A", id: "1", name: "B" })).toBeUndefined();
  });

  it.each<[string, Data]>([
    ["more is known of", { __typename: "B", code: "1", name: "B" }],
    ["less is known of", { __typename: "B" }],
    ["has a gap for a key", { __typename: "B", code: gap }],
    ["has null for a key", { __typename: "B", code: null }],
    ["holds an object", { __typename: "A", id: "1", _required0: 7, size: { w: 1 } }],
    ["is of another type", { __typename: "C", code: "1" }],
    ["is of no type", { code: "1", name: "B" }],
  ])("is nothing for one that %s", (_, other) => expect(keyOf(other)).toBeUndefined());
});
