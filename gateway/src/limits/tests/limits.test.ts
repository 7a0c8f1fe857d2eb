/** Limits as a client meets them: over HTTP, with a code and what to do, before a subgraph is asked anything. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, openDoor } from "../../testing/door.js";

let door: Door;
beforeAll(async () => {
  door = await openDoor({ MAX_COST: "1000", MAX_TOKEN_BYTES: "2048", MAX_BODY_BYTES: "131072" });
});
afterAll(() => door[Symbol.asyncDispose]());

const bomb = [
  "query Bomb { ...F0 }",
  ...Array.from({ length: 20 }, (_, n) =>
    n < 19 ? `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }` : `fragment F${n} on Query { name }`,
  ),
].join("\n");

const nested = (depth: number): string =>
  `{ book(id: "b1") ${"{ sequel ".repeat(depth - 2)}{ id }${" }".repeat(depth - 2)} }`;
const aliases = (count: number): string =>
  `{ book(id: "b1") { ${Array.from({ length: count }, (_, n) => `a${n}: id`).join(" ")} } }`;

describe("a document", () => {
  it.each([
    ["a bomb of fragments, 1.2 KB", bomb, "TOO_MANY_SELECTIONS"],
    ["2000 aliases", aliases(2000), "DOCUMENT_TOO_LARGE"],
    ["200 aliases", aliases(200), "TOO_MANY_ALIASES"],
    ["depth 40", nested(40), "OPERATION_TOO_DEEP"],
    ["60 root fields", `{ ${"name ".repeat(60)} }`, "TOO_MANY_ROOT_FIELDS"],
    ["51 directives", `{ name ${"@skip(if: false) ".repeat(51)} }`, "TOO_MANY_DIRECTIVES"],
    ["5001 tokens", `{ book(id: "b1") { ${"id ".repeat(5001)} } }`, "DOCUMENT_TOO_LARGE"],
    [
      "a circle of fragments",
      "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
      "FRAGMENT_CYCLE",
    ],
    ["a book in a literal", `{ echo(text: "${"x".repeat(70_000)}") }`, "DOCUMENT_TOO_LARGE"],
    ["a long list", "{ books(first: 100000) { id } }", "OPERATION_TOO_COSTLY"],
  ])("with %s is refused", async (_what, query, code) => {
    const calls = door.calls.length;
    const refusals = `vardgraf_refusals_total{reason="${code}"}`;
    const before = await door.figure(refusals);
    const began = performance.now();
    const answer = await door.ask({ query });
    expect(performance.now() - began).toBeLessThan(2000);
    expect([answer.status, answer.code]).toEqual([400, code]);
    expect(answer.body.errors?.[0]?.message).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
    expect(answer.body).not.toHaveProperty("data");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(door.calls).toHaveLength(calls);
    expect(await door.figure(refusals)).toBe(before + 1);
  });

  it("within the limits is answered", async () => {
    expect((await door.ask({ query: aliases(100) })).status).toBe(200);
    expect((await door.ask({ query: nested(15) })).body.errors).toBeUndefined();
  });

  it("may be the whole introspection query", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    expect((await door.ask({ query })).body.errors).toBeUndefined();
  });
});

describe("the cost of an operation", () => {
  const query = "query Books($n: Int, $ids: [ID!]! = []) { books(first: $n) { id } byIds(ids: $ids) { id } }";

  it("counts what comes in variables, also when the same document was let through before", async () => {
    expect((await door.ask({ query, variables: { n: 3 } })).body.data).toMatchObject({
      books: { length: 3 },
    });
    expect((await door.ask({ query, variables: { n: 3 } })).status).toBe(200);
    const calls = door.calls.length;
    for (const variables of [{ n: 5000 }, { n: 1, ids: Array(5000).fill("b1") }]) {
      const answer = await door.ask({ query, variables });
      expect([answer.status, answer.code]).toEqual([400, "OPERATION_TOO_COSTLY"]);
    }
    expect(door.calls).toHaveLength(calls);
  });

  it("is shown with its limit to who asks, in an answer and in a refusal", async () => {
    const show = { "vardgraf-show-cost": "on" };
    const ask = (n: number, headers = {}) => door.ask({ query, variables: { n } }, null, headers);
    expect((await ask(7, show)).body).toMatchObject({
      data: { books: { length: 7 } },
      extensions: { cost: { estimated: 8, limit: 1000 } },
    });
    expect((await ask(5000, show)).body).toMatchObject({
      errors: [{ extensions: { code: "OPERATION_TOO_COSTLY" } }],
      extensions: { cost: { estimated: 5001, limit: 1000 } },
    });
    expect((await ask(7)).text).not.toContain("cost");
    expect((await ask(5000)).text).not.toContain("1000");
  });

  it("of input without an end is no reason to fail", async () => {
    const deep = `{"query":"query ($n: Int) { books(first: $n) { id } }","variables":{"n":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`;
    const response = await fetch(`${door.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: deep,
    });
    expect(response.status).toBeLessThan(500);
  });
});

describe("the size of a request", () => {
  it("is limited: its body", async () => {
    const answer = await door.ask({ query: "{ name }", variables: { text: "x".repeat(140_000) } });
    expect([answer.status, answer.code]).toEqual([413, "BODY_TOO_LARGE"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("is limited: its headers", async () => {
    const answer = await door.ask({ query: "{ name }" }, null, { "x-filler": "x".repeat(20_000) });
    expect([answer.status, answer.code]).toEqual([431, "HEADERS_TOO_LARGE"]);
  });

  it("is limited: its token", async () => {
    const answer = await door.ask({ query: "{ name }" }, null, {
      authorization: `Bearer ${"x".repeat(3000)}`,
    });
    expect([answer.status, answer.code]).toEqual([431, "TOKEN_TOO_LARGE"]);
  });
});
