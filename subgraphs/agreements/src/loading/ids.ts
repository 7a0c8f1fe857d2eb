/** Ids that the files do not write out, made the same way everywhere. */
import type { FundingFacts, PartyFacts } from "./shapes.js";

/** Key of a party in its agreement: its code, or the short name that the file gives it. */
export function partyKey({ code, key }: Pick<PartyFacts, "code" | "key">): string {
  return code ?? key ?? "";
}

/** Id of a party: `<agreement>/<key>`. */
export function partyId(agreementId: string, key: string): string {
  return `${agreementId}/${key}`;
}

/** Id of a clause: `<agreement>/<number>`. */
export function clauseId(agreementId: string, number: string): string {
  return `${agreementId}/${number}`;
}

/** An amount with the id of the amount that contains it. */
export interface FlatFunding {
  readonly fact: FundingFacts;
  readonly parentId: string | null;
}

/** The amounts of a tree, each before those that it contains. */
export function flattenFunding(fact: FundingFacts, parentId: string | null = null): FlatFunding[] {
  return [{ fact, parentId }, ...(fact.ofWhich ?? []).flatMap((part) => flattenFunding(part, fact.id))];
}
