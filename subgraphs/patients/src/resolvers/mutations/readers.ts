/** What many mutations read of their context. */
import { authorOf, type OnlyOnce, refuse } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { VisiblePatient } from "../../access/visible.js";

/** The author of a mutation, and the client's key that makes it happen once. */
export function writing(
  context: Context,
  mutation: string,
  input: { readonly idempotencyKey?: string | null | undefined },
): { readonly author: ReturnType<typeof authorOf>; readonly once: OnlyOnce } {
  return { author: authorOf(context, mutation), once: { key: input.idempotencyKey, input } };
}

/** A row that a change is about; for an unknown id, the refusal of somebody without a relation. */
export function found<Row>(row: Row | null): Row {
  if (row === null) throw refuse("NO_PATIENT_RELATION");
  return row;
}

/** The patient as the caller may see it after a change; null for a caller who still may not. */
export async function patientNow({ guard }: Context, id: string): Promise<VisiblePatient | null> {
  guard.forget(id);
  return (await guard.patients([id]))[0] ?? null;
}
