import type { RecordChangeResolvers } from "../generated/resolvers.js";
import { fieldChanges } from "../history/fields.js";
import { markColumns, shownColumns } from "../history/shown-columns.js";
import { practitioner, unitOrNull } from "./references.js";

/** What staff write for each other. */
const hiddenFromPatient: ReadonlySet<string> = new Set(["internalNote"]);
const nothing: ReadonlySet<string> = new Set();

/** Resolvers of a change. */
export const RecordChange: RecordChangeResolvers = {
  by: ({ byEmployee }) => practitioner(byEmployee),
  unit: ({ byUnit }) => unitOrNull(byUnit),
  provider: ({ byProvider }) => unitOrNull(byProvider),
  fields: ({ kind, before, after, isMark }, _arguments, { caller }) =>
    fieldChanges(
      before,
      after,
      isMark ? markColumns : shownColumns[kind].columns,
      caller.client === "PATIENT" ? hiddenFromPatient : nothing,
    ),
};
