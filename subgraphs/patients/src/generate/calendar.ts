/** Instants of many people on few days: the offset of each day is asked for once. */
import { TIME_ZONE } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import { dayText } from "../day.js";

/** Minute of the day from which the offset at noon holds, also on the days when the clock is moved. */
export const EARLIEST_MINUTE = 3 * 60;
/** Last minute of a day. */
export const LAST_MINUTE = 24 * 60 - 1;

const offsets = new Map<number, string>();

/**
 * The instant `minute` minutes past midnight in Stockholm on a day, in the stored form. Minutes before
 * {@link EARLIEST_MINUTE} are moved to it, as they may be missing or come twice.
 */
export function instantOn(day: number, minute: number): string {
  const within = Math.min(Math.max(minute, EARLIEST_MINUTE), LAST_MINUTE);
  const hours = String(Math.floor(within / 60)).padStart(2, "0");
  const minutes = String(within % 60).padStart(2, "0");
  return `${dayText(day)}T${hours}:${minutes}:00${offsetOn(day)}`;
}

function offsetOn(day: number): string {
  let offset = offsets.get(day);
  if (offset === undefined) {
    const noon = Temporal.PlainDate.from(dayText(day)).toPlainDateTime({ hour: 12 });
    offset = noon.toZonedDateTime(TIME_ZONE).offset;
    offsets.set(day, offset);
  }
  return offset;
}
