/** Shares of full time in a physician team through time. Row A54. */
import { type UserError, userError } from "@vardgraf/core";
import { parseHundredths } from "./exact-decimal.js";
import type { Profession } from "../tables/enums.js";

/** A share and the day from which it holds; it does so until the next one of the same person. */
export interface DatedShare {
  readonly practitionerHsaId: string;
  readonly validFrom: string;
  readonly fullTimeHundredths: number;
}

/** The shares that hold on a day, one a person, largest first; who has left is not among them. */
export function sharesOn<T extends DatedShare>(shares: readonly T[], day: string): T[] {
  const latest = new Map<string, T>();
  for (const share of shares) {
    if (share.validFrom > day) continue;
    const known = latest.get(share.practitionerHsaId);
    if (known === undefined || known.validFrom <= share.validFrom) latest.set(share.practitionerHsaId, share);
  }
  return [...latest.values()]
    .filter(({ fullTimeHundredths }) => fullTimeHundredths > 0)
    .toSorted(
      (one, other) =>
        other.fullTimeHundredths - one.fullTimeHundredths ||
        (one.practitionerHsaId < other.practitionerHsaId ? -1 : 1),
    );
}

/** Reads a share of full time from 0 (has left) to 1.00 as hundredths; null for anything else. */
export function readShare(fte: string): number | null {
  const hundredths = parseHundredths(fte);
  return hundredths === null || hundredths > 100 ? null : hundredths;
}

/** What is wrong with a member and a share of full time. */
export function shareProblems(
  fte: string,
  professions: readonly Profession[] | null,
  field: readonly string[] = [],
): UserError[] {
  const problems: UserError[] = [];
  if (professions === null) problems.push(userError("UNKNOWN_REFERENCE", [...field, "practitioner"]));
  else if (professions.length === 0)
    problems.push(userError("TEAM_MEMBER_PROFESSION", [...field, "practitioner"]));
  if (readShare(fte) === null)
    problems.push(
      userError(
        "VALUE_OUT_OF_RANGE",
        [...field, "fte"],
        "Send a share of full time from 0 to 1.00 with at most two decimals.",
      ),
    );
  return problems;
}
