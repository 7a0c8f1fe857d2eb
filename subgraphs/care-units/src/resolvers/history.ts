/** The history of what a register keeps. */
import { refuse } from "@vardgraf/core";
import type { Context } from "../context.js";
import { worksWithRegisters } from "../rules/registry-readers.js";
import type { HistoryOf } from "../store/history.js";
import type { ChangeRow } from "../tables.js";

/** Changes of a row and of all that belongs to it, oldest first; for those who work with the registers. */
export async function historyOf(context: Context, kind: HistoryOf, id: string): Promise<ChangeRow[]> {
  if (!worksWithRegisters(context.caller)) throw refuse("FORBIDDEN");
  return context.loaders.history(kind).load(id);
}
