/**
 * What no gateway can surpass that calls with undici: a server written by hand for one query each, which makes the calls
 * that were recorded of this gateway, in the same order, joins what comes back, and sends an answer that it knows.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Pool } from "undici";

const { origin, operations } = JSON.parse(readFileSync(process.env.RECORDED, "utf8"));
const known = new Map(operations.map(({ query, rounds, answer }) => [query, { rounds, answer }]));
const pool = new Pool(origin, { connections: 64 });
const headers = { "content-type": "application/json", accept: "application/json" };

function call({ path, body }) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    pool.dispatch(
      { method: "POST", path, headers, body },
      {
        onRequestStart() {},
        onResponseStart() {},
        onResponseData: (_, chunk) => chunks.push(chunk),
        onResponseEnd: () => resolve(Buffer.concat(chunks)),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const { rounds, answer } = known.get(JSON.parse(Buffer.concat(chunks).toString()).query);
    const received = [];
    for (const calls of rounds) received.push(...(await Promise.all(calls.map(call))));
    if (Buffer.concat(received).length === 0) throw new Error("Nothing came back.");
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(answer),
    });
    response.end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () =>
  process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }),
);
