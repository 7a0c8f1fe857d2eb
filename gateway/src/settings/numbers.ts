/** Numbers as settings give them: text of an environment variable, or a number of the settings file. */
import { z } from "zod";

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  const range = `must be ${least} to ${most}`;
  return z.coerce.number("must be a number").int("must be a whole number").min(least, range).max(most, range);
}

/** A time in milliseconds, from `least` to ten minutes. */
export function milliseconds(least: number) {
  return wholeNumber(least, 600_000);
}
