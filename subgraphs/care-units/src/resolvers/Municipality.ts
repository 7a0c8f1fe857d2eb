import type { MunicipalityResolvers } from "../generated/resolvers.js";
import { deviationsByMonth, reconciliationOf } from "./area-reports.js";
import { coordinatingUnit } from "./coordinating-unit.js";
import { careHomePage, careUnitPage } from "./pages.js";

/** What this subgraph knows about municipalities. */
export const Municipality: MunicipalityResolvers = {
  __resolveReference: (reference) => reference,
  coordinatingUnit: ({ code }, { asOf }, context) => coordinatingUnit(context, code, asOf),
  careHomes: ({ code }, page, context) => careHomePage(context, "MUNICIPALITY", code, page),
  careUnits: ({ code }, { type, ...page }, context) =>
    careUnitPage(context, { scope: "MUNICIPALITY", type: type ?? null }, code, page),
  reconciliationReport: ({ code }, { year }, context) =>
    reconciliationOf(context, "MUNICIPALITY", code, year),
  deviationsByMonth: ({ code }, span, context) => deviationsByMonth(context, "MUNICIPALITY", code, span),
};
