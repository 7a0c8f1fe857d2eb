/** Trusted documents as clients meet them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, openDoor } from "../../testing/door.js";
import { sha256 } from "../manifest.js";

const WHO = "# Name of the library.\nquery Who {\n  name\n}\n";
const BOOKS = "query Books($n: Int) { books(first: $n) { id } }";
const ADD = 'mutation Add { addBook(title: "x") { id } }';
const SCHEMA = "query Schema { __schema { queryType { name } } }";
const OTHER = "{ name }";
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

let door: Door;
beforeAll(async () => {
  door = await openDoor({ TRUSTED_DOCUMENTS: "enforce", INTROSPECTION: "off" }, [WHO, BOOKS, ADD, SCHEMA]);
});
afterAll(() => door[Symbol.asyncDispose]());

describe("a portal", () => {
  it.each([
    ["the text", { query: WHO }],
    ["the text in another layout", { query: "query Who{name}" }],
    ["the id", { documentId: sha256(WHO) }],
    ["the id as the name of a hash", { documentId: `sha256:${sha256(WHO)}` }],
    ["the hash, as Apollo's clients send it", { extensions: persisted(WHO) }],
    ["the text with its hash", { query: WHO, extensions: persisted(WHO) }],
  ])("runs a trusted document by %s, the first time and after", async (_how, body) => {
    for (const _time of [1, 2]) {
      const answer = await door.ask(body, "nurse");
      expect([answer.status, answer.body]).toEqual([200, { data: { name: "library" } }]);
    }
  });

  it("sends variables, and may send the name of the operation", async () => {
    const body = { documentId: sha256(BOOKS), variables: { n: 2 }, operationName: "Books" };
    expect((await door.ask(body, "nurse")).body.data).toEqual({ books: [{ id: "b0" }, { id: "b1" }] });
    const wrong = await door.ask({ ...body, operationName: "Other" }, "nurse");
    expect(wrong.code).toBe("OPERATION_RESOLUTION_FAILURE");
  });

  it.each([
    ["another text", { query: OTHER }, 403, "DOCUMENT_NOT_TRUSTED"],
    ["a trusted one with a field more", { query: "query Who { name oldName }" }, 403, "DOCUMENT_NOT_TRUSTED"],
    ["a trusted one beside another", { query: `${WHO} query B { name }` }, 403, "DOCUMENT_NOT_TRUSTED"],
    [
      "another text under its hash",
      { query: OTHER, extensions: persisted(OTHER) },
      403,
      "DOCUMENT_NOT_TRUSTED",
    ],
    ["another text under a trusted hash", { query: OTHER, extensions: persisted(WHO) }, 400, "BAD_REQUEST"],
    ["a hash that nobody knows", { extensions: persisted(OTHER) }, 400, "DOCUMENT_UNKNOWN"],
    ["an id that nobody knows", { documentId: sha256(OTHER) }, 400, "DOCUMENT_UNKNOWN"],
    ["the schema, trusted or not", { query: SCHEMA }, 403, "INTROSPECTION_NOT_ALLOWED"],
    ["what is no GraphQL", { query: "{" }, 403, "DOCUMENT_NOT_TRUSTED"],
    ["a batch", [{ query: OTHER }], 400, "BAD_REQUEST"],
    ["nothing", {}, 400, "BAD_REQUEST"],
  ])("does not run %s", async (_what, body, status, code) => {
    const calls = door.calls.length;
    const answer = await door.ask(body, "nurse");
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(door.calls).toHaveLength(calls);
  });

  it("does not run what a developer has run before, nor does a caller without a token", async () => {
    for (const _time of [1, 2]) expect((await door.ask({ query: OTHER }, "developer")).status).toBe(200);
    for (const caller of ["nurse", null]) {
      const answer = await door.ask({ query: OTHER }, caller);
      expect([answer.status, answer.code]).toEqual([403, "DOCUMENT_NOT_TRUSTED"]);
    }
  });

  it("cannot have a document registered", async () => {
    await door.ask({ query: OTHER, extensions: persisted(OTHER) }, "developer");
    for (const caller of ["nurse", "developer"])
      expect((await door.ask({ extensions: persisted(OTHER) }, caller)).code).toBe("DOCUMENT_UNKNOWN");
  });
});

describe("a developer", () => {
  it.each([OTHER, SCHEMA, WHO, "query ($s: String!) { __type(name: $s) { name } name }"])(
    "runs %j",
    async (query) => {
      const answer = await door.ask({ query, variables: { s: "Book" } }, "developer");
      expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
    },
  );

  it("is told no names of the schema by a mistake", async () => {
    const answer = await door.ask({ query: "{ nam }" }, "developer");
    expect(answer.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(answer.text).not.toContain("Did you mean");
  });
});

describe("the rule", () => {
  it("can be tried out: what it would refuse is counted and answered", async () => {
    await using reporting = await openDoor({ TRUSTED_DOCUMENTS: "report" }, [WHO]);
    expect((await reporting.ask({ query: OTHER }, "nurse")).status).toBe(200);
    expect((await reporting.ask({ query: WHO }, "nurse")).status).toBe(200);
    expect((await reporting.ask({ query: OTHER }, "developer")).status).toBe(200);
    const figures = ["reported", "trusted", "free"].map((verdict) =>
      reporting.figure(`vardgraf_documents_total{verdict="${verdict}"}`),
    );
    expect(await Promise.all(figures)).toEqual([1, 1, 1]);
  });
});
