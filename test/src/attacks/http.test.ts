/** What attackers do below GraphQL, over sockets of their own. */
import { once } from "node:events";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";

const HEAD = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

/** Sends bytes and reads until the other side closes; `more` is sent again and again until it does. */
async function talk(url: string, text: string, more?: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  let received = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (received += chunk));
  socket.on("error", () => {});
  socket.write(text);
  const pump = more === undefined ? undefined : setInterval(() => socket.write(more), 2);
  await once(socket, "close");
  clearInterval(pump);
  return received;
}

const codeOf = (text: string): unknown => /"code":"(\w+)"/.exec(text)?.[1];
const statusOf = (text: string): number => Number(text.split(" ")[1]);

describe.each(worlds)("in $topology, the door", (world) => {
  it("does not unpack what is packed", async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 ** 2, " "));
    const response = await fetch(`${world.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: bomb,
    });
    expect([response.status, codeOf(await response.text())]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  it("stops reading chunks that never end", async () => {
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const answer = await talk(world.url, `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, chunk);
    expect([statusOf(answer), codeOf(answer)]).toEqual([413, "BODY_TOO_LARGE"]);
  });

  it.each([
    ["two lengths", `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400, "BAD_REQUEST"],
    [
      "two ways to end",
      `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      "BAD_REQUEST",
    ],
    ["20 KB of headers", `${HEAD}X-A: ${"x".repeat(20_000)}\r\n\r\n`, 431, "HEADERS_TOO_LARGE"],
    ["a thousand headers", `${HEAD}${"X-A: 123456789\r\n".repeat(2000)}\r\n`, 431, "HEADERS_TOO_LARGE"],
  ])("refuses a request with %s", async (_what, text, status, code) => {
    const answer = await talk(world.url, text);
    expect([statusOf(answer), codeOf(answer)]).toEqual([status, code]);
  });

  it("does not answer a question in an address, whoever it is about", async () => {
    const response = await fetch(`${world.url}/graphql?query={patient(id:"191212121212"){id}}`);
    const text = await response.text();
    expect([response.status, codeOf(text)]).toEqual([405, "METHOD_NOT_ALLOWED"]);
    expect(text).not.toContain("191212121212");
  });

  it("lets no page of another origin in", async () => {
    const response = await fetch(`${world.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect([response.status, codeOf(await response.text())]).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });
});
