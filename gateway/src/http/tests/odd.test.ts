/** Requests that are odd and well-formed: answered or refused, and never a reason to fail. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, openDoor, readAnswer } from "../../testing/door.js";

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door[Symbol.asyncDispose]());

const echo = "query Echo($text: String) { echo(text: $text) }";

describe("text", () => {
  it.each([
    ["NUL", "a\u0000b"],
    ["a text that turns around", "a\u202eb"],
    ["Å in one sign and in two", "\u00c5\u0041\u030a"],
    ["half a pair", "\ud800"],
    ["signs outside the basic plane", "😀𝒜"],
    ["line ends of JavaScript", "\u2028\u2029"],
    ["half a megabyte", "x".repeat(500_000)],
    ["markup", '</script><img onerror="x">'],
  ])("with %s comes back as it was sent", async (_what, text) => {
    const { status, body } = await door.ask({ query: echo, variables: { text } });
    expect([status, body.data]).toEqual([
      200,
      { echo: /[\ud800-\udfff]/u.test(text) ? expect.any(String) : text },
    ]);
  });
});

describe("a request", () => {
  it.each<[string, object]>([
    ["1e20 as Int", { query: "query ($n: Int) { books(first: $n) { id } }", variables: { n: 1e20 } }],
    ["1e20 as Int in the text", { query: "{ books(first: 1e20) { id } }" }],
    ["a number beyond Int", { query: "{ books(first: 99999999999) { id } }" }],
    ["a negative length", { query: "{ books(first: -1) { id } }" }],
    [
      "an unknown operation among several",
      { query: "query A { name } query B { name }", operationName: "C" },
    ],
    ["no operation among several", { query: "query A { name } query B { name }" }],
    ["only fragments", { query: "fragment F on Query { name }" }],
    ["a fragment of nothing", { query: "{ ...Nowhere }" }],
    ["a subscription", { query: "subscription { name }" }],
    ["a schema for a document", { query: "type Query { a: Int }" }],
    ["an operation name of another kind", { query: "{ name }", operationName: 7 }],
    ["variables of another kind", { query: "{ name }", variables: "x" }],
    ["an array for variables", { query: "{ name }", variables: [1] }],
    ["variables that nobody asked for", { query: "{ name }", variables: { constructor: 1, "": 2 } }],
    ["a directive that is none", { query: "{ name @nothing }" }],
    ["an argument twice", { query: '{ echo(text: "a", text: "b") }' }],
    ["a variable twice", { query: "query ($a: Int, $a: Int) { name }" }],
    ["a type that is none", { query: "query ($a: Nothing) { name }" }],
    ["@defer", { query: "{ ... @defer { name } }" }],
    ["an empty list of ids", { query: "{ byIds(ids: []) { id } }" }],
    [
      "null for everything",
      { query: null, variables: null, operationName: null, extensions: null, documentId: null },
    ],
  ])("with %s is no reason to fail", async (_what, body) => {
    const answer = await door.ask(body, null, { accept: "application/graphql-response+json" });
    expect(answer.status).toBeLessThan(500);
    expect(answer.code).not.toBe("INTERNAL_SERVER_ERROR");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "_alias0", "id"])(
    "may call a field %s",
    async (alias) => {
      const { body } = await door.ask({ query: `{ book(id: "b1") { ${alias}: title } }` });
      expect(Object.entries(body.data?.["book"] ?? {})).toEqual([[alias, "Book 1"]]);
    },
  );

  it("may call a variable $representations", async () => {
    const query = "query ($representations: String) { echo(text: $representations) }";
    expect((await door.ask({ query, variables: { representations: "x" } })).body.data).toEqual({ echo: "x" });
  });

  it("may have variables nested as deeply as they fit", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const response = await fetch(`${door.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"query":${JSON.stringify("query ($ids: [ID!]!) { byIds(ids: $ids) { id } }")},"variables":{"ids":${deep}}}`,
    });
    expect((await readAnswer(response)).status).toBeLessThan(500);
  });

  it.each([true, false])("may leave out fields, with what it says: %s", async (flag) => {
    const query =
      "query ($f: Boolean!) { a: name @skip(if: $f) b: name @include(if: $f) c: name @skip(if: $f) @include(if: $f) }";
    const { body } = await door.ask({ query, variables: { f: flag } });
    expect(Object.keys(body.data ?? {})).toEqual(flag ? ["b"] : ["a"]);
  });
});
