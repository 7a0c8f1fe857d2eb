/** Load by clients that each ask, wait for the answer, and ask again. HTTP is read by hand, so that it costs little. */
import { connect } from "node:net";

/** Longest head of an answer that is looked at, in bytes. */
const HEAD = 4096;

/** Sends `body` over so many connections until the time is up; resolves with how long each answer took, in milliseconds. */
export async function load(url, body, connections, seconds, headers = {}) {
  const { host, hostname, port, pathname } = new URL(url);
  const others = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n${others.join("")}` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const end = performance.now() + seconds * 1000;
  const waits = [];
  const client = () =>
    new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      const reader = answerEnd();
      let sent = 0;
      const send = () => {
        sent = performance.now();
        socket.write(request);
      };
      socket.on("connect", send);
      socket.on("error", reject);
      socket.on("data", (chunk) => {
        let done;
        try {
          done = reader(chunk);
        } catch (error) {
          reject(error);
          socket.destroy();
          return;
        }
        if (!done) return;
        const now = performance.now();
        waits.push(now - sent);
        if (now < end) send();
        else {
          socket.destroy();
          resolve();
        }
      });
    });
  await Promise.all(Array.from({ length: connections }, client));
  return waits;
}

/** Tells of each chunk whether an answer, with its length in the head or in chunks, ends with it. */
function answerEnd() {
  let head = "";
  let tail = "";
  let left = Number.NaN;
  return (chunk) => {
    if (Number.isNaN(left)) {
      head += chunk.toString("latin1", 0, HEAD);
      const end = head.indexOf("\r\n\r\n");
      if (end === -1) return false;
      if (!head.startsWith("HTTP/1.1 200"))
        throw new Error(`An answer other than 200: ${head.slice(0, 300)}`);
      const length = /content-length: *(\d+)/i.exec(head)?.[1];
      left = length === undefined ? Number.POSITIVE_INFINITY : end + 4 + Number(length);
    }
    left -= chunk.length;
    tail = (tail + chunk.toString("latin1", Math.max(0, chunk.length - 5))).slice(-5);
    if (left > 0 && !(left === Number.POSITIVE_INFINITY && tail === "0\r\n\r\n")) return false;
    [head, tail, left] = ["", "", Number.NaN];
    return true;
  };
}
