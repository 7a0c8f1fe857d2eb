/** The capacity of a physician team through time. Rows A48, A54; indicator I22. */
import { physicianHundredths, type TeamShare } from "./team-capacity.js";
import { type DatedShare, sharesOn } from "./team-shares.js";

/** Shares of full time of a team's physicians over a time in which they do not change. */
export interface CapacityPeriod {
  /** First day. */
  readonly from: string;
  /** The day after the last; null while it lasts. */
  readonly to: string | null;
  readonly fullTimeHundredths: number;
}

/**
 * The periods of a team, in order and without gaps from the day on which its first member joins: also those in which it
 * has no physician. Days on which the sum stays as it was begin no new one.
 */
export function capacityTimeline(shares: readonly (DatedShare & TeamShare)[]): CapacityPeriod[] {
  const days = [...new Set(shares.map(({ validFrom }) => validFrom))].sort();
  const sums = days.map((from) => ({
    from,
    fullTimeHundredths: physicianHundredths(sharesOn(shares, from)),
  }));
  const changes = sums.filter(
    ({ fullTimeHundredths }, index) => fullTimeHundredths !== sums[index - 1]?.fullTimeHundredths,
  );
  return changes.map((one, index) => ({ ...one, to: changes[index + 1]?.from ?? null }));
}
