/** Operations over several subgraphs, among them those that planners get wrong. */
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { federationOf, type TestSubgraph } from "../../testing/federation.js";
import { shop } from "../../testing/shop.js";

describe("an operation over several subgraphs", () => {
  it("is answered, each distinct entity asked for once", async () => {
    const federation = await federationOf(shop);
    const answer = await federation.ask(`{
      products { upc name price reviews { id body author { id username reviews { product { upc name inStock } } } } }
      me { username }
    }`);
    expect(answer).toMatchObject({
      data: {
        me: { username: "@ada" },
        products: [
          {
            upc: "p1",
            reviews: [
              { author: { username: "@ada", reviews: [{ product: { name: "Table", inStock: true } }, {}] } },
              {},
            ],
          },
          { upc: "p2", reviews: [{ body: 'Could be "better"\n' }] },
          { upc: "p3", reviews: [] },
        ],
      },
    });
    for (const { variables } of federation.calls) {
      const texts = (variables.representations ?? []).map((representation) => JSON.stringify(representation));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("keeps the order of the client's fields, merged", async () => {
    const federation = await federationOf(shop);
    const text = await federation.askText(
      `{ b: me { name ...F } a: me { id } b: me { id n2: name } } fragment F on User { username name }`,
    );
    expect(text).toBe(
      '{"data":{"b":{"name":"Ada","username":"@ada","id":"u1","n2":"Ada"},"a":{"id":"u1"}}}\n',
    );
  });

  it("runs root fields of a mutation one after the other and enriches their answers", async () => {
    const federation = await federationOf(shop);
    const answer = await federation.ask(`mutation {
      one: addReview(upc: "p1", body: "a") { body product { name shippingEstimate } }
      two: addReview(upc: "p2", body: "b") { body author { name } }
    }`);
    expect(answer).toEqual({
      data: {
        one: { body: "a", product: { name: "Table", shippingEstimate: 999 } },
        two: { body: "b", author: { name: "Bo" } },
      },
    });
  });

  it("has the whole introspection that tools ask for, fragments and all", async () => {
    const federation = await federationOf(shop);
    const { data } = await federation.ask(getIntrospectionQuery());
    const schema = buildClientSchema(data as unknown as IntrospectionQuery);
    expect(schema.getQueryType()?.getFields()["me"]?.type.toString()).toBe("User");
    const named = await federation.ask(
      `query Q($deprecated: Boolean!) { __schema { types { ...T } } }
       fragment T on __Type { name fields(includeDeprecated: $deprecated) { name } }`,
      { deprecated: true },
    );
    expect(JSON.stringify(named.data)).toContain('"me"');
  });

  it("has introspection beside data", async () => {
    const federation = await federationOf(shop);
    const answer = await federation.ask(
      `{ me { t: __typename id } s: __schema { queryType { name } } __typename }`,
    );
    expect(answer).toEqual({
      data: { me: { t: "User", id: "u1" }, s: { queryType: { name: "Query" } }, __typename: "Query" },
    });
    const full = await federation.ask(
      `query ($name: String!) { __type(name: $name) { kind fields { name } } }`,
      {
        name: "User",
      },
    );
    expect(full.data).toMatchObject({ __type: { kind: "OBJECT" } });
    expect(JSON.stringify(full)).not.toContain("_required");
  });
});

describe("a client's alias", () => {
  it.each(["upc", "price", "weight", "__typename", "_entities", "id"])(
    "equal to %s changes nothing",
    async (alias) => {
      const federation = await federationOf(shop);
      const answer = await federation.ask(
        `{ products(first: 1) { ${alias}: name shippingEstimate inStock } }`,
      );
      expect(answer).toEqual({
        data: { products: [{ [alias]: "Table", shippingEstimate: 999, inStock: true }] },
      });
    },
  );

  it("equal to a key works in mutations, nested, and in lists", async () => {
    const federation = await federationOf(shop);
    const answer = await federation.ask(`mutation {
      addReview(upc: "p1", body: "x") { id: body product { upc: name price: inStock reviews { id: body author { id: name } } } }
    }`);
    expect(answer).toEqual({
      data: {
        addReview: {
          id: "x",
          product: {
            upc: "Table",
            price: true,
            reviews: [
              { id: "Love it", author: { id: "Ada" } },
              { id: "Too big", author: { id: "Bo" } },
            ],
          },
        },
      },
    });
  });

  it("named like a part of every object is an ordinary name", async () => {
    const federation = await federationOf(shop);
    const text = await federation.askText(`{ me { __proto__: name constructor: id toString: username } }`);
    expect(text).toBe('{"data":{"me":{"__proto__":"Ada","constructor":"u1","toString":"@ada"}}}\n');
  });
});

describe("a field required with arguments", () => {
  it("is not mixed up with the client's own arguments", async () => {
    const federation = await federationOf(shop);
    const answer = await federation.ask(`query ($currency: String) {
      products(first: 1) { price(currency: "EUR") shippingEstimate other: price(currency: $currency) }
    }`);
    expect(answer).toEqual({ data: { products: [{ price: 449.5, shippingEstimate: 999, other: 899 }] } });
  });

  it("can be required by two fields with different arguments", async () => {
    const federation = await federationOf(shop);
    const query = `{ shippingEstimate shippingEstimateEur inStock price(currency: "USD") upc: name }`;
    const product = {
      shippingEstimate: 999,
      shippingEstimateEur: 550,
      inStock: true,
      price: 899,
      upc: "Table",
    };
    expect(await federation.ask(`{ products(first: 1) ${query} }`)).toEqual({
      data: { products: [product] },
    });
    expect(await federation.ask(`{ review(id: "r1") { product ${query} } }`)).toEqual({
      data: { review: { product } },
    });
    expect(await federation.ask(`mutation { addReview(upc: "p1", body: "") { product ${query} } }`)).toEqual({
      data: { addReview: { product } },
    });
  });
});

describe("a key that cannot be resolved", () => {
  const a: TestSubgraph = {
    sdl: `
      type Query { item: Item }
      type Item @key(fields: "code", resolvable: false) @key(fields: "id") { id: ID! code: String! a: String }`,
    resolvers: {
      Query: { item: () => ({ id: "1", code: "c" }) },
      Item: {
        __resolveReference: (reference: { id?: string }) => {
          if (reference.id === undefined) throw new Error("cannot be entered by code");
          return { id: "1", code: "c" };
        },
        a: () => "a",
      },
    },
  };
  const b: TestSubgraph = {
    sdl: `
      type Query { same: Item }
      type Item @key(fields: "code") @key(fields: "id") { id: ID! code: String! b: String }`,
    resolvers: {
      Query: { same: () => ({ id: "1", code: "c" }) },
      Item: { __resolveReference: () => ({ id: "1", code: "c" }), b: () => "b" },
    },
  };
  it("is not used to enter a subgraph", async () => {
    const federation = await federationOf({ a, b });
    expect(await federation.ask(`{ same { a b } item { a b } }`)).toEqual({
      data: { same: { a: "a", b: "b" }, item: { a: "a", b: "b" } },
    });
  });
});

describe("a root field that no subgraph can answer as it is asked for", () => {
  const node = (own: string, other: string): TestSubgraph => ({
    sdl: `
      type Query { node(id: ID!): Node @shareable ${own.toLowerCase()}: ${own} }
      interface Node { id: ID! }
      type ${own} implements Node @key(fields: "id") { id: ID! text: String }
      type ${other} implements Node @key(fields: "id", resolvable: false) { id: ID! @external }`,
    resolvers: {
      Query: {
        node: () => ({ __typename: own, id: own, text: "t" }),
        [own.toLowerCase()]: () => ({ id: own, text: "t" }),
      },
    },
  });
  const subgraphs = { a: node("Account", "Chat"), b: node("Chat", "Account") };
  it("of an interface that nothing implements is an error, not a silent null", async () => {
    const ghost = (field: string): TestSubgraph => ({
      sdl: `type Query { ${field}: Ghost, ok${field}: Int } interface Ghost { ${field}: String }`,
      resolvers: { Query: { [field]: () => null } },
    });
    const federation = await federationOf({ a: ghost("a"), b: ghost("b") });
    for (const query of [`{ a { b } }`, `{ oka x: a { b } }`]) {
      const answer = await federation.ask(query);
      expect(answer.data).toBeNull();
      expect(answer.errors).toHaveLength(1);
    }
    expect(await federation.ask(`{ a { a } }`)).toEqual({ data: { a: null } });
  });

  it("is an error, not a silent null", async () => {
    const federation = await federationOf(subgraphs);
    for (const query of [`{ node(id: "1") { id } }`, `{ account { id } n: node(id: "1") { id } }`]) {
      const answer = await federation.ask(query);
      expect(answer.data).toBeNull();
      expect(answer.errors).toHaveLength(1);
    }
    expect(await federation.ask(`{ account { id text } }`)).toEqual({
      data: { account: { id: "Account", text: "t" } },
    });
  });
});

describe("variables", () => {
  it("may have any name", async () => {
    const federation = await federationOf(shop);
    const answer = await federation.ask(
      `query ($representations: String!, $representations_: String) {
        product(upc: $representations) { inStock price(currency: $representations_) }
      }`,
      { representations: "p1", representations_: "EUR" },
    );
    expect(answer).toEqual({ data: { product: { inStock: true, price: 449.5 } } });
  });

  it("are checked before anything is fetched", async () => {
    const federation = await federationOf(shop);
    const answer = await federation.ask(`query ($n: Int) { products(first: $n) { upc } }`, { n: 1e20 });
    expect(answer.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(answer).not.toHaveProperty("data");
    expect(federation.calls).toEqual([]);
  });

  it.each([
    [{}, ["products", "me"]],
    [{ yes: false }, ["me"]],
    [{ no: true }, ["products"]],
    [{ yes: false, no: true }, []],
  ])("decide what is asked for: %j", async (variables, expected) => {
    const federation = await federationOf(shop);
    const answer = await federation.ask(
      `query ($yes: Boolean! = true, $no: Boolean! = false) {
        products(first: 1) @include(if: $yes) { upc inStock @skip(if: $no) ... @include(if: $yes) { reviews { id } } }
        me @skip(if: $no) { ...F @include(if: $yes) id }
      } fragment F on User { name }`,
      variables,
    );
    expect(answer.errors).toBeUndefined();
    expect(Object.keys(answer.data ?? {})).toEqual(expected);
  });

  it("leave a selection that is never included empty", async () => {
    const federation = await federationOf(shop);
    expect(
      await federation.ask(`{ me { id @skip(if: true) } products @include(if: false) { upc } }`),
    ).toEqual({
      data: { me: {} },
    });
  });
});

it("refuses what it does not serve", async () => {
  const federation = await federationOf({
    a: {
      sdl: `type Query { a: Int } type Subscription { ticks: Int }`,
      resolvers: { Query: { a: () => 1 } },
    },
  });
  const answer = await federation.ask(`subscription { ticks }`);
  expect(answer.errors).toMatchObject([{ extensions: { code: "BAD_REQUEST" } }]);
});
