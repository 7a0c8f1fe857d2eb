/** The shop that is measured with: four subgraphs, made data, a big and a small query. */
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key" "@requires" "@provides" "@external" "@shareable"])\n`;

const users = Array.from({ length: 6 }, (_, n) => ({
  id: `u${n}`,
  name: `User number ${n}`,
  username: `@user${n}`,
  birthday: 1900 + n,
}));
const products = Array.from({ length: 9 }, (_, n) => ({
  upc: `p${n}`,
  name: `Product ${n}`,
  price: 100 * n + 54,
  weight: 10 * n + 1,
}));
const reviews = Array.from({ length: 11 }, (_, n) => ({
  id: `r${n}`,
  body: `Review ${n}: as good as the ${n} before it, and better than most.`,
  author: users[n % 2],
  product: products[n % 3],
}));
const byKey = (rows, key) => (reference) => rows.find((row) => row[key] === reference[key]);

const subgraphs = {
  accounts: {
    sdl: `type Query { me: User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
    resolvers: {
      Query: { me: () => users[0], users: () => users },
      User: { __resolveReference: byKey(users, "id") },
    },
  },
  products: {
    sdl: `type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_, { first }) => products.slice(0, first) },
      Product: { __resolveReference: byKey(products, "upc") },
    },
  },
  inventory: {
    sdl: `type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight") }`,
    resolvers: {
      Product: {
        __resolveReference: (reference) => reference,
        inStock: ({ upc }) => upc !== "p1",
        shippingEstimate: ({ price, weight }) => (price > 1000 ? 0 : Math.round(weight / 2)),
      },
    },
  },
  reviews: {
    sdl: `type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
      type User @key(fields: "id") { id: ID! reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      User: { reviews: ({ id }) => reviews.filter(({ author }) => author.id === id) },
      Product: { reviews: ({ upc }) => reviews.filter(({ product }) => product.upc === upc) },
    },
  },
};

/** Executable schemas by name. */
export const schemas = new Map(
  Object.entries(subgraphs).map(([name, { sdl, resolvers }]) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(LINK + sdl), resolvers }]),
  ]),
);

/** The supergraph, with all subgraphs under `url`. */
export function supergraphAt(url) {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      url: `${url}/${name}`,
      typeDefs: parse(LINK + sdl),
    })),
  );
  if (!supergraphSdl) throw new Error(errors.map(({ message }) => message).join("\n"));
  return supergraphSdl;
}

const PRODUCT = "inStock name price shippingEstimate upc weight";
const USER = "id username name";

/** What is asked. */
export const queries = {
  big: `query Big {
    users { ${USER} reviews { id body product { ${PRODUCT}
      reviews { id body author { ${USER} reviews { id body product { ${PRODUCT} } } } } } } }
    topProducts { ${PRODUCT} reviews { id body author { ${USER} reviews { id body product { ${PRODUCT} } } } } }
  }`,
  small: `query Small { topProducts(first: 3) { upc name inStock } }`,
};
