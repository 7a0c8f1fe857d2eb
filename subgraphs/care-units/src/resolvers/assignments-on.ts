/** Commissions on a day. */
import { isValidOn, refuse, today } from "@vardgraf/core";
import type { Context } from "../context.js";
import { worksWithRegisters } from "../rules/registry-readers.js";
import type { AssignmentRow } from "../tables.js";

/** Those that hold on `asOf`, today when none is given; for those who work with the registers. */
export async function assignmentsOn(
  { caller, clock }: Context,
  asOf: string | null | undefined,
  load: () => Promise<AssignmentRow[]>,
): Promise<AssignmentRow[]> {
  if (!worksWithRegisters(caller)) throw refuse("FORBIDDEN");
  const day = asOf ?? today(clock);
  return (await load()).filter((one) => isValidOn(one, day));
}
