/** A federation in one process for tests: subgraphs composed on the spot, reached without a network. */
import type { ApolloServer } from "@apollo/server";
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { SubgraphEndpoint } from "@vardgraf/schema";
import { type DocumentNode, execute, type GraphQLFormattedError, parse, validate } from "graphql";
import { pino } from "pino";
import { createExecution } from "../execution/apollo.js";
import type { RequestContext } from "../execution/context.js";
import { createMetrics } from "../telemetry/metrics.js";

type Resolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>["resolvers"]
>;

/** A subgraph: its schema without the link line, and what resolves it. */
export interface TestSubgraph {
  readonly sdl: string;
  readonly resolvers: Resolvers;
}

/** A request as a subgraph got it. */
export interface RecordedCall {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Record<string, unknown> & { representations?: readonly Record<string, unknown>[] };
}

/** An answer as a client reads it. */
export interface TestAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Changes or replaces the answer of a subgraph; undefined lets it pass. */
export type Fault = (call: RecordedCall, answer: TestAnswer) => unknown;

/** A running federation. */
export interface TestFederation {
  readonly supergraphSdl: string;
  readonly calls: RecordedCall[];
  /** How the named subgraph misbehaves from now on; null ends it. */
  breakSubgraph(name: string, fault: Fault | null): void;
  /** Asks the gateway; the document is validated as a client's is. */
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<TestAnswer>;
  /** The same in text, as it goes over the wire. */
  askText(query: string, variables?: Record<string, unknown>): Promise<string>;
  readonly endpoint: (subgraph: { readonly name: string }) => SubgraphEndpoint;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@requires" "@provides" "@external" "@shareable" "@inaccessible" "@interfaceObject" "@override" "@tag" "@cost" "@listSize"
])\n`;

/** Composes `subgraphs`; throws what composition finds wrong. */
export function composeForTest(subgraphs: Readonly<Record<string, TestSubgraph>>): string {
  const known = composed.get(subgraphs);
  if (known !== undefined) return known;
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(LINK + sdl),
    })),
  );
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join("\n"));
  composed.set(subgraphs, supergraphSdl);
  return supergraphSdl;
}

const composed = new WeakMap<object, string>();

/** Starts a gateway over `subgraphs`. */
export async function federationOf(
  subgraphs: Readonly<Record<string, TestSubgraph>>,
  supergraphSdl: string = composeForTest(subgraphs),
): Promise<TestFederation> {
  const calls: RecordedCall[] = [];
  const faults = new Map<string, Fault>();
  const endpoints = new Map(
    Object.entries(subgraphs).map(([name, subgraph]) => [
      name,
      subgraphEndpoint(name, subgraph, calls, faults),
    ]),
  );
  const endpoint = ({ name }: { readonly name: string }): SubgraphEndpoint => {
    const found = endpoints.get(name);
    if (!found) throw new Error(`No subgraph ${name}.`);
    return found;
  };
  const { apollo } = createExecution({
    supergraphSdl,
    endpoint,
    introspection: true,
    checkEntities: true,
    plugins: [],
    sign: null,
    metrics: createMetrics(),
    log: pino({ level: "silent" }),
  });
  await apollo.start();
  const askText = (query: string, variables: Record<string, unknown> = {}, operationName?: string) =>
    askServer(apollo, { query, variables, ...(operationName === undefined ? {} : { operationName }) });
  return {
    supergraphSdl,
    calls,
    endpoint,
    breakSubgraph: (name, fault) => void (fault ? faults.set(name, fault) : faults.delete(name)),
    askText,
    ask: async (query, variables, operationName) =>
      JSON.parse(await askText(query, variables, operationName)) as TestAnswer,
  };
}

/** Asks a server as over HTTP and returns the body of the answer. */
export async function askServer(server: ApolloServer<RequestContext>, body: object): Promise<string> {
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: "POST",
      headers: new Map([["content-type", "application/json"]]) as never,
      search: "",
      body,
    },
    context: () =>
      Promise.resolve({
        claims: null,
        requestId: "test",
        signal: new AbortController().signal,
        deadline: Number.POSITIVE_INFINITY,
      }),
  });
  if (response.body.kind !== "complete") throw new Error("An answer in parts.");
  return response.body.string;
}

function subgraphEndpoint(
  name: string,
  { sdl, resolvers }: TestSubgraph,
  calls: RecordedCall[],
  faults: ReadonlyMap<string, Fault>,
): SubgraphEndpoint {
  const schema = buildSubgraphSchema([{ typeDefs: parse(LINK + sdl), resolvers }]);
  const documents = new Map<string, DocumentNode>();
  return {
    handle: async ({ body }) => {
      const { query, variables = {} } = JSON.parse(body) as {
        query: string;
        variables?: Record<string, unknown>;
      };
      const call = { subgraph: name, query, variables };
      calls.push(call);
      let document = documents.get(query);
      if (!document) {
        document = parse(query);
        const [mistake] = validate(schema, document);
        if (mistake)
          throw new Error(`The gateway sent ${name} what is not valid: ${mistake.message}\n${query}`);
        documents.set(query, document);
      }
      const answer = (await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: {},
      })) as TestAnswer;
      const plain = JSON.parse(JSON.stringify(answer)) as TestAnswer;
      const fault = faults.get(name)?.(call, plain);
      if (fault instanceof Error) throw fault;
      return { status: 200, body: typeof fault === "string" ? fault : JSON.stringify(fault ?? plain) };
    },
  };
}
