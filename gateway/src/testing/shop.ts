/** A small shop over four subgraphs, for tests of the engine. */
import type { TestSubgraph } from "./federation.js";

const users = [
  { id: "u1", name: "Ada", username: "@ada" },
  { id: "u2", name: "Bo", username: "@bo" },
];
const products = [
  { upc: "p1", name: "Table", price: 899, weight: 100 },
  { upc: "p2", name: "Couch", price: 1299, weight: 1000 },
  { upc: "p3", name: "Chair", price: 54, weight: 50 },
];
const reviews = [
  { id: "r1", body: "Love it", author: "u1", product: "p1" },
  { id: "r2", body: "Too big", author: "u2", product: "p1" },
  { id: "r3", body: 'Could be "better"\n', author: "u1", product: "p2" },
];

interface Reference {
  readonly upc: string;
  readonly id: string;
  readonly price: number;
  readonly weight: number;
}

const accounts: TestSubgraph = {
  sdl: `
    type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable }`,
  resolvers: {
    Query: {
      me: () => users[0],
      user: (_: unknown, { id }: Reference) => users.find((user) => user.id === id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: Reference) => users.find((user) => user.id === id) },
  },
};

const catalogue: TestSubgraph = {
  sdl: `
    type Query { products(first: Int = 5): [Product] product(upc: String!): Product }
    type Product @key(fields: "upc") { upc: String! name: String price(currency: String): Float weight: Int }`,
  resolvers: {
    Query: {
      products: (_: unknown, { first }: { first: number }) => products.slice(0, first),
      product: (_: unknown, { upc }: Reference) => products.find((product) => product.upc === upc),
    },
    Product: {
      __resolveReference: ({ upc }: Reference) => products.find((product) => product.upc === upc),
      price: ({ price }: Reference, { currency }: { currency?: string }) =>
        currency === "EUR" ? price / 2 : price,
    },
  },
};

const inventory: TestSubgraph = {
  sdl: `
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price(currency: String): Float @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price(currency: \\"USD\\") weight")
      shippingEstimateEur: Int @requires(fields: "price(currency: \\"EUR\\") weight")
    }`,
  resolvers: {
    Product: {
      inStock: ({ upc }: Reference) => upc === "p1",
      shippingEstimate: ({ price, weight }: Reference) => Math.round(price + weight),
      shippingEstimateEur: ({ price, weight }: Reference) => Math.round(price + weight),
    },
  },
};

const reviewing: TestSubgraph = {
  sdl: `
    type Query { review(id: ID!): Review }
    type Mutation { addReview(upc: String!, body: String!): Review }
    type Review { id: ID! body: String author: User @provides(fields: "username") product: Product }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
  resolvers: {
    Query: { review: (_: unknown, { id }: Reference) => reviews.find((review) => review.id === id) },
    Mutation: {
      addReview: (_: unknown, { upc, body }: { upc: string; body: string }) => ({
        id: "new",
        body,
        author: "u2",
        product: upc,
      }),
    },
    Review: {
      author: ({ author }: { author: string }) => users.find((user) => user.id === author),
      product: ({ product }: { product: string }) => ({ upc: product }),
    },
    User: { reviews: ({ id }: Reference) => reviews.filter((review) => review.author === id) },
    Product: { reviews: ({ upc }: Reference) => reviews.filter((review) => review.product === upc) },
  },
};

/** See the file. */
export const shop = { accounts, catalogue, inventory, reviewing };
