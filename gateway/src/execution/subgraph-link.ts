/** The way from a query plan to one subgraph: signs the caller's context, calls, and tells failures apart. */
import type { GraphQLDataSource } from "@apollo/gateway";
import {
  type CallerContextSigner,
  errorCatalogue,
  type Logger,
  type SubgraphEndpoint,
} from "@vardgraf/schema";
import { z } from "zod";
import type { GatewayMetrics } from "../telemetry/metrics.js";
import type { RequestContext } from "./context.js";

type Process = GraphQLDataSource["process"];

/** What all links of a gateway share. */
export interface LinkServices {
  /** Null when subgraphs are not told who calls. */
  readonly sign: CallerContextSigner | null;
  readonly metrics: GatewayMetrics;
  readonly log: Logger;
}

const answerSchema = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

/** A data source of the query-plan executor that reaches `endpoint`. */
export function subgraphLink(
  name: string,
  endpoint: SubgraphEndpoint,
  services: LinkServices,
): GraphQLDataSource {
  const unavailable = (reason: string, requestId: string): Awaited<ReturnType<Process>> => {
    services.log.warn({ subgraph: name, requestId, reason }, "subgraph unavailable");
    services.metrics.subgraphCalls.inc({ subgraph: name, outcome: "unavailable" });
    const extensions = { code: "SUBGRAPH_UNAVAILABLE", subgraph: name };
    return { errors: [{ message: errorCatalogue.SUBGRAPH_UNAVAILABLE.en, extensions }] } as never;
  };

  return {
    process: async (options) => {
      if (options.kind !== "incoming operation") throw new Error(`Unexpected call of kind ${options.kind}.`);
      const { claims, requestId, signal } = options.context as unknown as RequestContext;
      const { query, variables } = options.request;
      const body = JSON.stringify({ query, variables });
      const operationName = options.incomingRequestContext.operationName ?? null;
      const callerContext = await services.sign?.({ claims, requestId, operationName }, name, body);
      const stop = services.metrics.subgraphSeconds.startTimer({ subgraph: name });
      try {
        const response = await endpoint.handle({ body, callerContext }, signal);
        const answer = answerSchema.safeParse(parseJson(response.body));
        if (!answer.success || (answer.data.data === undefined && !answer.data.errors)) {
          return unavailable(`status ${response.status}, not a GraphQL answer`, requestId);
        }
        services.metrics.subgraphCalls.inc({ subgraph: name, outcome: answer.data.errors ? "errors" : "ok" });
        return answer.data as Awaited<ReturnType<Process>>;
      } catch (error) {
        return unavailable((error as Error).name, requestId);
      } finally {
        stop();
      }
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
