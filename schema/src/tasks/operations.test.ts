import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { operationProblems } from "./operations.js";

const schema = buildSchema(
  "type Query { region(code: ID!): Region } type Region { code: ID! name: String! }",
);
const file = (name: string, text: string) => ({ group: "portal", name, text });

describe("a change of the graph", () => {
  it("may leave the clients' operations as they are", () => {
    expect(operationProblems(schema, [file("Tour", 'query Tour { region(code: "13") { name } }')])).toEqual(
      [],
    );
  });

  it.each([
    [
      "removes a field that a client reads",
      'query Tour {\n  region(code: "13") { motto }\n}',
      "portal/Tour.graphql:2: Cannot query",
    ],
    [
      "adds an argument that a client does not send",
      "query Tour {\n  region { name }\n}",
      'portal/Tour.graphql:2: Field "region" argument',
    ],
    ["meets a document that is no GraphQL", "query Tour {", "portal/Tour.graphql: Syntax Error"],
    [
      "meets an operation under another name",
      'query Journey { region(code: "13") { name } }',
      "must hold one operation, named Tour",
    ],
    [
      "meets two operations in one file",
      "query Tour { __typename } query Other { __typename }",
      "must hold one operation",
    ],
  ])("is refused when it %s", (_what, text, problem) => {
    expect(operationProblems(schema, [file("Tour", text)])[0]).toContain(problem);
  });
});
