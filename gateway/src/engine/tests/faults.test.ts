/** Subgraphs that fail or break the schema: what was fetched is told, what was not is an error at its own path. */
import { describe, expect, it } from "vitest";
import { federationOf, type Fault, type TestSubgraph } from "../../testing/federation.js";
import { shop } from "../../testing/shop.js";

const down: Fault = () => new Error("connection refused");
const paths = (answer: { readonly errors?: readonly { readonly path?: unknown }[] }): unknown[] =>
  (answer.errors ?? []).map(({ path }) => path);

describe("a subgraph that is down", () => {
  it("leaves the rest, with an error for each missing field at the client's own path", async () => {
    const federation = await federationOf(shop);
    federation.breakSubgraph("inventory", down);
    const answer = await federation.ask(`{ ps: products(first: 2) { upc s: inStock } me { id } }`);
    expect(answer).toEqual({
      data: {
        ps: [
          { upc: "p1", s: null },
          { upc: "p2", s: null },
        ],
        me: { id: "u1" },
      },
      errors: [0, 1].map((index) => ({
        message: "A part of the graph cannot answer just now.",
        path: ["ps", index, "s"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "inventory" },
      })),
    });
  });

  it("leaves other root fields", async () => {
    const federation = await federationOf(shop);
    federation.breakSubgraph("accounts", down);
    const answer = await federation.ask(`{ a: me { id } b: users { id } products(first: 1) { upc } }`);
    expect(answer.data).toEqual({ a: null, b: null, products: [{ upc: "p1" }] });
    expect(paths(answer)).toEqual([["a"], ["b"]]);
  });

  it("is the reason for what depends on it", async () => {
    const federation = await federationOf(shop);
    federation.breakSubgraph("catalogue", (call, answer) =>
      call.variables.representations ? new Error("gone") : answer,
    );
    const answer = await federation.ask(`{ review(id: "r1") { product { upc shippingEstimate inStock } } }`);
    expect(answer.data).toEqual({
      review: { product: { upc: "p1", shippingEstimate: null, inStock: true } },
    });
    expect(answer.errors).toMatchObject([
      {
        path: ["review", "product", "shippingEstimate"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "catalogue" },
      },
    ]);
  });

  it.each(["", "<html>", "{}", "[]", '{"data":1}', '{"errors":{}}', '{"data":{'])(
    "answers %j: the same as down",
    async (body) => {
      const federation = await federationOf(shop);
      federation.breakSubgraph("inventory", () => body);
      const answer = await federation.ask(`{ product(upc: "p1") { inStock name } }`);
      expect(answer).toMatchObject({
        data: { product: { inStock: null, name: "Table" } },
        errors: [{ path: ["product", "inStock"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } }],
      });
    },
  );
});

describe("an error of a subgraph", () => {
  const query = `{ rs: review(id: "r1") { b: body author { u: username } } products(first: 2) { upc: inStock } }`;
  const failing =
    (path: unknown, data: unknown): Fault =>
    () => ({
      data,
      errors: [{ message: "No.", path, extensions: { code: "FORBIDDEN" } }],
    });

  it("is told at the client's path, at every place of its entity", async () => {
    const federation = await federationOf(shop);
    federation.breakSubgraph("inventory", (_, answer) => {
      const [entity] = (answer.data?.["_entities"] ?? []) as object[];
      const errors = [
        { message: "No.", path: ["_entities", 0, "inStock"], extensions: { code: "FORBIDDEN" } },
      ];
      return { data: { _entities: [{ ...entity, inStock: null }] }, errors };
    });
    const answer = await federation.ask(
      `{ one: product(upc: "p1") { upc: inStock } two: product(upc: "p1") { inStock x: upc } review(id: "r1") { product { inStock } } }`,
    );
    expect(answer.data).toMatchObject({ two: { inStock: null, x: "p1" } });
    expect(paths(answer)).toContainEqual(["two", "inStock"]);
    expect(paths(answer)).toContainEqual(["review", "product", "inStock"]);
    expect(answer.errors?.[0]).toMatchObject({ message: "No.", extensions: { code: "FORBIDDEN" } });
  });

  it("of a generated alias is told under the client's name", async () => {
    const federation = await federationOf(shop);
    federation.breakSubgraph("reviewing", (_, answer) => {
      const data = structuredClone(answer.data) as Record<string, Record<string, unknown>>;
      const [root] = Object.keys(data);
      const review = data[root ?? ""] ?? {};
      const field = Object.keys(review).find((name) => review[name] === "Love it") ?? "";
      review[field] = null;
      return { data, errors: [{ message: "No.", path: [root, field], extensions: { code: "FORBIDDEN" } }] };
    });
    const answer = await federation.ask(query);
    expect(answer.data).toMatchObject({ rs: { b: null, author: { u: "@ada" } } });
    expect(paths(answer)).toEqual([["rs", "b"]]);
  });

  it("without a path is told beside the data", async () => {
    const federation = await federationOf(shop);
    federation.breakSubgraph("accounts", failing(undefined, { me: { name: "Ada" } }));
    const answer = await federation.ask(`{ me { name } }`);
    expect(answer).toMatchObject({ data: { me: { name: "Ada" } }, errors: [{ message: "No." }] });
  });

  it("without data is told at each field that is missing", async () => {
    const federation = await federationOf(shop);
    federation.breakSubgraph("accounts", failing(undefined, null));
    const answer = await federation.ask(`{ me { name } you: users { id } products(first: 1) { upc } }`);
    expect(answer.data).toEqual({ me: null, you: null, products: [{ upc: "p1" }] });
    expect(paths(answer)).toEqual([["me"], ["you"]]);
  });
});

describe("data that breaks the schema", () => {
  const library: TestSubgraph = {
    sdl: `
      type Query { books: [Book!] item: Item shelf: Shelf numbers: [[Int!]!] }
      interface Item { id: ID! }
      enum Kind { PAPER AUDIO SECRET @inaccessible }
      type Book implements Item @key(fields: "id") { id: ID! title: String! pages: Int kind: Kind ratio: Float next: Book }
      type Film implements Item @key(fields: "id") { id: ID! minutes: Int }
      union Thing = Book | Film
      type Shelf { things: [Thing!]! top: Book! }`,
    resolvers: {
      Query: {
        books: () => [{ id: "1", title: "A", pages: 3, kind: "PAPER", ratio: 0.5 }],
        item: () => ({ __typename: "Film", id: "f", minutes: 90 }),
        shelf: () => ({
          things: [{ __typename: "Book", id: "1", title: "A" }],
          top: { id: "1", title: "A" },
        }),
        numbers: () => [[1], []],
      },
    },
  };
  const prices: TestSubgraph = {
    sdl: `type Book @key(fields: "id") { id: ID! price: Int! }`,
    resolvers: { Book: { __resolveReference: ({ id }: { id: string }) => ({ id, price: 7 }) } },
  };
  const ask = async (query: string, subgraph: string, body: unknown) => {
    const federation = await federationOf({ library, prices });
    federation.breakSubgraph(subgraph, () => body);
    return federation.ask(query);
  };
  const broken = (path: readonly (string | number)[], subgraph: string): object => ({
    path,
    extensions: { code: "SUBGRAPH_DATA_INVALID", subgraph },
  });

  it.each<[string, string, unknown, unknown, (string | number)[]]>([
    [
      "null in a non-null field",
      `{ books { title } }`,
      { books: [{ title: null }] },
      { books: null },
      ["books", 0, "title"],
    ],
    [
      "a field left out",
      `{ books { id pages } }`,
      { books: [{ id: "1" }] },
      { books: [{ id: "1", pages: null }] },
      ["books", 0, "pages"],
    ],
    [
      "a wrong scalar",
      `{ books { pages } }`,
      { books: [{ pages: "3" }] },
      { books: [{ pages: null }] },
      ["books", 0, "pages"],
    ],
    [
      "an Int out of range",
      `{ books { pages } }`,
      { books: [{ pages: 1e20 }] },
      { books: [{ pages: null }] },
      ["books", 0, "pages"],
    ],
    [
      "an unknown value of an enum",
      `{ books { kind } }`,
      { books: [{ kind: "X" }] },
      { books: [{ kind: null }] },
      ["books", 0, "kind"],
    ],
    ["no list", `{ books { id } }`, { books: {} }, { books: null }, ["books"]],
    ["no object", `{ shelf { top { id } } }`, { shelf: { top: "x" } }, { shelf: null }, ["shelf", "top"]],
    [
      "a wrong item in a list of lists",
      `{ numbers }`,
      { numbers: [[1], ["x"]] },
      { numbers: null },
      ["numbers", 1, 0],
    ],
    [
      "an unknown type",
      `{ item { id } }`,
      { item: { __typename: "Nope", id: "1" } },
      { item: null },
      ["item"],
    ],
    [
      "a type that is not allowed",
      `{ item { id } }`,
      { item: { __typename: "Shelf", id: "1" } },
      { item: null },
      ["item"],
    ],
    [
      "a wrong type",
      `{ books { id t: __typename } }`,
      { books: [{ id: "1", __typename: "Film" }] },
      { books: null },
      ["books", 0],
    ],
    ["no data", `{ item { id } }`, null, { item: null }, ["item"]],
  ])("%s", async (_, query, sent, data, path) => {
    const answer = await ask(query, "library", { data: sent });
    expect(answer.data).toEqual(data);
    expect(answer.errors).toMatchObject([broken(path, "library")]);
  });

  it.each<[string, unknown]>([
    ["too few entities", { _entities: [] }],
    ["too many entities", { _entities: [{ price: 1 }, { price: 2 }] }],
    ["no list of entities", { _entities: {} }],
    ["an entity of another type", { _entities: [{ __typename: "Film", price: 1 }] }],
    ["an entity that is no object", { _entities: ["x"] }],
    ["null in a non-null field of an entity", { _entities: [{ __typename: "Book", price: null }] }],
  ])("%s", async (_, data) => {
    const answer = await ask(`{ books { b: title price } item { id } }`, "prices", { data });
    expect(answer.data).toEqual({ books: null, item: { id: "f" } });
    expect(answer.errors).toMatchObject([broken(["books", 0, "price"], "prices")]);
  });

  it("an entity that a subgraph does not know is null, and an error where it may not be", async () => {
    const answer = await ask(`{ books { price } item { id } }`, "prices", { data: { _entities: [null] } });
    expect(answer.data).toEqual({ books: null, item: { id: "f" } });
    expect(answer.errors).toMatchObject([broken(["books", 0, "price"], "prices")]);
  });

  it("a value that clients may not see is withheld without an error", async () => {
    const answer = await ask(`{ books { kind } }`, "library", { data: { books: [{ kind: "SECRET" }] } });
    expect(answer).toEqual({ data: { books: [{ kind: null }] } });
  });

  it("a number as an ID is an ID", async () => {
    const answer = await ask(`{ books { id } }`, "library", { data: { books: [{ id: 12 }] } });
    expect(answer).toEqual({ data: { books: [{ id: "12" }] } });
  });
});

describe("entities that are not those that were asked for", () => {
  const shelves: TestSubgraph = {
    sdl: `
      type Query { books: [Book!]! spots: [Spot!]! }
      type Book @key(fields: "id") { id: ID! }
      type Spot @key(fields: "row place") { row: Int! place: String! }`,
    resolvers: {
      Query: {
        books: () => [{ id: 1 }, { id: 2 }, { id: 3 }],
        spots: () => [
          { row: 1, place: "a" },
          { row: 1, place: "b" },
        ],
      },
    },
  };
  const titles: TestSubgraph = {
    sdl: `
      type Book @key(fields: "id") { id: ID! title: String }
      type Spot @key(fields: "row place") { row: Int! place: String! label: String }`,
    resolvers: {
      Book: { __resolveReference: ({ id }: { id: string }) => ({ id, title: `Title ${id}` }) },
      Spot: {
        __resolveReference: ({ row, place }: { row: number; place: string }) => ({
          row,
          place,
          label: `${row}${place}`,
        }),
      },
    },
  };
  const mixed =
    (change: (entities: unknown[]) => unknown[]): Fault =>
    (_, answer) => ({ data: { _entities: change(answer.data?.["_entities"] as unknown[]) } });

  it("are found out by their key, a number or a text alike, and never stand under another's name", async () => {
    const federation = await federationOf({ shelves, titles });
    const query = `{ books { key: id title } }`;
    expect(await federation.ask(query)).toEqual({
      data: { books: ["1", "2", "3"].map((key) => ({ key, title: `Title ${key}` })) },
    });
    federation.breakSubgraph(
      "titles",
      mixed((entities) => entities.toReversed()),
    );
    const answer = await federation.ask(query);
    expect(answer.data).toEqual({
      books: [
        { key: "1", title: null },
        { key: "2", title: "Title 2" },
        { key: "3", title: null },
      ],
    });
    expect(answer.errors).toMatchObject(
      [0, 2].map((index) => ({
        path: ["books", index, "title"],
        extensions: { code: "SUBGRAPH_DATA_INVALID", subgraph: "titles" },
      })),
    );
  });

  it("are found out by any field of a key of several", async () => {
    const federation = await federationOf({ shelves, titles });
    federation.breakSubgraph(
      "titles",
      mixed((entities) => entities.toReversed()),
    );
    expect((await federation.ask(`{ spots { label } }`)).data).toEqual({
      spots: [{ label: null }, { label: null }],
    });
  });

  it("are let pass when they do not say who they are", async () => {
    const federation = await federationOf({ shelves, titles });
    federation.breakSubgraph("titles", () => ({
      data: { _entities: [{ title: "A" }, { _key0: null, title: "B" }, { _key0: 3, title: "C" }] },
    }));
    expect((await federation.ask(`{ books { title } }`)).data).toEqual({
      books: [{ title: "A" }, { title: "B" }, { title: "C" }],
    });
  });
});
