/** The way of a GraphQL request: request → limits → identity → document → plan, each of them a file of its own. */
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "../execution/context.js";
import type { Shortcut } from "../execution/shortcut.js";
import type { Concurrency } from "../limits/concurrency.js";
import { askServer } from "./apollo-request.js";
import { checkHead, enter, type Entered, type EntranceOptions } from "./entrance.js";
import { type Observation, type ObserverOptions, RequestObserver } from "./observe.js";

/** Where the graph is asked. */
export const GRAPHQL_PATH = "/graphql";

/** What a request is answered with. */
export interface GraphqlRouteOptions extends ObserverOptions, EntranceOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly shortcut: Shortcut;
  readonly concurrency: Concurrency;
  /** True when queries may come in a GET. */
  readonly getRequests: boolean;
}

/** Adds the route. */
export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const observer = new RequestObserver(options);
  app.route({
    method: options.getRequests ? ["GET", "POST"] : ["POST"],
    url: GRAPHQL_PATH,
    onRequest: async (request, reply) => {
      observer.begin(request, reply);
      checkHead(request, options.maxTokenBytes);
    },
    handler: async (request, reply) => {
      const observation = observer.of(request);
      const leave = await options.concurrency.enter(observation.signal);
      try {
        const entered = await enter(request, options);
        return await answer(request, reply, entered, observation, options);
      } finally {
        leave();
      }
    },
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { claims, parameters, cost }: Entered,
  observation: Observation,
  { apollo, shortcut }: GraphqlRouteOptions,
): Promise<string> {
  const context = { claims, requestId: request.id, ...observation, ...(cost ? { cost } : {}) };
  if (cost === undefined) {
    const { method, headers } = request;
    const plain = {
      method,
      contentType: headers["content-type"],
      accept: headers.accept,
      body: parameters ?? request.body,
    };
    const text = await shortcut(plain, () => Promise.resolve(context));
    if (text !== null) {
      void reply.type("application/json; charset=utf-8");
      return text;
    }
  }
  return askServer(apollo, request, reply, parameters, context);
}
