import { describe, expect, it } from "vitest";
import { readManifest, sha256 } from "./manifest.js";
import { TrustedDocuments } from "./trusted.js";

const body = `# Who it is.\nquery Who($id: ID!) {\n  who(id: $id) { name, text(as: """\n    a # b\n  """) }\n}\n`;
const who = { id: sha256(body), name: "Who", body };
const documents = new TrustedDocuments([who]);

describe("a trusted document", () => {
  it("is found by its id", () => {
    expect(documents.byId(who.id)).toBe(who);
    expect(documents.byId(`sha256:${who.id}`)).toBe(who);
    expect(documents.byId(sha256("x"))).toBeUndefined();
    expect(documents.byId("constructor")).toBeUndefined();
  });

  it.each([
    ["as it is written", body],
    ["without its comment", body.replace(/^#.*\n/, "")],
    ["with other white space and commas", body.replaceAll("\n", "\r\n\t").replace("name,", "name")],
    ["on one line", 'query Who($id:ID!){who(id:$id){name text(as:"""a # b""")}}'],
    ["again, from memory", body],
  ])("is recognised %s", (_how, text) => {
    expect(documents.recognise(text)).toBe(who);
  });

  it.each([
    ["with another field", body.replace("name", "name age")],
    ["with an alias", body.replace("name", "n: name")],
    ["in another order", 'query Who($id: ID!) { who(id: $id) { text(as: "a # b") name } }'],
    ["with another value", body.replace("a # b", "a # c")],
    ["with a second operation", `${body} query Other { who(id: 1) { name } }`],
    ["with a fragment that nobody spreads", `${body} fragment F on Q { name }`],
    ["without a name", body.replace("query Who", "query ")],
    ["cut short", body.slice(0, -3)],
    ["as no GraphQL at all", "query Who { \u0000 }"],
    ["padded beyond measure", body + " ".repeat(70_000)],
    ["as nothing", ""],
  ])("is not taken for the text %s", (_how, text) => {
    expect(documents.recognise(text)).toBeUndefined();
  });
});

describe("a manifest", () => {
  const manifest = (operations: unknown, format = "apollo-persisted-query-manifest"): string =>
    JSON.stringify({ format, version: 1, operations });

  it("is read", () => {
    expect(readManifest("m.json", manifest([{ ...who, type: "query" }]))).toEqual([who]);
  });

  it.each([
    ["{", "m.json: is not JSON"],
    [manifest([], "other"), "m.json: "],
    [manifest([{ name: "Who", body }]), "m.json: "],
    [manifest([{ ...who, body: `${body} ` }]), "m.json: the id of Who is not the SHA-256 of its text"],
    [manifest([{ id: "1", name: "Who", body: "query {" }]), "m.json: Who is no GraphQL document"],
  ])("%j is refused", (text, problem) => {
    expect(() => readManifest("m.json", text)).toThrow(problem);
  });

  it("may not give one id to two documents", () => {
    expect(
      () => new TrustedDocuments([who, { ...who, id: "1" }, { id: "1", name: "Other", body: "{ a }" }]),
    ).toThrow("Two trusted documents have the id 1");
  });
});
