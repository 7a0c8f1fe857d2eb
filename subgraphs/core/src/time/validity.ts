/** Validity of dated facts: both ends are days that count (`validFrom` ≤ day ≤ `validTo`). */

/** A fact that holds from one day to another; a null end is open. */
export interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** True when the fact holds on `day` (YYYY-MM-DD). */
export function isValidOn(fact: Validity, day: string): boolean {
  return (fact.validFrom === null || fact.validFrom <= day) && (fact.validTo === null || day <= fact.validTo);
}
