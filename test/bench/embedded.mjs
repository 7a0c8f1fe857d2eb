/** This gateway with the subgraphs in its own process. */
import { startGatewayProgram } from "../../gateway/dist/index.js";
import { byHeart } from "./by-heart.mjs";
import { schemas } from "./shop.mjs";

const answer = byHeart((body) => ({ status: 200, body }));
const local = new Map(
  [...schemas.keys()].map((name) => [name, { handle: async ({ body }) => answer(name, body) }]),
);
const { url } = await startGatewayProgram(
  { ...process.env, PORT: "0", OPERATOR_PORT: "0", IDENTITY: "none", SANDBOX: "off", LOG_LEVEL: "error" },
  { local },
);
process.send({ url: `${url}/graphql` });
