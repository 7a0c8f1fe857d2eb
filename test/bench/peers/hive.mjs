/** Hive Gateway with its planner in JavaScript or in Rust; calls of different clients are never shared. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";

const rust = process.env.HIVE_PLANNER === "rust";
const { unifiedGraphHandler } = rust ? await import("@graphql-hive/router-runtime") : {};
const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.env.SUPERGRAPH, "utf8"),
  ...(rust ? { unifiedGraphHandler } : { jit: true }),
  transportEntries: { "*.http": { options: { deduplicateInflightRequests: false } } },
  landingPage: false,
  graphiql: false,
  logging: false,
});
const server = createServer(gateway);
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () =>
  process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }),
);
