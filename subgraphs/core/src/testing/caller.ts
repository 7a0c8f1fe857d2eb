/** Calls a subgraph in a test as the gateway would: with a signed caller context. */
import { randomUUID } from "node:crypto";
import {
  createCallerContextSigner,
  generateCallerContextKeys,
  type SubgraphEndpoint,
} from "@vardgraf/schema";
import type { JSONWebKeySet } from "jose";

/** One request of a test. */
export interface TestCall {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Claims of the caller's token; absent for a caller without a token. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A GraphQL answer as a test reads it. */
export interface TestAnswer<Data = Record<string, unknown>> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Keys of a gateway that exists in the test only, and a function that calls a subgraph with them. */
export interface TestGateway {
  /** Hand these to the subgraph as `callerKeys`. */
  readonly jwks: JSONWebKeySet;
  call<Data = Record<string, unknown>>(
    subgraph: SubgraphEndpoint & { readonly name: string },
    request: TestCall,
  ): Promise<TestAnswer<Data>>;
}

/** Makes keys and a caller for a test. */
export async function testKeys(): Promise<TestGateway> {
  const { privateJwk, keySet } = await generateCallerContextKeys();
  const sign = await createCallerContextSigner(privateJwk);
  return {
    jwks: keySet,
    call: async (subgraph, { query, variables, claims }) => {
      const body = JSON.stringify({ query, variables });
      const facts = { requestId: randomUUID(), operationName: null, claims: claims ?? null };
      const callerContext = await sign(facts, subgraph.name, body);
      const response = await subgraph.handle({ body, callerContext });
      return JSON.parse(response.body);
    },
  };
}
