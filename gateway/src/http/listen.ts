/** Makes an application listen, or says in one line why it cannot. */
import type { AddressInfo } from "node:net";
import { StartError } from "@vardgraf/schema";
import type { FastifyInstance } from "fastify";

/** Where to listen. */
export interface ListenAddress {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The setting that the port comes from, for the person who has to change it. */
  readonly setting: string;
}

/** Listens and returns the base address, without a trailing slash. */
export async function listen(app: FastifyInstance, { host, port, setting }: ListenAddress): Promise<string> {
  await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      error.code === "EADDRINUSE"
        ? `Port ${port} is already in use: stop the other program or set ${setting}.`
        : `Cannot listen on ${host}:${port}: ${error.code ?? error.message}.`,
    );
  });
  const { port: taken } = app.server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
}
