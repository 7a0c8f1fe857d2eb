import type { Context } from "../context.js";
import type { ReconciliationReportResolvers } from "../generated/resolvers.js";
import { reconciledPercent } from "../rules/reconciliation.js";
import type { CareHomeRow } from "../tables.js";
import { present } from "./present.js";

/** The yearly reconciliation of an area's care homes (uppföljning av avstämningsmöten). */
export const ReconciliationReport: ReconciliationReportResolvers = {
  expected: ({ expected }) => expected.length,
  confirmed: ({ confirmed }) => confirmed.length,
  confirmedPercent: (report) => reconciledPercent(report),
  unconfirmed: ({ recorded }, _args, context) => homesOf(recorded, context),
  missing: ({ missing }, _args, context) => homesOf(missing, context),
};

function homesOf(ids: readonly string[], { loaders }: Context): Promise<CareHomeRow[]> {
  return Promise.all(ids.map((id) => present(loaders.home.load(id))));
}
