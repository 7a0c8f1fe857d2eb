/**
 * The oracle: whatever is asked of whatever data, the gateway answers as one executable schema over the same data
 * would. `EQUIVALENCE_RUNS` sets how many worlds are tried; a seed that once failed belongs into the corpus.
 */
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { asyncProperty, check, integer } from "fast-check";
import { buildSchema, execute, type GraphQLSchema, parse, printSchema } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import {
  askServer,
  composeForTest,
  federationOf,
  type TestAnswer,
  type TestFederation,
} from "../../testing/federation.js";
import { type RandomOperation, randomOperation } from "../../testing/random-operation.js";
import { randomWorld } from "../../testing/random-world.js";
import { loadSupergraph } from "../supergraph/load.js";

const RUNS = Number(process.env["EQUIVALENCE_RUNS"] ?? 4);
const OPERATIONS = 15;

/** Seeds that found a mistake once: of the world and of the first operation. */
const CORPUS: readonly (readonly [number, number])[] = [
  [222263, 871580],
  [5, 2],
  [10, 3],
  [7, 16],
  [0, 702177],
  [405743, 4],
  [400691, 289339],
  [389132, 965338],
];

const EVERYTHING = { aliases: true, omit: new Set<string>() };

let supergraphSdl: string;
let apiText: string;
beforeAll(() => {
  supergraphSdl = composeForTest(randomWorld({ seed: 0, errors: 0 }).subgraphs);
  apiText = printSchema(loadSupergraph(supergraphSdl).apiSchema);
});

interface Compared {
  readonly federation: TestFederation;
  readonly whole: GraphQLSchema;
}

async function worldOf(seed: number, errors: number): Promise<Compared> {
  const world = randomWorld({ seed, errors });
  const whole = buildSchema(apiText);
  world.resolveWhole(whole);
  return { federation: await federationOf(world.subgraphs, supergraphSdl), whole };
}

/** Throws when the answers differ. */
async function compare(
  { federation, whole }: Compared,
  { query, variables }: RandomOperation,
): Promise<void> {
  const text = await federation.askText(query, { ...variables });
  const answer = JSON.parse(text) as TestAnswer;
  const expected = (await execute({
    schema: whole,
    document: parse(query),
    variableValues: variables,
  })) as TestAnswer;
  const [paths, expectedPaths] = [errorPaths(answer), errorPaths(expected)];
  // Beside a field that must not be null, an executor may stop before it has met every error, and a gateway finds
  // everything missing that the subgraph gave up with it.
  const exact = !expected.errors?.some(({ message }) => message.includes("strict"));
  if (
    JSON.stringify(answer.data) !== JSON.stringify(expected.data) ||
    (exact ? paths.join() !== expectedPaths.join() : paths.length === 0)
  ) {
    const wanted = JSON.stringify({ data: expected.data, paths: expectedPaths });
    throw new Error(`${query}\n${JSON.stringify(variables)}\nanswer:   ${text}\nexpected: ${wanted}`);
  }
}

function errorPaths(answer: TestAnswer): string[] {
  return [...new Set((answer.errors ?? []).map(({ path }) => JSON.stringify(path)))].sort();
}

describe("the gateway", () => {
  it.each([
    ["with data that is all well", 0],
    ["with fields that fail", 8],
  ])("answers as one schema would, %s", { timeout: 60_000 + RUNS * 5000 }, async (_, errors) => {
    const tryOne = async (world: number, first: number, count: number): Promise<void> => {
      const compared = await worldOf(world, errors);
      for (let index = 0; index < count; index++) {
        await compare(compared, randomOperation(compared.whole, first + index, EVERYTHING));
      }
    };
    for (const [world, operation] of CORPUS) await tryOne(world, operation, OPERATIONS);
    const seed = integer({ min: 0, max: 1e6 });
    const property = asyncProperty(seed, seed, (world, first) => tryOne(world, first, OPERATIONS));
    const { errorInstance, counterexample } = await check(property, { numRuns: RUNS, endOnFailure: true });
    expect({ counterexample, error: errorInstance }).toEqual({ counterexample: null, error: null });
  });

  it("answers as the stock gateway does where that is right", { timeout: 60_000 + RUNS * 1000 }, async () => {
    // The vendor's package reports usage unless told not to.
    process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
    const { federation, whole } = await worldOf(7, 0);
    const stock = new ApolloServer({
      gateway: new ApolloGateway({
        supergraphSdl,
        logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
        buildService: ({ name }) => ({
          process: async ({ request }) => {
            const { query, variables } = request;
            const { body } = await federation.endpoint({ name }).handle({
              body: JSON.stringify({ query, variables }),
              callerContext: undefined,
            });
            return JSON.parse(body) as never;
          },
        }),
      }),
    });
    await stock.start();
    const omit = new Set(["shout", "whisper", "label", "strict", "owner", "views"]);
    for (let seed = 0; seed < 60; seed++) {
      const operation = randomOperation(whole, seed, { aliases: false, omit });
      const [ours, theirs] = await Promise.all([
        federation.askText(operation.query, { ...operation.variables }),
        askServer(stock as never, operation),
      ]);
      expect({ operation, answer: JSON.parse(ours) }).toEqual({ operation, answer: JSON.parse(theirs) });
    }
    await stock.stop();
  });
});
