/** How long an episode of support by the mobile physician service lasts (B37, B41). */
import { dayNumber, dayText } from "../day.js";

/** Days that the support may take without an extension; the first day is day 0, so day 14 is within. */
export const SUPPORT_DAYS = 14;

/** Last day of the support without an extension. */
export function windowEnd(startedOn: string): string {
  return dayText(dayNumber(startedOn) + SUPPORT_DAYS);
}

/** Last day decided so far: the latest of the first decision and the extensions. */
export function currentEnd(decidedEnd: string, extensions: readonly { readonly newEnd: string }[]): string {
  return extensions.reduce((latest, { newEnd }) => (newEnd > latest ? newEnd : latest), decidedEnd);
}

/** True when an episode that ended did so within the window (indicator I04). */
export function endedWithinWindow(episode: {
  readonly startedOn: string;
  readonly endedOn: string;
}): boolean {
  return episode.endedOn <= windowEnd(episode.startedOn);
}
