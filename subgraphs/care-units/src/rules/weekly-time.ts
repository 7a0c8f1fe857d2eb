/** Days of the week and times of day, as schedules write them. */
import type { Weekday } from "../tables/enums.js";
import { weekdays } from "../tables/enums.js";

/** True for a time of day, HH:MM. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(weekday: Weekday): number {
  return weekdays.indexOf(weekday) + 1;
}
