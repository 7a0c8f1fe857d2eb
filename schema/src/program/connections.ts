/** The connections of a server, and how it lets go of them when it ends. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Pause between two looks at the connections, in milliseconds. */
const LOOK_EVERY = 20;

/** Knows the connections of a server from the first on. */
export class Connections {
  /** Those on which nothing has come yet: the server takes them for busy. */
  readonly #silent = new Set<Socket>();
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
    server.on("connection", (socket) => {
      this.#silent.add(socket);
      socket.once("close", () => this.#silent.delete(socket));
    });
  }

  /**
   * From now on closes each connection as soon as no request is in flight on it, also one that a client has opened and
   * never used: a server that ends waits for its connections. Call the result when the server has ended.
   */
  release(): () => void {
    const timer = setInterval(() => {
      this.#server.closeIdleConnections();
      for (const socket of this.#silent) {
        if (socket.bytesRead === 0) socket.destroy();
        else this.#silent.delete(socket);
      }
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }
}
