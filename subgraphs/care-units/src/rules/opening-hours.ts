/** Opening hours of a unit: `MO-FR 08:00-17:00; SA 10:00-14:00`, or `ALL` for day and night. */
import type { Temporal } from "temporal-polyfill";
import { isTime } from "./weekly-time.js";

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

interface Hours {
  /** 1 for Monday to 7 for Sunday. */
  readonly first: number;
  readonly last: number;
  readonly opens: string;
  readonly closes: string;
}

/** What is wrong with opening hours; null when they can be read. */
export function openingHoursProblem(text: string): string | null {
  return text === "ALL" || readHours(text) !== null
    ? null
    : "Write opening hours like MO-FR 08:00-17:00; SA 10:00-14:00, or ALL.";
}

/**
 * True when a unit with these hours is open at a moment in Stockholm; null when its hours are not stated.
 * Public holidays are not known: on them the hours of the weekday are told.
 */
export function isOpenAt(openingHours: string | null, moment: Temporal.ZonedDateTime): boolean | null {
  if (openingHours === null) return null;
  if (openingHours === "ALL") return true;
  const hours = readHours(openingHours);
  if (hours === null) return null;
  const time = moment.toPlainTime().toString({ smallestUnit: "minute" });
  return hours.some(
    ({ first, last, opens, closes }) =>
      first <= moment.dayOfWeek && moment.dayOfWeek <= last && opens <= time && time < closes,
  );
}

function readHours(text: string): Hours[] | null {
  const parts = text.split(";").map((part) => {
    const found = /^(\w\w)(?:-(\w\w))? (\d\d:\d\d)-(\d\d:\d\d)$/.exec(part.trim());
    if (found === null) return null;
    const [, from = "", to = from, opens = "", closes = ""] = found;
    const first = DAYS.indexOf(from) + 1;
    const last = DAYS.indexOf(to) + 1;
    const readable = first > 0 && last >= first && isTime(opens) && isTime(closes) && opens < closes;
    return readable ? { first, last, opens, closes } : null;
  });
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? known : null;
}
