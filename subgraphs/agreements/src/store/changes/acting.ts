/** For whom a change is made: read inside its transaction. */
import { ChangeRefused, type ChangeTransaction, type KnownCaller, refuse, userError } from "@vardgraf/core";
import type { AgreementRow, PartyRow } from "../../model.js";
import { ownParty } from "../../rules/own-party.js";
import type * as tables from "../../tables.js";
import { readAgreement, readPartiesOf } from "../lifecycle-facts.js";

/** A change of this subgraph's rows. */
export type Transaction = ChangeTransaction<typeof tables>;

/** An agreement, its parties, and the one that the caller acts for. */
export interface Acting {
  readonly agreement: AgreementRow;
  readonly parties: PartyRow[];
  readonly party: PartyRow;
}

/**
 * The agreement, and the party of it that is the caller's organisation. An agreement that is not there is
 * refused in the payload; somebody of no party, or who names another organisation's, is FORBIDDEN.
 */
export function actingIn(
  { db }: Transaction,
  { organisationNumber }: Pick<KnownCaller, "organisationNumber">,
  agreementId: string,
  chosen: string | null = null,
): Acting {
  const agreement = readAgreement(db, agreementId);
  if (agreement === null) throw new ChangeRefused([userError("NOT_FOUND", "agreement")]);
  const parties = readPartiesOf(db, agreementId);
  const own = ownParty(parties, organisationNumber, chosen);
  if (own.party !== null) return { agreement, parties, party: own.party };
  if (own.problem === "FOREIGN")
    throw refuse("FORBIDDEN", "Your organisation acts for itself only, in agreements that it is a party of.");
  throw new ChangeRefused([own.problem]);
}

/** The same for acts of a whole organisation, where it does not matter which of its parties acts. */
export function actingForOrganisation(
  transaction: Transaction,
  caller: Pick<KnownCaller, "organisationNumber">,
  agreementId: string,
): Acting {
  const parties = readPartiesOf(transaction.db, agreementId);
  const first = parties.find(
    ({ organisationNumber }) =>
      organisationNumber !== null && organisationNumber === caller.organisationNumber,
  );
  return actingIn(transaction, caller, agreementId, first?.id ?? null);
}
