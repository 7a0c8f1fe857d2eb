/** Stands between the gateway and one subgraph and does to the answers what networks and programs do. */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What a proxy can do instead of passing the answer on. */
export const faults = {
  /** Never answers. */
  hang: (_call, response) => void response.socket?.resume(),
  /** Answers a byte at a time, without end. */
  drip: (_call, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const drip = setInterval(() => response.write(" "), 20);
    response.once("close", () => clearInterval(drip));
  },
  /** Breaks the connection before an answer. */
  reset: (_call, response) => void response.socket?.resetAndDestroy(),
  /** Answers as a web framework does that failed: with what it knows. */
  "server error": (_call, response) => {
    response.writeHead(500, { "content-type": "text/plain" }).end(INTERNALS);
  },
  /** Answers as a load balancer does that finds nobody. */
  html: (_call, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(`<html><h1>502</h1>${INTERNALS}</html>`);
  },
  /** Answers in GraphQL, with errors that tell everything. */
  "talkative errors": (_call, response) => {
    const extensions = {
      code: "E_STORE",
      stacktrace: [INTERNALS],
      response: { url: "http://10.1.2.3:4104" },
    };
    const errors = [{ message: INTERNALS, extensions }, { message: INTERNALS }, INTERNALS];
    json(response, { data: null, errors });
  },
  /** Sends the first half of the answer and says that this is all. */
  truncated: async (call, response) => {
    const text = await call.ask();
    json(response, text.slice(0, text.length / 2));
  },
  /** Breaks the connection in the middle of the answer. */
  cut: async (call, response) => {
    const text = await call.ask();
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  },
  /** Sends 100 MB. */
  huge: (_call, response) => sendHuge(response),
  /** Points to somebody else. */
  redirect: (call, response) => {
    response.writeHead(307, { location: `${call.elsewhere}/graphql` }).end();
  },
  /** Mixes up who is who: entities come in the reverse order. */
  "entities in another order": async (call, response) => {
    json(
      response,
      withEntities(await call.ask(), (entities) => entities.toReversed()),
    );
  },
  /** Loses an entity. */
  "an entity too few": async (call, response) => {
    json(
      response,
      withEntities(await call.ask(), (entities) => entities.slice(1)),
    );
  },
  /** Invents an entity. */
  "an entity too many": async (call, response) => {
    json(
      response,
      withEntities(await call.ask(), (entities) => [...entities, entities[0]]),
    );
  },
} as const satisfies Record<string, FaultAction>;

/** Name of a fault. */
export type FaultName = keyof typeof faults;

/** What a fault may use of the call. */
interface ProxiedCall {
  /** The subgraph's own answer. */
  ask(): Promise<string>;
  /** Address of a server that counts who comes. */
  readonly elsewhere: string;
}

type FaultAction = (call: ProxiedCall, response: ServerResponse) => void | Promise<void>;

/** What no client may ever see, in all the answers that are made up here. */
export const INTERNALS =
  "Error: connect ECONNREFUSED 10.1.2.3:5432 at Store.read (/srv/secret/store.js:10:5) SELECT * FROM secret_table";

/** A proxy that listens. */
export interface FaultProxy extends AsyncDisposable {
  readonly url: string;
  /** Calls that came, bodies included. */
  readonly calls: readonly string[];
  /** How long the gateway said that it waits, call by call, in milliseconds. */
  readonly timeouts: readonly number[];
  /** Calls that came to where a redirect pointed. */
  readonly strayed: number;
  /** Calls whose connection is open still. */
  readonly open: number;
  readonly listening: boolean;
  /** What happens to each call from now on: a fault, or null to pass it on. */
  set(fault: FaultName | null | ((call: number, body: string) => FaultName | null)): void;
  /** Stops listening, as a subgraph that is down. */
  down(): Promise<void>;
  /** Listens again at the same place. */
  up(): Promise<void>;
}

/** Starts a proxy to the subgraph at `target`. What comes is remembered, unless there is to be no end of it. */
export async function startFaultProxy(target: string, { remember = true } = {}): Promise<FaultProxy> {
  const calls: string[] = [];
  const timeouts: number[] = [];
  let count = 0;
  let open = 0;
  let strayed = 0;
  let choose: (call: number, body: string) => FaultName | null = () => null;
  const elsewhere = createServer((_, response) => {
    strayed += 1;
    json(response, { data: { secret: true } });
  }).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    open += 1;
    response.once("close", () => (open -= 1));
    void serve(incoming, response).catch(() => response.destroy());
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await textOf(incoming);
    count += 1;
    if (remember) {
      calls.push(body);
      timeouts.push(Number(incoming.headers["vardgraf-timeout-ms"]));
    }
    const ask = (): Promise<string> => askTarget(target, incoming, body);
    const fault = choose(count, body);
    if (fault === null) json(response, await ask());
    else await faults[fault]({ ask, elsewhere: urlOf(elsewhere.address()) }, response);
  };
  const listen = async (port: number): Promise<void> => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  const down = async (): Promise<void> => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, "close");
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    calls,
    timeouts,
    get strayed() {
      return strayed;
    },
    get open() {
      return open;
    },
    get listening() {
      return server.listening;
    },
    set: (fault) => {
      choose = typeof fault === "function" ? fault : () => fault;
    },
    down,
    up: () => listen(port),
    [Symbol.asyncDispose]: async () => {
      if (server.listening) await down();
      elsewhere.closeAllConnections();
      elsewhere.close();
    },
  };
}

function urlOf(address: string | AddressInfo | null): string {
  return `http://127.0.0.1:${(address as AddressInfo).port}`;
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

async function askTarget(target: string, incoming: IncomingMessage, body: string): Promise<string> {
  const { host: _, connection: __, ...headers } = incoming.headers;
  const outgoing = request(target, { method: incoming.method, headers });
  outgoing.end(body);
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  return textOf(answer);
}

function json(response: ServerResponse, body: unknown): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(200, { "content-type": "application/json" }).end(text);
}

function withEntities(text: string, change: (entities: unknown[]) => unknown[]): string {
  const answer = JSON.parse(text) as { data?: { _entities?: unknown[] } };
  if (answer.data?._entities) answer.data._entities = change(answer.data._entities);
  return JSON.stringify(answer);
}

/** Size of a huge answer, in bytes. */
const HUGE = 100 * 1024 ** 2;

function sendHuge(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"data":{"x":"');
  const chunk = "a".repeat(256 * 1024);
  let left = HUGE;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return;
    }
    if (!response.destroyed) response.end('"}}');
  };
  response.on("drain", more);
  more();
}
