/** Plugins that finish the server's answers. */
import type { ApolloServerPlugin } from "@apollo/server";
import { answerType } from "../http/media-types.js";
import type { RequestContext } from "./context.js";

/** Codes of mistakes in a GraphQL request that is well-formed HTTP. */
const REQUEST_MISTAKES: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
]);

/**
 * Gives mistakes in a document or in variables the status 200 where the answer is `application/json`: by GraphQL over
 * HTTP, a client that knows only this type must be able to tell the graph's answer from that of a proxy. Clients that
 * take `application/graphql-response+json` get 400.
 */
export function statusPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response }) => {
          const { http, body } = response;
          if (http.status !== 400 || body.kind !== "single") return Promise.resolve();
          const mistakes = body.singleResult.errors?.every(({ extensions }) =>
            REQUEST_MISTAKES.has(extensions?.["code"]),
          );
          if (mistakes && answerType(request.http?.headers.get("accept")) === "application/json")
            http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

/** Adds what an operation may cost to the answer, for clients that asked for it. */
export function costPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, response }) => {
          if (contextValue.cost && response.body.kind === "single")
            response.body.singleResult.extensions = { cost: contextValue.cost };
          return Promise.resolve();
        },
      }),
  };
}
