import { buildSchema, type OperationDefinitionNode, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { costOf } from "./cost.js";
import { readCostDirectives } from "./directives.js";
import { CostModel } from "./model.js";

const sdl = /* GraphQL */ `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"]) {
    query: Query
    mutation: Mutation
  }
  directive @link(url: String, import: [String]) repeatable on SCHEMA
  directive @cost(
    weight: Int!
  ) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
    requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION

  type Query {
    book: Book
    name: String
    books(first: Int, last: Int): [Book!]! @listSize(assumedSize: 20, slicingArguments: ["first", "last"])
    page(first: Int = 30, filter: Filter): BookConnection!
      @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
    shelf: [Book!]
    byIds(ids: [ID!]!): [Book!]! @listSize(assumedSize: 3)
    search: [Found!]! @listSize(assumedSize: 2)
    report: Report @cost(weight: 50)
    tags: [String!]!
    sized: [Book!]! @listSize(slicingArguments: ["n"])
    thing: Thing
  }
  type Mutation {
    add(input: Filter): Book
  }
  type BookConnection {
    edges: [BookEdge!]!
    total: Int
  }
  type BookEdge {
    node: Book!
  }
  type Book implements Thing {
    title: String
    author: Author
    authors(first: Int): [Author!]! @listSize(assumedSize: 4, slicingArguments: ["first"])
    slow: Int @cost(weight: 7)
  }
  type Author @cost(weight: 5) {
    name: String
    books: [Book!]
  }
  type Report {
    text(format: String @cost(weight: 9)): String
  }
  type Film implements Thing {
    title: String
    slow: Int @cost(weight: 3)
  }
  interface Thing {
    title: String
    slow: Int
  }
  union Found = Book | Author
  input Filter {
    words: [String!]
    and: [Filter!]
    deep: Int @cost(weight: 6)
  }
`;

const model = new CostModel(buildSchema(sdl, { assumeValidSDL: true }), readCostDirectives(sdl), 10);

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return costOf(model, document, document.definitions[0] as OperationDefinitionNode)(variables);
}

describe("the cost of an operation", () => {
  it.each([
    ["an object", "{ book { title } }", 1],
    ["a scalar", "{ name }", 0],
    ["nested objects, with the weight of their type", "{ book { author { name } } }", 6],
    ["a field with its own weight", "{ book { slow } }", 8],
    ["a list that nothing is known of", "{ shelf { title } }", 10],
    ["a list of an assumed length", "{ books { title } }", 20],
    ["a list of the length that is asked for", "{ books(first: 3) { title } }", 3],
    ["the larger of two lengths", "{ books(first: 3, last: 8) { title } }", 8],
    ["a list in a list", "{ books(first: 3) { authors(first: 2) { name } } }", 3 * (1 + 2 * 5)],
    [
      "a connection of the length that is asked for",
      "{ page(first: 5) { edges { node { title } } total } }",
      1 + 5 * 2,
    ],
    ["a connection of its default length", "{ page { edges { node { title } } } }", 1 + 30 * 2],
    [
      "a connection in a fragment",
      "{ page(first: 5) { ...P } } fragment P on BookConnection { edges { node { title } } }",
      11,
    ],
    ["nothing of a negative length", "{ books(first: -5) { title } }", 0],
    ["a list of scalars", "{ tags }", 0],
    ["each element that is sent", '{ byIds(ids: ["a", "b"]) { title } }', 3 + 2],
    ["an argument with a weight", '{ report { text(format: "pdf") } }', 50 + 9],
    [
      "input fields with a weight, at every level",
      '{ page(first: 0, filter: { deep: 1, words: ["x"], and: [{ deep: 2 }] }) { total } }',
      1 + 6 + 1 + 1 + 6,
    ],
    [
      "the dearest type of a union",
      "{ search { ... on Book { title } ... on Author { name books { title } } } }",
      2 * (1 + 10),
    ],
    [
      "what all types of an interface share, and the dearest weight of them",
      "{ thing { slow ... on Film { slow } } }",
      1 + 7 + 3,
    ],
    ["nothing that is left out", "{ book @skip(if: true) { title } shelf @include(if: false) { title } }", 0],
    ["the schema, at one price", "{ __schema { types { fields { name } } } }", 100],
    ["a mutation, more than a query", "mutation { add { title } }", 11],
    [
      "nothing of a fragment that is left out",
      "{ ... @skip(if: true) { shelf { title } } ...F @include(if: true) } fragment F on Query { book { title } }",
      1,
    ],
    ["every alias", "{ a: book { title } b: book { title } }", 2],
    ["nothing of what the schema does not have", "{ nothing { at { all } } }", 0],
    ["an argument that the schema forgot", "{ sized { title } }", 10],
  ])("counts %s", (_what, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  it.each([
    ["a length", "query ($n: Int) { books(first: $n) { title } }", { n: 40 }, 40],
    ["a length that is not sent", "query ($n: Int) { books(first: $n) { title } }", {}, 20],
    ["a length with a default", "query ($n: Int = 7) { books(first: $n) { title } }", {}, 7],
    ["null for a length", "query ($n: Int = 7) { books(first: $n) { title } }", { n: null }, 20],
    ["a length that is no number", "query ($n: Int) { books(first: $n) { title } }", { n: "9" }, 20],
    ["a list", "query ($ids: [ID!]!) { byIds(ids: $ids) { title } }", { ids: Array(500).fill("x") }, 503],
    ["a part of a list", 'query ($id: ID!) { byIds(ids: ["a", $id]) { title } }', { id: "b" }, 5],
    [
      "an input",
      "query ($f: Filter) { page(first: 0, filter: $f) { total } }",
      { f: { words: ["a", "b"] } },
      3,
    ],
    ["a condition", "query ($yes: Boolean!) { shelf @include(if: $yes) { title } }", { yes: false }, 0],
    [
      "a condition that holds",
      "query ($yes: Boolean!) { shelf @include(if: $yes) { title } }",
      { yes: true },
      10,
    ],
    [
      "an immense length",
      "query ($n: Int) { books(first: $n) { authors(first: $n) { name } } }",
      { n: 1e200 },
      Infinity,
    ],
  ])("counts what comes in variables: %s", (_what, text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected);
  });

  it("has no bound for input that is nested without end", () => {
    let filter: Record<string, unknown> = {};
    for (let level = 0; level < 100_000; level++) filter = { and: [filter] };
    expect(cost("query ($f: Filter) { page(filter: $f) { total } }", { f: filter })).toBe(Infinity);
  });
});

describe("costs in a supergraph", () => {
  it("are found under the names that they are linked with", () => {
    const renamed = sdl
      .replace('import: ["@listSize"]', 'as: "price", import: [{ name: "@cost", as: "@weight" }]')
      .replaceAll("@cost(", "@weight(")
      .replaceAll("@listSize(", "@price__listSize(");
    const { weights, listSizes } = readCostDirectives(renamed);
    expect(weights.get("Author")).toBe(5);
    expect(weights.get("Report.text(format:)")).toBe(9);
    expect(listSizes.get("Query.page")).toEqual({
      assumedSize: null,
      slicingArguments: ["first"],
      sizedFields: ["edges"],
    });
  });

  it("may be none", () => {
    const { weights, listSizes } = readCostDirectives("type Query { a: Int }");
    expect(weights.size + listSizes.size).toBe(0);
  });
});
