/** What values in the data files are made of, each with the message that tells a wrong one. */
import { z } from "zod";
import { isRegionCode } from "../rules/municipality-code.js";

/** Some words. */
export const text = z.string("is missing").min(1, "is empty");
/** A day. */
export const day = z.iso.date("must be a day like 2026-03-03");
/** Month and day of every year. */
export const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/, "must be a month and day like 12-01");
/** An exact decimal, not negative. */
export const decimal = z.string("is missing").regex(/^\d+(\.\d+)?$/, "must be a decimal like 28.5");
/** A whole number. */
export const wholeNumber = z
  .string("is missing")
  .regex(/^\d{1,9}$/, "must be a whole number")
  .transform(Number);
/** A calendar year. */
export const year = z
  .string("is missing")
  .regex(/^20\d{2}$/, "must be a year like 2026")
  .transform(Number);
/** A truth value, written as people write it. */
export const yesOrNo = z.enum(["yes", "no"], "must be yes or no").transform((answer) => answer === "yes");
/** Code of a region. */
export const regionCode = z
  .string("is missing")
  .refine(isRegionCode, "must be the two-digit code of a region");
/** One of some words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `must be one of ${values.join(", ")}`);
/** An id that the file makes up. */
export const id = z
  .string("is missing")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and hyphens");

/** Message for a fact without a source; the rule of that name looks for it. */
export const NO_SOURCE = "is missing: each fact names the row that it is from, for example B37";
/** A row of the source register. */
export const row = z
  .string(NO_SOURCE)
  .regex(/^[A-E]\d+(\.\d+)?[a-z]?$/, "must be a row like B37 or a list of rows");
/** One row, or a list of rows. */
export const source = z
  .union([row, z.array(row).min(1)], {
    error: (issue) => (issue.input === undefined ? NO_SOURCE : undefined),
  })
  .transform((rows) => [rows].flat());
