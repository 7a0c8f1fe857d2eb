/**
 * A federation whose data is decided by a seed: nulls, errors, unknown entities and cycles at every place. The same
 * world can be asked as one executable schema, which is what the gateway's answers are compared with.
 */
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import type { TestSubgraph } from "./federation.js";
import { hash, randomFrom } from "./random.js";

interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

type Resolve = GraphQLFieldResolver<Thing, unknown>;

/** How a world is made. */
export interface WorldOptions {
  readonly seed: number;
  /** Percentage of fields that fail with an error. */
  readonly errors: number;
}

/** A world by its parts and as a whole. */
export interface World {
  readonly subgraphs: Readonly<Record<string, TestSubgraph>>;
  /** Makes the client's schema executable over the same data. */
  resolveWhole(schema: GraphQLSchema): void;
}

const ITEMS = `
  interface Item @key(fields: "id") { id: ID! label(upper: Boolean): String }
  enum Kind { PAPER AUDIO SECRET @inaccessible }
  union Thing = Book | Film | Box
  type Size { w: Int h: Int }
  type Query { things: [Thing] item(n: Int): Item book(n: Int = 0): Book matrix: [[Book]] boxes: [Box!] }
  type Mutation { touch(n: Int): Item }
  type Book implements Item @key(fields: "id") {
    id: ID! label(upper: Boolean): String pages: Int kind: Kind next: Book tags: [String] grid: [[Int!]] strict: Int! size: Size
  }
  type Film implements Item @key(fields: "id") { id: ID! label(upper: Boolean): String minutes: Int about: Book all: [Thing] }
  type Box { items: [Item] first: Thing inner: Box owner: Person }
  type Person @key(fields: "id", resolvable: false) @key(fields: "code") { id: ID! code: ID }`;
const PRICES = `
  type Book @key(fields: "id") {
    id: ID! pages: Int @external label(upper: Boolean): String @external
    price: Int heavy: String @requires(fields: "pages") sequel: Book best: Film
    shout: String @requires(fields: "label(upper: true)") whisper: String @requires(fields: "label(upper: false) pages")
  }
  type Film @key(fields: "id") { id: ID! rating: Float books: [Book] }`;
const VIEWS = `type Item @key(fields: "id") @interfaceObject { id: ID! views: Int }`;
const REVIEWS = `
  interface Item { id: ID! }
  type Film implements Item @key(fields: "id", resolvable: false) { id: ID! }
  type Book implements Item @key(fields: "id", resolvable: false) { id: ID! }
  type Query { people: [Person] }
  type Person @key(fields: "id") @key(fields: "code") { id: ID! code: ID name: String favourite: Book owns: [Item] }`;

/** Which subgraph knows a field that is not the first one's. */
const OWNERS: Readonly<Record<string, "prices" | "reviews" | "views">> = {
  price: "prices",
  heavy: "prices",
  sequel: "prices",
  best: "prices",
  shout: "prices",
  whisper: "prices",
  rating: "prices",
  books: "prices",
  views: "views",
  name: "reviews",
  favourite: "reviews",
  owns: "reviews",
};

/** The world of `options`. */
export function randomWorld({ seed, errors }: WorldOptions): World {
  const at = (...key: readonly unknown[]) => randomFrom(hash(JSON.stringify([seed, ...key])));
  const book = (n: number): Thing => ({ __typename: "Book", id: `b${n % 5}` });
  const film = (n: number): Thing => ({ __typename: "Film", id: `f${n % 3}` });
  const box = (n: number): Thing => ({ __typename: "Box", id: `x${n % 3}` });
  const person = (n: number): Thing => ({ __typename: "Person", id: `p${n % 3}`, code: `c${n % 3}` });
  const item = (n: number): Thing => (n % 2 ? book(n >> 1) : film(n >> 1));
  const thing = (n: number): Thing => (n % 3 ? item(n) : box(n));
  const makers: Readonly<Record<string, (n: number) => unknown>> = {
    pages: (n) => n % 500,
    kind: (n) => ["PAPER", "AUDIO"][n % 2],
    strict: (n) => n % 9,
    label: (n) => ["plain", 'with "quotes"', "å\u2028\u0007", "\ud800 lone"][n % 4],
    minutes: (n) => -n % 100,
    rating: (n) => (n % 100) / 8,
    price: (n) => n % 1000,
    views: (n) => n % 77,
    name: (n) => `name ${n % 4}`,
    w: (n) => n % 10,
    h: (n) => n % 11,
    tags: (n) => listOf(n, (m) => (m % 4 ? `t${m % 9}` : null)),
    grid: (n) => listOf(n, (m) => (m % 5 ? listOf(m, (k) => k % 3) : null)),
    next: book,
    about: book,
    sequel: book,
    favourite: book,
    best: film,
    book,
    item,
    first: thing,
    inner: box,
    owner: person,
    touch: item,
    books: (n) => listOf(n, (m) => (m % 5 ? book(m) : null)),
    all: (n) => listOf(n, (m) => (m % 6 ? thing(m) : null)),
    things: (n) => listOf(n, thing),
    items: (n) => listOf(n, (m) => (m % 7 ? item(m) : null)),
    owns: (n) => listOf(n, (m) => (m % 7 ? item(m) : null)),
    boxes: (n) => listOf(n, box),
    people: (n) => listOf(n, person),
    matrix: (n) => listOf(n, (m) => (m % 4 ? listOf(m, (k) => (k % 4 ? book(k) : null)) : null)),
    size: (n) => ({ __typename: "Size", id: `s${n % 4}` }),
  };
  const value = (source: Thing | undefined, field: string, args: Record<string, unknown>): unknown => {
    const random = at(source?.id, field, field === "label" ? null : args);
    if (random.chance(errors)) throw new Error(`boom ${field}`);
    if (random.chance(field === "strict" ? 3 : 12)) return null;
    const made = makers[field]?.(random.below(1 << 20));
    return field === "label" && args["upper"] === true ? String(made).toUpperCase() : made;
  };
  const isUnknown = (subgraph: string | undefined, { __typename, id }: Thing): boolean =>
    (subgraph === "prices" || subgraph === "reviews") &&
    OWNERS_KNOW.has(__typename) &&
    at("unknown", subgraph, id).chance(8);
  const requiring: Readonly<Record<string, (pages: unknown, label: unknown) => string>> = {
    heavy: (pages) => `heavy ${String(pages)}`,
    shout: (_, label) => `shout ${String(label)}`,
    whisper: (pages, label) => `whisper ${String(label)} ${String(pages)}`,
  };

  /** A resolver of a subgraph: required fields are read from the representation. */
  const partly =
    (field: string): Resolve =>
    (source, args) => {
      if (source && isUnknown(OWNERS[field], source)) return null;
      const compute = requiring[field];
      if (compute) return compute(source["pages"], source["label"]);
      if (field === "id" || field === "code") return source[field];
      return value(source, field, args as Record<string, unknown>);
    };
  /** A resolver of the whole: what a subgraph needs of another is resolved, and its failure is the field's. */
  const wholly =
    (field: string): Resolve =>
    (source, args) => {
      const unknown = source && isUnknown(OWNERS[field], source);
      if (field === "heavy" || field === "shout" || field === "whisper") {
        const pages = field === "shout" ? null : value(source, "pages", {});
        const label = field === "heavy" ? null : value(source, "label", { upper: field === "shout" });
        return unknown ? null : requiring[field]?.(pages, label);
      }
      return unknown ? null : partly(field)(source, args as never, {}, {} as never);
    };
  const reference = (subgraph: string, type: string) => (given: Thing) => {
    const found = given.id === undefined ? { ...given, id: `p${String(given["code"]).slice(1)}` } : given;
    const concrete =
      type === "Item" && subgraph === "items" ? (found.id.startsWith("b") ? "Book" : "Film") : type;
    const known = {
      ...found,
      __typename: concrete,
      ...(type === "Person" ? { code: `c${found.id.slice(1)}` } : {}),
    };
    return isUnknown(subgraph, known) ? null : known;
  };
  const part = (subgraph: string, sdl: string, types: Readonly<Record<string, string>>): TestSubgraph => ({
    sdl,
    resolvers: Object.fromEntries(
      Object.entries(types).map(([type, fields]) => [
        type,
        {
          ...(OWNERS_KNOW.has(type) || type === "Item"
            ? { __resolveReference: reference(subgraph, type) }
            : {}),
          ...Object.fromEntries(
            fields
              .split(" ")
              .filter(Boolean)
              .map((field) => [field, partly(field)]),
          ),
        },
      ]),
    ) as TestSubgraph["resolvers"],
  });
  return {
    subgraphs: {
      items: part("items", ITEMS, {
        Query: "things item book matrix boxes",
        Mutation: "touch",
        Item: "",
        Book: "id label pages kind next tags grid strict size",
        Film: "id label minutes about all",
        Box: "items first inner owner",
        Size: "w h",
      }),
      prices: part("prices", PRICES, {
        Book: "id price heavy sequel best shout whisper",
        Film: "id rating books",
      }),
      views: part("views", VIEWS, { Item: "id views" }),
      reviews: part("reviews", REVIEWS, { Query: "people", Person: "id code name favourite owns" }),
    },
    resolveWhole: (schema) => {
      for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith("__")) continue;
        for (const field of Object.values(type.getFields())) field.resolve = wholly(field.name) as Resolve;
      }
    },
  };
}

/** Types of which a subgraph may not know every entity. */
const OWNERS_KNOW: ReadonlySet<string> = new Set(["Book", "Film", "Person"]);

function listOf<T>(n: number, make: (n: number) => T): T[] {
  return Array.from({ length: n % 4 }, (_, index) => make((n >> 2) + index * 7 + 1));
}
