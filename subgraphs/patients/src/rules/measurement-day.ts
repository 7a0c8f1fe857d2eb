/** On which days figures may be asked for: whole months only, so that two days cannot be set against each other. */
import { dayNumber, dayText } from "../day.js";

/** True for the last day of a month that is not in the future. */
export function isMeasurementDay(on: string, today: string): boolean {
  return on <= today && dayText(dayNumber(on) + 1).endsWith("-01");
}
