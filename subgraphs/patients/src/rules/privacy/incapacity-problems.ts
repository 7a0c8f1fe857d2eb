/** Lasting incapacity in place of a consent: what the law wants documented, and for how long it holds (SVOD 3:3). */
import type { UserError } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import { reasonProblems } from "./statement.js";

/** Months after which somebody must judge the capacity again; a choice of this project. */
export const INCAPACITY_MONTHS = 6;

/** The three statements. */
export interface IncapacityStatements {
  readonly lastingIncapacity: string;
  readonly attitudeClarified: string;
  readonly noReasonToAssumeRefusal: string;
}

/** Problems of documenting a lasting incapacity: all three statements are needed. */
export function incapacityProblems(statements: IncapacityStatements): UserError[] {
  return Object.entries(statements).flatMap(([field, text]) => reasonProblems(field, text as string));
}

/** The last day on which an incapacity documented on `today` opens anything. */
export function incapacityUntil(today: string): string {
  return Temporal.PlainDate.from(today).add({ months: INCAPACITY_MONTHS }).toString();
}
