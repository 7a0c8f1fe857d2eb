/** What the resolvers of one request share. */
import type { AuditLog, RequestFacts } from "@vardgraf/core";
import { Guard } from "./access/guard.js";
import { Journal } from "./access/journal.js";
import { Notices } from "./access/notices.js";
import type { Services } from "./context.js";
import { createLoaders } from "./loaders.js";
import { createLogLoaders } from "./loaders/access-log.js";
import type { Store } from "./store.js";

/** Makes it for a request, so that no decision and no loader outlives it. */
export function createServices(store: Store, log: AuditLog, request: RequestFacts): Services {
  const journal = new Journal(request, log);
  const guard = new Guard(store.access, request, journal);
  const notices = new Notices(request.caller, journal);
  const accessLog = log.reader;
  const loaders = { ...createLoaders(store, guard.today), ...createLogLoaders(store.logChecks, accessLog) };
  return { store, guard, notices, journal, accessLog, loaders };
}
