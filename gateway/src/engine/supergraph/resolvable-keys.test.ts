import { parse, print } from "graphql";
import { expect, it } from "vitest";
import { orderKeys } from "./resolvable-keys.js";

it("puts keys that cannot be resolved behind those that can, and leaves the order otherwise", () => {
  const ordered = orderKeys(
    parse(`type A @join__type(graph: X, key: "a", resolvable: false) @join__type(graph: X, key: "b") @other
      @join__type(graph: Y, key: "c", resolvable: true) @join__type(graph: Y, key: "d", resolvable: false) { a: ID }`),
  );
  const text = print(ordered);
  const places = ['"b"', "@other", '"c"', '"a"', '"d"'].map((part) => text.indexOf(part));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
});
