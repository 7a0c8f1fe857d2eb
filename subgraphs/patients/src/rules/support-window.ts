/** How long an episode of support by the mobile physician service lasts (B37, B41). */
import type { UserError } from "@vardgraf/core";
import { dayNumber, dayText } from "../day.js";
import { when } from "./problems.js";

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

/** What is wrong with anything done in support that has ended, or before the patient has gone home to it (B33, B35). */
export function runningSupportProblems(episode: {
  readonly endedOn: string | null;
  /** The stay that it follows has ended. */
  readonly goneHome: boolean;
}): UserError[] {
  return [
    ...when(episode.endedOn !== null, "STATUS_NOT_ALLOWED", "episode", "The support has ended."),
    ...when(!episode.goneHome, "STATUS_NOT_ALLOWED", "episode", "The patient has not gone home yet."),
  ];
}

/** True while `day` lies within what has been decided of an episode: the last day is within, the day after is not. */
export function isWithinSupport(
  episode: {
    readonly startedOn: string;
    readonly decidedEnd: string;
    readonly extensions: readonly { readonly newEnd: string }[];
  },
  day: string,
): boolean {
  return episode.startedOn <= day && day <= currentEnd(episode.decidedEnd, episode.extensions);
}
