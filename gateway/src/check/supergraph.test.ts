import { describe, expect, it } from "vitest";
import { composeForTest } from "../testing/federation.js";
import { compareSupergraphs } from "./supergraph.js";

const supergraphOf = (sdl: string): string => composeForTest({ books: { sdl, resolvers: {} } });
const before = supergraphOf(`
  type Query { books(first: Int): [Book!]! hidden: Int @inaccessible }
  type Book { id: ID! title: String kind: Kind }
  enum Kind { PAPER AUDIO }`);
const document = (body: string) => ({ id: "1", name: "Titles", body });

describe("a new supergraph beside the one in use", () => {
  it("breaks nothing when it only adds, and says what may surprise", () => {
    const after = supergraphOf(`
      type Query { books(first: Int, after: String): [Book!]! more: Int }
      type Book { id: ID! title: String kind: Kind pages: Int }
      enum Kind { PAPER AUDIO FILM }`);
    expect(compareSupergraphs(before, after, [document(`{ books { title } }`)])).toEqual({
      breaking: [],
      dangerous: ["An optional arg after on Query.books was added.", "FILM was added to enum type Kind."],
      documents: [],
    });
  });

  it("breaks what it removes or makes stricter, and names the documents that still ask for it", () => {
    const after = supergraphOf(`
      type Query { books(first: Int!): [Book!]! }
      type Book { id: ID! kind: Kind }
      enum Kind { PAPER }`);
    expect(compareSupergraphs(before, after, [document(`{ books(first: 1) { title } }`)])).toEqual({
      breaking: [
        "AUDIO was removed from enum type Kind.",
        "Book.title was removed.",
        "Query.books arg first has changed type from Int to Int!.",
      ],
      dangerous: [],
      documents: ['Titles: Cannot query field "title" on type "Book".'],
    });
  });

  it("is not compared when one of them is broken", () => {
    expect(() => compareSupergraphs(before, "type Query {")).toThrow("The new supergraph is broken");
    expect(() => compareSupergraphs("", before)).toThrow("The supergraph in use is broken");
  });
});
