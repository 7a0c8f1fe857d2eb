import { describe, expect, it } from "vitest";
import { sha256 } from "../documents/manifest.js";
import { TrustedDocuments } from "../documents/trusted.js";
import { parametersOfBody, parametersOfSearch, readOperation } from "./graphql-request.js";

const body = "query Who { who }";
const id = sha256(body);
const trusted = new TrustedDocuments([{ id, name: "Who", body }]);
const persisted = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });

describe("the document of a request", () => {
  it.each([
    ["is its text", { query: "{ a }" }, "{ a }"],
    ["is named by its id", { documentId: id }, body],
    ["is named by its id with the name of the hash", { documentId: `sha256:${id}` }, body],
    ["is named as Apollo's clients do", { extensions: persisted(id) }, body],
    [
      "is its text, which the hash may come with",
      { query: "{ a }", extensions: persisted(sha256("{ a }")) },
      "{ a }",
    ],
    ["is missing", { variables: {} }, undefined],
    ["is empty", { query: "" }, undefined],
    ["is no text", { query: 7 }, undefined],
  ])("%s", (_what, parameters, text) => {
    expect(readOperation(parameters, trusted)?.text).toBe(text);
  });

  it("is put in the place of its id, so that nobody else has to know about ids", () => {
    const variables = { a: 1 };
    expect(readOperation({ documentId: id, variables, operationName: "Who" }, trusted)).toEqual({
      text: body,
      operationName: "Who",
      variables,
      parameters: { query: body, variables, operationName: "Who" },
    });
    expect(readOperation({ extensions: { ...persisted(id), trace: 1 } }, trusted)?.parameters).toEqual({
      query: body,
      extensions: { trace: 1 },
    });
    expect(readOperation({ extensions: persisted(id), query: null }, trusted)?.parameters).toEqual({
      query: body,
    });
  });

  it.each([
    [{ documentId: sha256("x") }, "DOCUMENT_UNKNOWN"],
    [{ documentId: "" }, "DOCUMENT_UNKNOWN"],
    [{ extensions: persisted(sha256("x")) }, "DOCUMENT_UNKNOWN"],
    [{ documentId: 7 }, "BAD_REQUEST"],
    [{ extensions: persisted(["x"]) }, "BAD_REQUEST"],
    [{ query: "{ a }", extensions: persisted(id) }, "BAD_REQUEST"],
    [{ query: body, documentId: id }, "BAD_REQUEST"],
  ])("is refused: %j with %s", (parameters, code) => {
    expect(() => readOperation(parameters, trusted)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
    );
  });
});

describe("the parameters of a request", () => {
  it("come from an object only", () => {
    expect(parametersOfBody({ query: "{ a }" })).toEqual({ query: "{ a }" });
    for (const other of [[{ query: "{ a }" }], "x", null, undefined, 7])
      expect(parametersOfBody(other)).toBeNull();
  });

  it("come from an address, where some of them are JSON", () => {
    const search = new URLSearchParams({ query: "{ a }", variables: '{"b":1}', documentId: "7" });
    expect(parametersOfSearch(search)).toEqual({ query: "{ a }", variables: { b: 1 }, documentId: "7" });
  });

  it.each(["variables={", "extensions=x", "query=a&query=b"])("cannot be read from %s", (search) => {
    expect(parametersOfSearch(new URLSearchParams(search))).toBeNull();
  });

  it("may have any name", () => {
    const parameters = parametersOfSearch(new URLSearchParams("__proto__=x&constructor=y"));
    expect(Object.keys(parameters ?? {})).toEqual(["__proto__", "constructor"]);
  });
});
