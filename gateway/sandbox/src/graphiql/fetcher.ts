/** Sends operations to the gateway as the chosen identity. */
import type { Fetcher } from "@graphiql/toolkit";
import type { ExecutionResult } from "graphql";
import type { Authorization } from "../identity/authorization.js";

interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: unknown;
}

async function send(request: GraphqlRequest, authorization: Authorization): Promise<Response> {
  const token = await authorization.header();
  return fetch("/graphql", {
    method: "POST",
    cache: "no-store",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
      "apollographql-client-name": "vardgraf-sandbox",
      "apollographql-client-version": "1",
      ...(token === null ? {} : { authorization: token }),
    },
    body: JSON.stringify(request),
  });
}

/** What came back instead of an answer, in the form of one. */
function failure(message: string): ExecutionResult {
  return { errors: [{ message }] } as unknown as ExecutionResult;
}

async function ask(request: GraphqlRequest, authorization: Authorization): Promise<ExecutionResult> {
  let response = await send(request, authorization);
  if (response.status === 401 && authorization.dropRefusedToken())
    response = await send(request, authorization);
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    return failure(`The gateway answered ${response.status} with something that is not JSON.`);
  }
}

/** Makes GraphiQL's way to the gateway. A token that is refused is replaced once. */
export function createFetcher(authorization: Authorization): Fetcher {
  return async ({ query, operationName, variables }) => {
    try {
      return await ask({ query, operationName: operationName ?? null, variables }, authorization);
    } catch (error) {
      return failure(
        `The gateway could not be asked: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
}
