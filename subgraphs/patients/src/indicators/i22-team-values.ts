/**
 * Patients per full time of physician teams (I22), from persons counted by care area and the teams'
 * capacities.
 */
import { type Fraction, isSmall } from "@vardgraf/core";

/** What a team has from one day to another. */
export interface TeamCapacity {
  readonly teamId: string;
  /** Two digits. */
  readonly region: string;
  readonly from: string;
  /** Exclusive; null while it lasts. */
  readonly to: string | null;
  /** Ids of the municipal care areas that the team serves. */
  readonly serviceAreas: readonly string[];
  /** Shares of full time of its physicians together, in hundredths. */
  readonly fullTimeHundredths: number;
}

/** The value of a team on a day. */
export interface TeamValue {
  readonly teamId: string;
  /** Enrolled patients; null when hidden. */
  readonly patients: number | null;
  readonly fullTimeHundredths: number;
  /** Patients per full time, exact; null when there is none to show. */
  readonly value: Fraction | null;
  readonly reason: "SMALL_CELL" | "NO_DENOMINATOR" | null;
}

/**
 * The values on a day of the teams that have a capacity then, in the order of the capacities. `enrolled`
 * holds the persons enrolled on the day by care area; an area without any may be missing.
 *
 * A sum is shown only when every area in it has nobody or five persons or more. So whatever is made of shown
 * sums, also of teams that share areas, is made of areas that could each be shown: the persons that one team
 * has and another has not are none or at least five.
 */
export function teamValues(
  capacities: readonly TeamCapacity[],
  enrolled: ReadonlyMap<string, number>,
  day: string,
): TeamValue[] {
  return capacities
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .map(({ teamId, serviceAreas, fullTimeHundredths }): TeamValue => {
      const counts = [...new Set(serviceAreas)].map((area) => enrolled.get(area) ?? 0);
      if (counts.some(isSmall))
        return { teamId, patients: null, fullTimeHundredths, value: null, reason: "SMALL_CELL" };
      const patients = counts.reduce((sum, count) => sum + count, 0);
      if (fullTimeHundredths === 0)
        return { teamId, patients, fullTimeHundredths, value: null, reason: "NO_DENOMINATOR" };
      const value = { over: 100n * BigInt(patients), under: BigInt(fullTimeHundredths) };
      return { teamId, patients, fullTimeHundredths, value, reason: null };
    });
}
