/** Lets go of connections that clients keep open, while a server ends. */
import type { Server } from "node:http";

/** Pause between two looks at the connections, in milliseconds. */
const LOOK_EVERY = 20;

/**
 * From now on closes each kept-alive connection of `server` as soon as its request in flight is answered: a
 * server that ends waits for its connections. Call the result when the server has ended.
 */
export function releaseConnections(server: Server): () => void {
  const timer = setInterval(() => server.closeIdleConnections(), LOOK_EVERY);
  return () => clearInterval(timer);
}
