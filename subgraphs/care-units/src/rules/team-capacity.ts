/** How much a physician team can carry, and how much of that is used. Rows A48, A54; indicator I22. */
import { divideHalfUp, formatDecimal } from "./exact-decimal.js";
import type { Profession } from "../tables.js";

/** What a member adds to the team's capacity. */
export interface TeamShare {
  readonly profession: Profession;
  /** Share of full time in hundredths: 75 is 75 % of full time. */
  readonly fullTimeHundredths: number;
}

/** Sum of the physicians' shares in hundredths; other professions carry no patients in this sense. */
export function physicianHundredths(members: readonly TeamShare[]): number {
  return members
    .filter(({ profession }) => profession === "PHYSICIAN")
    .reduce((sum, { fullTimeHundredths }) => sum + fullTimeHundredths, 0);
}

/** Full-time total of a team's physicians as a decimal, for example "2.25". */
export function fullTimeTotal(members: readonly TeamShare[]): string {
  return formatDecimal(BigInt(physicianHundredths(members)), 2);
}

/** Patients that are enrolled and patients that one full-time physician may have; null where unknown or hidden. */
export interface TeamDemand {
  readonly enrolled: number | null;
  readonly patientsPerFullTime: number | null;
}

/** Full-time physicians that the patients need, two decimals half up; null when a figure is missing. */
export function requiredFullTime({ enrolled, patientsPerFullTime }: TeamDemand): string | null {
  if (enrolled === null || patientsPerFullTime === null || patientsPerFullTime <= 0) return null;
  return divideHalfUp(BigInt(enrolled), BigInt(patientsPerFullTime), 2);
}

/**
 * Percent of the capacity that is used: patients divided by (patients per full time × full time), one
 * decimal half up. Null when a figure is missing or the team has no physicians.
 */
export function utilisationPercent(demand: TeamDemand, members: readonly TeamShare[]): string | null {
  const { enrolled, patientsPerFullTime } = demand;
  const hundredths = physicianHundredths(members);
  if (enrolled === null || patientsPerFullTime === null || patientsPerFullTime <= 0 || hundredths === 0)
    return null;
  return divideHalfUp(BigInt(enrolled) * 10_000n, BigInt(patientsPerFullTime) * BigInt(hundredths), 1);
}
