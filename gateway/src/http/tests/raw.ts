/** Bytes as a badly made client sends them. */
import { once } from "node:events";
import { connect } from "node:net";

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends `text` to `url` and reads until the other side closes the connection. */
export async function sendRaw(url: string, text: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  let received = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (received += chunk));
  socket.on("error", () => {});
  socket.write(text);
  await once(socket, "close");
  const end = received.indexOf("\r\n\r\n");
  const head = received.slice(0, end);
  return { status: Number(head.split(" ")[1]), head, body: received.slice(end + 4) };
}
