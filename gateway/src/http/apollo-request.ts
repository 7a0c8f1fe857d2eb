/** A request as Apollo Server takes it, and its answer as the door gives it. */
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { RequestContext } from "../execution/context.js";
import type { GraphReply, GraphRequest } from "./exchange.js";
import type { Parameters } from "./graphql-request.js";

/** Has the server answer `request`; `parameters` stand in the place of its body or its search. */
export async function askServer(
  server: ApolloServer<RequestContext>,
  request: GraphRequest,
  reply: GraphReply,
  parameters: Parameters | null,
  context: RequestContext,
): Promise<string> {
  const isGet = request.method === "GET";
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: isGet ? searchOf(request, parameters) : "",
      body: isGet ? undefined : (parameters ?? request.body),
    },
    context: () => Promise.resolve(context),
  });
  if (response.body.kind !== "complete")
    throw new Error("The server answered in parts, which nobody asked for.");
  for (const [name, value] of response.headers) void reply.header(name, value);
  void reply.code(response.status ?? 200);
  return response.body.string;
}

function headersOf({ headers }: GraphRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}

function searchOf(request: GraphRequest, parameters: Parameters | null): string {
  if (parameters === null) return searchIn(request);
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    search.set(name, typeof value === "string" ? value : JSON.stringify(value));
  return `?${search.toString()}`;
}

/** The search of the address of `request`, with its question mark; empty when there is none. */
export function searchIn({ url }: GraphRequest): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at);
}
