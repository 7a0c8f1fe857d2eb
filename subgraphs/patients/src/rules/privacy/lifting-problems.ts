/** How long a block may be lifted for a time, and on what (PDL 4:5, SVOD 3:5). */
import { type UserError, userError } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { BlockRevocationReason } from "../../tables.js";

/** Longest time in hours by what the lifting rests on; a choice of this project. */
export const LONGEST_LIFTING: Readonly<Record<BlockRevocationReason, number>> = {
  CONSENT: 24 * 30,
  EMERGENCY: 24,
};

/** Hours for which a lifting can be decided after the blocking units were shown. */
export const DISCLOSURE_HOURS = 2;

/** Problems of lifting a block from `now` until `until`. */
export function liftingProblems(
  until: string,
  basis: BlockRevocationReason,
  now: Temporal.Instant,
): UserError[] {
  const hours = LONGEST_LIFTING[basis];
  const end = Temporal.Instant.from(until);
  const allowed =
    Temporal.Instant.compare(now, end) < 0 && Temporal.Instant.compare(end, now.add({ hours })) <= 0;
  return allowed
    ? []
    : [
        userError(
          "PERIOD_NOT_ALLOWED",
          "until",
          `A block can be lifted from now and for at most ${hours} hours on this basis.`,
        ),
      ];
}

/** What lifting an inner block rests on: that its unit was shown, and to whom. */
export interface Disclosure {
  readonly basis: BlockRevocationReason;
  readonly authorUnit: string;
  readonly recordedBy: string;
  readonly until: string;
}

/** Problems of using a disclosure: it is for whoever asked for it, for what was asked, and soon over. */
export function disclosureProblems(
  disclosure: Disclosure | null,
  by: { readonly unit: string; readonly employee: string; readonly basis: BlockRevocationReason },
  now: Temporal.Instant,
): UserError[] {
  const usable =
    disclosure !== null &&
    disclosure.authorUnit === by.unit &&
    disclosure.recordedBy === by.employee &&
    disclosure.basis === by.basis &&
    Temporal.Instant.compare(now, Temporal.Instant.from(disclosure.until)) < 0;
  return usable ? [] : [userError("BLOCKING_UNITS_NOT_SHOWN", "disclosure")];
}
