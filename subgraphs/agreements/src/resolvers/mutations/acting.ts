/** For whom a change is made, and who makes it. */
import { type Author, authorOf, type OnlyOnce, refuse } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { AgreementRow } from "../../model.js";
import { type Act, refusalOf } from "../../rules/party-rights.js";

/** Refuses a caller who may not do `act` for any organisation. */
export function requireRight({ caller }: Pick<Context, "caller">, act: Act): void {
  const refusal = refusalOf(act, caller);
  if (refusal !== null) throw refuse(refusal);
}

/**
 * Code of the region or municipality that the caller acts for, among the `candidates`; a caller of another
 * organisation is refused (`FORBIDDEN`).
 */
export async function actingCode(
  { caller, loaders }: Pick<Context, "caller" | "loaders">,
  candidates: readonly string[],
): Promise<string> {
  const number = caller.client === "ANONYMOUS" ? null : caller.organisationNumber;
  const own = (await loaders.organisations()).find(
    ({ code, organisationNumber }) => organisationNumber === number && candidates.includes(code),
  );
  if (own === undefined)
    throw refuse("FORBIDDEN", "Only the organisation that answers for this may change it.");
  return own.code;
}

/** Refuses a caller of another organisation than the agreement's region. */
export async function requireRegion(
  context: Pick<Context, "caller" | "loaders">,
  { regionCode }: AgreementRow,
): Promise<void> {
  await actingCode(context, regionCode === null ? [] : [regionCode]);
}

/** Who makes the change, and the client's own key for it. */
export function writing(
  context: Context,
  mutation: string,
  input: { readonly idempotencyKey?: string | null | undefined },
): { readonly author: Author; readonly once: OnlyOnce } {
  return { author: authorOf(context, mutation), once: { key: input.idempotencyKey, input } };
}

/** What is there under an id that a client has sent; `NOT_FOUND` when nothing is. */
export async function found<Row>(loading: Promise<Row | null>): Promise<Row> {
  const row = await loading;
  if (row === null) throw refuse("NOT_FOUND");
  return row;
}
