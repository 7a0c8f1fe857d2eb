import * as fc from "fast-check";
import { GraphQLError, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { type DocumentLimits, measureWithin } from "./limits.js";
import { measureDocument } from "./measure.js";

const limits: DocumentLimits = {
  length: 5000,
  tokens: 500,
  depth: 4,
  aliases: 3,
  rootFields: 5,
  directives: 3,
  selections: 100,
};

function codeOf(text: string): unknown {
  const result = measureWithin(text, limits);
  return result instanceof GraphQLError ? result.extensions["code"] : result && "within";
}

/** Twenty fragments, each of which spreads the next twice: a kilobyte that stands for a million fields. */
const bomb = [
  "query { ...F0 }",
  ...Array.from({ length: 20 }, (_, n) =>
    n < 19 ? `fragment F${n} on Q { ...F${n + 1} ...F${n + 1} }` : `fragment F${n} on Q { a }`,
  ),
].join("\n");

describe("a document", () => {
  it.each([
    ["{ a { b { c { d } } } }", "within"],
    ["{ a { b { c { d { e } } } } }", "OPERATION_TOO_DEEP"],
    ["{ a { ...F } } fragment F on T { b { c { d { e } } } }", "OPERATION_TOO_DEEP"],
    ["{ a { ... { ... { ... { b } } } } }", "within"],
    ["{ x: a y: a z: a }", "within"],
    ["{ w: a x: a y: a z: a }", "TOO_MANY_ALIASES"],
    ["{ ...F ...F } fragment F on Q { x: a y: a }", "TOO_MANY_ALIASES"],
    ["{ a b c d e }", "within"],
    ["{ a b c d e f }", "TOO_MANY_ROOT_FIELDS"],
    ["{ ...F ...F } fragment F on Q { a b c }", "TOO_MANY_ROOT_FIELDS"],
    ["{ a @x @x @x }", "within"],
    ["{ a @x @x @x @x }", "TOO_MANY_DIRECTIVES"],
    ["query @x { a @x ...F @x } fragment F on Q @x { b }", "TOO_MANY_DIRECTIVES"],
    ["query ($v: Int @x @x @x @x) { a }", "TOO_MANY_DIRECTIVES"],
    [`{ a { ${"b ".repeat(100)} } }`, "TOO_MANY_SELECTIONS"],
    [`{ ${"a ".repeat(500)} }`, "DOCUMENT_TOO_LARGE"],
    [`{ a(b: "${"x".repeat(5000)}") }`, "DOCUMENT_TOO_LARGE"],
    ["{ ...F } fragment F on Q { a ...F }", "FRAGMENT_CYCLE"],
    ["{ a } fragment F on Q { b { ...G } } fragment G on Q { c { ...F } }", "FRAGMENT_CYCLE"],
    ["query A { a } query B { b { c { d { e { f } } } } }", "OPERATION_TOO_DEEP"],
    [bomb, "TOO_MANY_SELECTIONS"],
    ["{ a", null],
    ["{ ...Nowhere }", "within"],
  ])("%j is %s", (text, verdict) => {
    expect(codeOf(text)).toBe(verdict);
  });

  it("that is a bomb costs no more than its length to look at", () => {
    expect(Buffer.byteLength(bomb)).toBeLessThan(1200);
    const began = performance.now();
    expect(measureDocument(parse(bomb))).toMatchObject({ depth: 1, selections: 3 * 2 ** 19 - 1 });
    expect(performance.now() - began).toBeLessThan(100);
  });

  it("measures the same with fragments as with what they stand for", () => {
    const field = fc.constantFrom("a", "x: a", "a @d", "a { b }", "a { ...F }", "... { a }");
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom("c", "y: c", "c { d }"), { minLength: 1, maxLength: 4 }),
        (fields, inner) => {
          const spread = measureDocument(
            parse(`{ ${fields.join(" ")} ...F } fragment F on T { ${inner.join(" ")} }`),
          );
          const inlined = `... { ${inner.join(" ")} }`;
          const plain = measureDocument(
            parse(`{ ${fields.map((text) => text.replaceAll("...F", inlined)).join(" ")} ${inlined} }`),
          );
          expect(spread).toEqual(plain);
        },
      ),
    );
  });
});
