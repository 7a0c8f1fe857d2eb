/** The end of a gateway: it is told first, then takes nothing new, then ends what it has begun. */
import { setTimeout as pause } from "node:timers/promises";
import type { Connections, Logger } from "@vardgraf/schema";
import type { FastifyInstance } from "fastify";
import type { Readiness } from "./readiness.js";

/** How long the steps of an end may take. */
export interface DrainSettings {
  /** How long requests are still taken after /readyz has said no, so that load balancers notice; in milliseconds. */
  readonly delayMilliseconds: number;
  /** Longest wait for requests in flight after that, in milliseconds; what is left then is cut off. */
  readonly timeoutMilliseconds: number;
}

/** Ends `app`: resolves when the last of its `connections` is closed. */
export async function drain(
  app: FastifyInstance,
  connections: Connections,
  readiness: Readiness,
  settings: DrainSettings,
  log: Logger,
): Promise<void> {
  readiness.drain();
  if (settings.delayMilliseconds > 0) await pause(settings.delayMilliseconds);
  const release = connections.release();
  const cut = setTimeout(() => {
    log.warn("requests were cut off at the end: they took longer than DRAIN_TIMEOUT_MS");
    app.server.closeAllConnections();
  }, settings.timeoutMilliseconds);
  await app.close();
  clearTimeout(cut);
  release();
}
