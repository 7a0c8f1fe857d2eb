import { loggedGroup } from "../access/logged-groups.js";
import type { LogReviewEntryResolvers } from "../generated/resolvers.js";
import { practitioner, unitOrNull } from "./references.js";

/** Resolvers of a log entry as whoever checks a unit sees it. */
export const LogReviewEntry: LogReviewEntryResolvers = {
  id: ({ entry }) => entry.logId,
  at: ({ entry }) => entry.at,
  activity: ({ entry }) => entry.activity,
  allowed: ({ entry }) => entry.decision === "ALLOW",
  purpose: ({ entry }) => entry.purpose,
  employee: ({ entry }) => practitioner(entry.user?.employee ?? null),
  commission: ({ entry }) => entry.user?.commission ?? null,
  operationName: ({ entry }) => entry.operationName,
  correlationId: ({ entry }) => entry.correlationId,
  patientId: ({ entry }) => entry.patient,
  resources: ({ entry }) =>
    entry.resources.map(({ group, custodian, row }) => ({
      data: loggedGroup(group).data,
      custodian: unitOrNull(custodian),
      rule: row,
    })),
  refusedBy: ({ entry }) => entry.refusedBy,
  reason: ({ entry }) => entry.reason,
};
