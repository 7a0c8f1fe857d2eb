/** The way of a GraphQL request: request → limits → identity → document → plan, each of them a file of its own. */
import type { ApolloServer } from "@apollo/server";
import type { RequestContext } from "../execution/context.js";
import type { Shortcut } from "../execution/shortcut.js";
import type { Concurrency } from "../limits/concurrency.js";
import type { Turnstile } from "../limits/turnstile.js";
import { askServer } from "./apollo-request.js";
import { enter, type Entered, type EntranceOptions } from "./entrance.js";
import type { GraphReply, GraphRequest } from "./exchange.js";
import type { Observation } from "./observe.js";

/** Where the graph is asked. */
export const GRAPHQL_PATH = "/graphql";

/** What a request is answered with. */
export interface GraphOptions extends EntranceOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly shortcut: Shortcut;
  readonly concurrency: Concurrency;
  readonly turnstile: Turnstile;
}

/** The text of the answer to `request`, whose head has been checked; the rest of the answer is told to `reply`. */
export async function answerGraph(
  request: GraphRequest,
  reply: GraphReply,
  observation: Observation,
  options: GraphOptions,
): Promise<string> {
  const { concurrency, turnstile } = options;
  const leave = concurrency.enterNow() ?? (await concurrency.enter(observation.signal));
  await turnstile.enter();
  try {
    const entered = await enter(request, options);
    return await answer(request, reply, entered, observation, options);
  } finally {
    turnstile.leave();
    leave();
  }
}

async function answer(
  request: GraphRequest,
  reply: GraphReply,
  { claims, parameters, cost }: Entered,
  { requestId, signal, deadline, observed, span }: Observation,
  { apollo, shortcut }: GraphOptions,
): Promise<string> {
  const context: RequestContext = {
    claims,
    requestId,
    signal,
    deadline,
    observed,
    ...(span ? { span } : {}),
    ...(cost ? { cost } : {}),
  };
  if (cost === undefined) {
    const { method, headers } = request;
    const plain = {
      method,
      contentType: headers["content-type"],
      accept: headers.accept,
      body: parameters ?? request.body,
    };
    const text = await shortcut(plain, context);
    if (text !== null) {
      void reply.type("application/json; charset=utf-8");
      return text;
    }
  }
  return askServer(apollo, request, reply, parameters, context);
}
