/** The route of GraphQL requests that are not plain: whatever may come, as the framework reads it. */
import type { FastifyInstance } from "fastify";
import { answerGraph, GRAPHQL_PATH, type GraphOptions } from "./answer.js";
import { checkHead } from "./entrance.js";
import type { RequestObserver } from "./observe.js";

/** Adds the route. */
export function addGraphqlRoute(
  app: FastifyInstance,
  options: GraphOptions & { readonly getRequests: boolean },
  observer: RequestObserver,
): void {
  app.route({
    method: options.getRequests ? ["GET", "POST"] : ["POST"],
    url: GRAPHQL_PATH,
    onRequest: async (request, reply) => {
      observer.begin(request.raw, reply.raw, request.id);
      checkHead(request, options.maxTokenBytes);
    },
    handler: (request, reply) =>
      answerGraph(request, reply, observer.begin(request.raw, reply.raw, request.id), options),
  });
}
