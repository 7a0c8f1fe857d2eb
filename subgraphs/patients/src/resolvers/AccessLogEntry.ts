import type { AccessLogEntryResolvers } from "../generated/resolvers.js";
import { loggedData } from "./logged-data.js";
import { unitOrNull } from "./references.js";

/** Resolvers of an access as the patient is told of it: units and providers, never an employee. */
export const AccessLogEntry: AccessLogEntryResolvers = {
  id: ({ entry }) => entry.logId,
  at: ({ entry }) => entry.at,
  activity: ({ entry }) => entry.activity,
  allowed: ({ entry }) => entry.decision === "ALLOW",
  purpose: ({ entry }) => entry.purpose,
  client: ({ entry }) => entry.client,
  careProvider: ({ entry }) => unitOrNull(entry.user?.provider ?? null),
  careUnit: ({ entry }) => unitOrNull(entry.user?.unit ?? null),
  data: ({ entry }) => loggedData(entry.resources),
};
