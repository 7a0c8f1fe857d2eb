/**
 * The short way for operations that the server has let pass before.
 *
 * The server parses, validates and limits an operation the first time; from then on its text is known as valid for the
 * schema in use. A plain POST of such a text goes from the HTTP door to the engine directly: the caller is identified,
 * variables are checked and errors are shaped as ever, but the server's hooks for requests do not run. So the way is
 * closed when a plugin has such a hook, and everything that is not plain goes through the server.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import type { Engine } from "../engine/engine.js";
import { stringifyAnswer } from "../engine/project/lazy.js";
import { type ErrorServices, formatError } from "../errors/format.js";
import type { RequestContext } from "./context.js";
import type { Sharing } from "./sharing.js";

/** A request as the HTTP door knows it. */
export interface PlainRequest {
  readonly method: string;
  readonly contentType: string | undefined;
  readonly accept: string | undefined;
  readonly body: unknown;
}

/** The answer to `request` as JSON text; null when it has to go through the server. */
export type Shortcut = (request: PlainRequest, caller: RequestContext) => Promise<string | null>;

/** What the short way is made with, beside the engine. */
export interface ShortcutOptions extends ErrorServices {
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** Null where every request is executed for itself. */
  readonly sharing: Sharing<string | null> | null;
}

/** The short way into `engine`, unless a plugin wants to see requests. */
export function createShortcut(engine: Engine, options: ShortcutOptions): Shortcut {
  const { plugins, sharing } = options;
  if (plugins.some((plugin) => plugin.requestDidStart)) return () => Promise.resolve(null);
  return async (request, caller) => {
    const asked = readPlain(request);
    if (asked === null || !engine.isProven(asked.query)) return null;
    if (sharing === null) return execute(engine, asked, caller, options);
    const operation = engine.describeProven(asked.query, asked.operationName);
    return sharing.answer(asked, operation, caller, (as) => execute(engine, asked, as, options));
  };
}

async function execute(
  engine: Engine,
  { query, operationName, variables }: Asked,
  caller: RequestContext,
  services: ErrorServices,
): Promise<string | null> {
  const answer = await engine.executeProven(query, { operationName, variables, caller });
  // A refusal has cost nothing yet: the server words it.
  if (answer === null || "refused" in answer) return null;
  const errors = answer.errors.map((error) => formatError(error.toJSON(), error, services));
  return stringifyAnswer(answer.text, errors);
}

/** Remembers every operation that the server lets pass. */
export function provingPlugin(engine: Engine): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, source, document }) => {
          engine.prove(schema, source, document);
          return Promise.resolve();
        },
      }),
  };
}

interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const PLAIN_ACCEPT: ReadonlySet<string | undefined> = new Set([undefined, "*/*", "application/json"]);
const PLAIN_KEYS: ReadonlySet<string> = new Set(["query", "variables", "operationName"]);

function readPlain({ method, contentType, accept, body }: PlainRequest): Asked | null {
  if (method !== "POST" || !PLAIN_ACCEPT.has(accept)) return null;
  if (contentType === undefined || !/^application\/json *(;|$)/i.test(contentType)) return null;
  if (!isRecord(body) || !Object.keys(body).every((key) => PLAIN_KEYS.has(key))) return null;
  const { query, variables, operationName } = body;
  if (typeof query !== "string") return null;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") return null;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
