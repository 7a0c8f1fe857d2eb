/** Tells early that a port is taken, before any long work is done. */
import { once } from "node:events";
import { createServer } from "node:net";
import { StartError } from "@vardgraf/schema";

/** Refuses when `port` of `host` is in use; port 0 never is. */
export async function assertPortFree(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  probe.listen(port, host);
  await once(probe, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      error.code === "EADDRINUSE"
        ? `Port ${port} is already in use: stop the other program or set PORT.`
        : `Cannot listen on ${host}:${port}: ${error.code ?? error.message}.`,
    );
  });
  probe.close();
  await once(probe, "close");
}
