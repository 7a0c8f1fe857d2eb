/** Rule: an agreement is followed up every calendar year of its force (E35). */

/** The days of force; null where the end is open. */
export interface Force {
  readonly from: string;
  readonly to: string | null;
}

/**
 * The calendar years that have ended before `day`, in which the agreement was in force and that lack a
 * follow-up. The year under way is not missing yet: the source sets no day in the year.
 */
export function yearsWithoutFollowUp(
  force: Force | null,
  followedUp: ReadonlySet<number>,
  day: string,
): number[] {
  if (force === null) return [];
  const first = Number(force.from.slice(0, 4));
  const ended = Number(day.slice(0, 4)) - 1;
  const last = force.to === null ? ended : Math.min(ended, Number(force.to.slice(0, 4)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (year) => !followedUp.has(year),
  );
}
