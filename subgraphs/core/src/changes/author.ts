/** Who makes a change, as the history keeps it. */
import type { Caller } from "../caller/caller.js";
import { refuse } from "../graph/errors.js";
import type { Clock } from "../time/clock.js";

/** Who, when, under which commission and in which request. */
export interface Author {
  /** Name of the mutation. */
  readonly mutation: string;
  /** Instant. */
  readonly at: string;
  readonly subject: string;
  readonly employeeHsaId: string | null;
  readonly commissionHsaId: string | null;
  readonly unitHsaId: string | null;
  readonly providerHsaId: string | null;
  readonly requestId: string;
}

/** The author of a change in a request; refuses somebody without a token (`UNAUTHENTICATED`). */
export function authorOf(
  {
    caller,
    clock,
    requestId,
  }: { readonly caller: Caller; readonly clock: Clock; readonly requestId: string },
  mutation: string,
): Author {
  if (caller.client === "ANONYMOUS") throw refuse("UNAUTHENTICATED", "A change needs a token.");
  const { subject, employeeHsaId, commissionHsaId, unitHsaId, providerHsaId } = caller;
  return {
    mutation,
    at: clock.now().toString(),
    subject,
    employeeHsaId,
    commissionHsaId,
    unitHsaId,
    providerHsaId,
    requestId,
  };
}
