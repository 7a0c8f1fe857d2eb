import { parse, print } from "graphql";
import { describe, expect, it } from "vitest";
import { separateRequiredArguments } from "./required-arguments.js";

const rewrite = (sdl: string) => separateRequiredArguments(parse(sdl, { noLocation: true }), "_r");

describe("fields with arguments in @requires", () => {
  it("get names of their own, one for each set of arguments", () => {
    const { supergraph, fields } = rewrite(`
      type P implements I {
        price(currency: String, day: Int): Int @join__field(graph: A) @join__field(graph: B, external: true)
        a: Int @join__field(graph: B, requires: "price(currency: \\"USD\\", day: 1) upc")
        b: Int @join__field(graph: B, requires: "price(day: 1, currency: \\"USD\\")")
        c: Int @join__field(graph: B, requires: "price owner { ... on P { price(day: 2) } }")
        upc: ID
        owner: I
      }
      interface I { price(currency: String): Int }`);
    expect(
      [...fields].map(([name, { arguments: given }]) => [name, given.map((argument) => print(argument))]),
    ).toEqual([
      ["_r0", ['currency: "USD"', "day: 1"]],
      ["_r1", []],
      ["_r2", ["day: 2"]],
    ]);
    const text = print(supergraph);
    expect(text).toContain('requires: "_r0 upc"');
    expect(text).toContain('requires: "_r0")');
    expect(text).toContain('requires: "_r1 owner { ... on P { _r2 } }"');
    expect(text).toContain("_r0: Int @join__field(graph: A) @join__field(graph: B, external: true)");
    expect(text.match(/_r1: Int/g)).toHaveLength(2);
  });

  it("leave a supergraph without them as it is", () => {
    const document = parse(`type P { a: Int @join__field(graph: B, requires: "upc") upc: ID }`);
    expect(separateRequiredArguments(document, "_r").supergraph).toBe(document);
  });
});
