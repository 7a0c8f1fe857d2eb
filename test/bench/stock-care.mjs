/**
 * The stock gateway over the subgraphs of care, as somebody would set it up who had nothing else: it believes the token
 * without looking at its signature, which costs nothing, and signs the caller's context of each call, or no subgraph
 * would answer. `SUBGRAPHS` holds their addresses by name, `KEY` is the file of the signing key.
 */
import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { CALLER_CONTEXT_HEADER, createCallerContextSigner } from "../../schema/dist/index.js";

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const addresses = JSON.parse(process.env.SUBGRAPHS);
const sign = await createCallerContextSigner(JSON.parse(readFileSync(process.env.KEY, "utf8")));

class SignedSource extends RemoteGraphQLDataSource {
  constructor(name) {
    super({ url: addresses[name] });
    const send = this.fetcher;
    this.fetcher = async (url, { headers, ...rest }) => {
      const { "x-caller": caller, ...others } = headers;
      const callerContext = await sign(JSON.parse(caller), name, rest.body);
      return send(url, { ...rest, headers: { ...others, [CALLER_CONTEXT_HEADER]: callerContext } });
    };
  }

  willSendRequest({ request, context }) {
    request.http.headers.set("x-caller", JSON.stringify(context.caller ?? { claims: null, requestId: "0" }));
  }
}

const server = new ApolloServer({
  gateway: new ApolloGateway({
    supergraphSdl: readFileSync(process.env.SUPERGRAPH, "utf8"),
    buildService: ({ name }) => new SignedSource(name),
    logger: quiet,
  }),
  logger: quiet,
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async ({ req }) => {
    const [, claims] = String(req.headers.authorization).split(".");
    const operationName = req.body?.operationName ?? null;
    return {
      caller: {
        claims: JSON.parse(Buffer.from(claims, "base64url").toString()),
        requestId: crypto.randomUUID(),
        operationName,
      },
    };
  },
});
process.send({ url });
