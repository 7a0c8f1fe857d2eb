/** The sandbox: a page of our own origin, under a policy that lets nothing in from elsewhere. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import staticFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** An operation that the sandbox offers ready to run. */
export interface SandboxOperation {
  /** Whose operation it is: the folder that its document lies in. */
  readonly group: string;
  readonly name: string;
  /** The GraphQL document. */
  readonly document: string;
  /** Variables to run it with. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Name of a persona that may run it. */
  readonly persona: string;
  readonly description: string;
}

const page = fileURLToPath(new URL("../../dist/sandbox-page/", import.meta.url));

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the page at `/sandbox` and the operations at `/sandbox/operations.json`. */
export function addSandboxRoutes(app: FastifyInstance, operations: readonly SandboxOperation[]): void {
  if (!existsSync(`${page}index.html`)) throw new Error(`The sandbox is not built: ${page} is missing.`);
  app.get("/sandbox/operations.json", () => operations);
  app.get("/sandbox", (_request, reply) => reply.redirect("/sandbox/", 302));
  void app.register(staticFiles, {
    root: page,
    prefix: "/sandbox/",
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response) => {
      response.setHeader("content-security-policy", POLICY);
      response.setHeader("cache-control", "no-cache");
    },
  });
}
