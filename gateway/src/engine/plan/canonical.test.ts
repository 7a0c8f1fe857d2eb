import { buildSchema, parse, print } from "graphql";
import { describe, expect, it } from "vitest";
import { canonicalOperation } from "./canonical.js";

const schema = buildSchema(`
  type Query { me(id: ID): User things: [Thing] }
  type Subscription { tick: Int }
  interface Thing { id: ID }
  type User implements Thing { id: ID name(short: Boolean): String friend: User }`);
const canonical = (text: string, name?: string) => canonicalOperation(schema, parse(text), name, "_x");
const written = (text: string): string =>
  print(canonical(text).document ?? parse("{ nothing }"))
    .replaceAll(/\s+/g, " ")
    .trim();

describe("the canonical form", () => {
  it.each([
    ["aliases", `{ a: me { b: name } }`, `{ _x0: me { _x1: name } }`],
    ["the same alias twice", `{ a: me { id } a: me { b: id } }`, `{ _x0: me { id } _x0: me { _x1: id } }`],
    ["an alias that is the name", `{ me: me { id } }`, `{ me { id } }`],
    [
      "fragments",
      `{ ...F } fragment F on Query { me { ...G } } fragment G on User { id }`,
      `{ me { ... on User { id } } }`,
    ],
    ["constant conditions", `{ me { id @skip(if: true) name @include(if: true) } }`, `{ me { name } }`],
    ["nothing left below a field", `{ me { id @skip(if: true) } }`, `{ me { __typename } }`],
    ["type names", `{ me { t: __typename id } __typename }`, `{ me { __typename id } }`],
    ["introspection", `{ __schema { queryType { name } } me { id } }`, `{ me { id } }`],
    ["unused fragments and names", `query A { me { id } } fragment F on User { id }`, `{ me { id } }`],
    [
      "conditions on everything below a field",
      `query ($c: Boolean!) { me { id @include(if: $c) } }`,
      `query ($c: Boolean!) { me { __typename id @include(if: $c) } }`,
    ],
    [
      "a variable with the name of the gateway's own",
      `query ($representations: ID) { me(id: $representations) { id } }`,
      `query ($representations_: ID) { me(id: $representations_) { id } }`,
    ],
  ])("of %s", (_, text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it("is one for operations that differ by aliases", () => {
    expect(canonical(`query A { q: me { w: id } }`).key).toBe(canonical(`query B { e: me { r: id } }`).key);
  });

  it("is of the operation that is named", () => {
    expect(canonical(`query A { me { id } } query B { things { id } }`, "B").key).toContain("things");
  });

  it.each([`subscription { tick }`, `{ ... @defer { me { id } } }`])("is refused to %s", (text) => {
    expect(() => canonical(text)).toThrow(/not served/);
  });

  it("is refused to fragments that spread without end", () => {
    const fragments = Array.from(
      { length: 20 },
      (_, n) => `fragment F${n} on User { ...F${n + 1} ...F${n + 1} }`,
    );
    expect(() => canonical(`{ me { ...F0 } } ${fragments.join(" ")} fragment F20 on User { id }`)).toThrow(
      /too many/,
    );
  });
});
