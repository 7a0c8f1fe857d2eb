/** A library in one subgraph, with costs, something deprecated, and a shelf that can be held, for tests of the door. */
import type { TestSubgraph } from "./federation.js";

/** Holds back every answer to `held` until it is released. */
export class Hold {
  #release: () => void = () => {};
  #released: Promise<void> = Promise.resolve();

  /** From now on `held` waits. */
  begin(): void {
    this.#released = new Promise((resolve) => (this.#release = resolve));
  }

  /** Lets everything go that waits. */
  release(): void {
    this.#release();
  }

  /** Resolves when nothing is held. */
  get released(): Promise<void> {
    return this.#released;
  }
}

/** The library, with `hold` over its field `held`. */
export function library(hold: Hold): Readonly<Record<string, TestSubgraph>> {
  const books = Array.from({ length: 500 }, (_, n) => ({ id: `b${n}`, title: `Book ${n}` }));
  const subgraph: TestSubgraph = {
    sdl: `
      type Query {
        book(id: ID!): Book
        books(first: Int = 5): [Book!]! @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
        byIds(ids: [ID!]!): [Book!]! @listSize(assumedSize: 1)
        held: String
        fails: String
        echo(text: String): String
        oldName: String @deprecated(reason: "Ask for name.")
        name(style: Style): String
      }
      type Mutation { addBook(title: String!): Book }
      type Book { id: ID! title: String sequel: Book }
      enum Style { PLAIN LOUD @deprecated(reason: "It is too loud.") }`,
    resolvers: {
      Query: {
        book: (_: unknown, { id }: { id: string }) => books.find((book) => book.id === id),
        books: (_: unknown, { first }: { first: number }) => books.slice(0, first),
        byIds: (_: unknown, { ids }: { ids: string[] }) => books.filter(({ id }) => ids.includes(id)),
        held: async () => {
          await hold.released;
          return "released";
        },
        fails: () => {
          throw new Error("connect ECONNREFUSED 10.0.0.7:5432 SELECT * FROM book");
        },
        echo: (_: unknown, { text }: { text?: string }) => text,
        name: () => "library",
        oldName: () => "library",
      },
      Mutation: { addBook: (_: unknown, { title }: { title: string }) => ({ id: "new", title }) },
      Book: { sequel: ({ id }: { id: string }) => books[Number(id.slice(1)) + 1] },
    },
  };
  return { library: subgraph };
}
