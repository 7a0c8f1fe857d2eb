/** How much of a log is drawn for a check, and whether it may be. */
import type { UserError } from "@vardgraf/core";
import { dayNumber } from "../../day.js";
import { when } from "../problems.js";

/** Most entries of one sample: more than one person goes through with care. A choice of this project. */
export const LARGEST_SAMPLE = 500;
/** Longest period that one sample is drawn from, in days. */
export const LONGEST_PERIOD = 366;

/** A share as people write it, in ten-thousandths. */
const SHARE = /^(?:0(?:\.(\d{1,4}))?|1(?:\.0{1,4})?)$/;

/** The share in ten-thousandths; null for what is no share above 0 and up to 1 with at most four decimals. */
function tenThousandths(share: string): bigint | null {
  const match = SHARE.exec(share);
  if (match === null) return null;
  const parts = share.startsWith("1") ? 10_000n : BigInt((match[1] ?? "").padEnd(4, "0"));
  return parts === 0n ? null : parts;
}

/** How many of `population` entries a share is, rounded up: a share of anything is at least one. */
export function sampleSize(population: number, share: string): number {
  const parts = tenThousandths(share) ?? 0n;
  return Number((BigInt(population) * parts + 9_999n) / 10_000n);
}

/** What is asked for. */
export interface SampleInput {
  readonly from: string;
  readonly to: string;
  readonly share: string;
}

/** What is wrong with the period or the share. */
export function sampleProblems({ from, to, share }: SampleInput, today: string): UserError[] {
  return [
    ...when(to < from, "BAD_USER_INPUT", "to", "The period ends before it begins."),
    ...when(to > today, "BAD_USER_INPUT", "to", "The period reaches into the future."),
    ...when(
      dayNumber(to) - dayNumber(from) >= LONGEST_PERIOD,
      "BAD_USER_INPUT",
      "from",
      `The period may have at most ${LONGEST_PERIOD} days.`,
    ),
    ...when(
      tenThousandths(share) === null,
      "BAD_USER_INPUT",
      "share",
      "The share must be above 0 and at most 1, with at most four decimals, for example 0.05.",
    ),
  ];
}

/** What is wrong with the size that a share comes to. */
export function sizeProblems(population: number, share: string): UserError[] {
  const size = sampleSize(population, share);
  return when(
    size > LARGEST_SAMPLE,
    "BAD_USER_INPUT",
    "share",
    `The share comes to ${size} of ${population} entries: choose at most ${LARGEST_SAMPLE}, or a shorter period.`,
  );
}
