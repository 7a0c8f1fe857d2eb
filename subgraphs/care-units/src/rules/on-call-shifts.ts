/** A week of shifts on call. Row B45. */
import { type UserError, userError } from "@vardgraf/core";
import type { Weekday } from "../tables/enums.js";
import { isTime } from "./weekly-time.js";

/** A shift that comes back every week, in local time: an end at or before the start is on the next day. */
export interface WeeklyShift {
  readonly weekday: Weekday;
  /** HH:MM. */
  readonly starts: string;
  /** HH:MM. */
  readonly ends: string;
}

/** More shifts than a week needs are a mistake. */
const MOST_SHIFTS = 100;

/** What is wrong with the shifts themselves. Gaps are allowed and reported, because they are the truth to be seen. */
export function shiftProblems(shifts: readonly WeeklyShift[]): UserError[] {
  if (shifts.length > MOST_SHIFTS)
    return [userError("VALUE_OUT_OF_RANGE", "shifts", `A week has at most ${MOST_SHIFTS} shifts.`)];
  return shifts.flatMap(({ starts, ends }, index) =>
    isTime(starts) && isTime(ends)
      ? []
      : [
          userError(
            "VALUE_OUT_OF_RANGE",
            ["shifts", String(index)],
            "Write times as HH:MM, from 00:00 to 23:59.",
          ),
        ],
  );
}
