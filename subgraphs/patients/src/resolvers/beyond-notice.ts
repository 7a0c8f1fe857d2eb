/** What of a discharge process a notice does not tell: it takes a right to read the record. */
import { refuse } from "@vardgraf/core";
import { roleOf } from "../access/facts.js";
import type { VisibleDischarge } from "../access/visible.js";
import type { Context } from "../context.js";

/** True when the caller reads the process as part of the record, or would if it were asked for so. */
export async function readsRecord(
  { asNotice, process }: VisibleDischarge,
  { guard, loaders }: Context,
): Promise<boolean> {
  if (asNotice === undefined) return true;
  const [patients, sealed] = await Promise.all([
    guard.patients([process.patientId]),
    loaders.discharge.load(process.id),
  ]);
  const [patient] = patients;
  return patient !== undefined && guard.discharge(patient, sealed[0] ?? null) !== null;
}

/** Refuses with `FORBIDDEN` a caller who has the process as a notice only. */
export async function requireRecord(discharge: VisibleDischarge, context: Context): Promise<void> {
  if (!(await readsRecord(discharge, context))) throw refuse("FORBIDDEN");
}

/** The same, but for physicians of the clinic and the health centre, who go on with the stay by its id. */
export async function requireStay(discharge: VisibleDischarge, context: Context): Promise<void> {
  const { caller } = context;
  if (caller.client === "PORTAL" && roleOf(caller) === "PHYSICIAN") return;
  await requireRecord(discharge, context);
}
