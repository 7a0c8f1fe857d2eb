/** Rule: a caller acts for the party that is the organisation of the commission, and for no other. */
import { type UserError, userError } from "@vardgraf/core";

/** A party, as the rule sees it. */
export interface PartyOrganisation {
  readonly id: string;
  /** Ten digits; null for a party whose organisation is not known, for which nobody acts. */
  readonly organisationNumber: string | null;
}

/** The own party, or why there is none: FOREIGN when the caller may not act here at all. */
export type OwnParty<Party> =
  | { readonly party: Party; readonly problem: null }
  | { readonly party: null; readonly problem: UserError | "FOREIGN" };

/** The party that is `organisation`; `chosen` tells which, where it is several (a region and its bodies). */
export function ownParty<Party extends PartyOrganisation>(
  parties: readonly Party[],
  organisation: string | null,
  chosen: string | null = null,
): OwnParty<Party> {
  const own = parties.filter(
    ({ organisationNumber }) => organisationNumber !== null && organisationNumber === organisation,
  );
  const among = chosen === null ? own : own.filter(({ id }) => id === chosen);
  const [party] = among;
  if (party === undefined) return { party: null, problem: "FOREIGN" };
  if (among.length === 1) return { party, problem: null };
  const message = "Your organisation is several parties of the agreement: name the one.";
  return { party: null, problem: userError("VALUE_REQUIRED", "party", message) };
}
