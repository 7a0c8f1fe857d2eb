/**
 * All subgraphs of the shop in one process. HTTP is read by hand, as much of it as gateways send, so that the process
 * takes as little as can be of the core that it shares with the load.
 *
 * Told `record`, it answers slowly and notes what it is asked in which order; told `report`, it tells that: every call
 * with the round that it belongs to, the calls of a round having been made when all before it had been answered.
 */
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { byHeart } from "./by-heart.mjs";

const RECORDED_ANSWER_MILLISECONDS = 30;

const answer = byHeart((text) => {
  const body = Buffer.from(text);
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
});

let recorded = null;
let answeredRound = 0;

async function record(path, body) {
  const call = { path, body, round: answeredRound + 1 };
  recorded.push(call);
  await pause(RECORDED_ANSWER_MILLISECONDS);
  answeredRound = Math.max(answeredRound, call.round);
}

const server = createServer({ noDelay: true }, (socket) => {
  let text = "";
  const next = async () => {
    const head = text.indexOf("\r\n\r\n");
    if (head === -1) return;
    const end = head + 4 + Number(/content-length: *(\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
    if (text.length < end) return;
    const path = text.slice(5, text.indexOf(" ", 5));
    const body = Buffer.from(text.slice(head + 4, end), "latin1").toString();
    text = text.slice(end);
    if (recorded) await record(path, body);
    const bytes = answer(path.slice(1), body);
    socket.write(Buffer.isBuffer(bytes) ? bytes : await bytes);
  };
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    void next();
  });
  socket.on("error", () => {});
});
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));

process.on("message", (message) => {
  if (message === "record") [recorded, answeredRound] = [[], 0];
  if (message !== "report") return;
  process.send({ calls: recorded });
  recorded = null;
});
