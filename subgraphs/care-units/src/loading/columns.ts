/** Kinds of columns of the data files. */
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { parseHundredths } from "../rules/exact-decimal.js";
import { openingHoursProblem } from "../rules/opening-hours.js";
import { isTime } from "../rules/weekly-time.js";

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Text that must be there. */
export const text = z.string().min(1, "is empty");
/** Text, or an empty cell for null. */
export const optionalText = z.string().transform((value) => (value === "" ? null : value));
/** A day, YYYY-MM-DD. */
export const day = z.string().refine(isDay, "must be a day like 2026-03-03");
/** A day, or an empty cell for null. */
export const optionalDay = z
  .string()
  .refine((value) => value === "" || isDay(value), "must be a day like 2026-03-03 or empty")
  .transform((value) => (value === "" ? null : value));
/** `yes` or `no`. */
export const yesNo = z.enum(["yes", "no"], "must be yes or no").transform((value) => value === "yes");
/** `yes`, `no`, or `unknown` for null. */
export const yesNoUnknown = z
  .enum(["yes", "no", "unknown"], "must be yes, no or unknown")
  .transform((value) => (value === "unknown" ? null : value === "yes"));
/** A whole number, 0 or more. */
export const wholeNumber = z
  .string()
  .regex(/^\d{1,6}$/, "must be a whole number")
  .transform(Number);
/** One of some words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `must be one of ${words.join(", ")}`);
/** One of some words, or an empty cell for null. */
export const optionalOneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .union([z.literal(""), oneOf(words)], `must be one of ${words.join(", ")} or empty`)
    .transform((value) => (value === "" ? null : (value as Words[number])));
/** A time of day, HH:MM, or an empty cell for null. */
export const optionalTime = z
  .string()
  .refine((value) => value === "" || isTime(value), "must be a time like 08:30 or empty")
  .transform((value) => (value === "" ? null : value));
/** A time of day, HH:MM. */
export const time = z.string().refine(isTime, "must be a time like 08:30");
/** Opening hours such as `MO-FR 08:00-17:00`, `ALL`, or an empty cell for null. */
export const openingHours = z.string().transform((value, context) => {
  if (value === "") return null;
  const problem = openingHoursProblem(value);
  if (problem === null) return value;
  context.addIssue(problem);
  return z.NEVER;
});
/** A share of full time from 0.01 to 1.00, read as hundredths. */
export const share = z.string().transform((value, context) => {
  const hundredths = parseHundredths(value);
  if (hundredths !== null && hundredths >= 1 && hundredths <= 100) return hundredths;
  context.addIssue("must be 0.01 to 1.00 with at most two decimals");
  return z.NEVER;
});
