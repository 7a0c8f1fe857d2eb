/**
 * Rule: how far something has come that several parties answer for together (D16–D26, B76–B84).
 *
 * Each party reports its own part. The whole is as far as the least advanced of them, and is done only when every
 * party says so; with reports from some it has started. Without any report it is planned, as the source says.
 */
import { type ProgressStatus, progressStatuses } from "../terms.js";

const order = (status: ProgressStatus): number => progressStatuses.indexOf(status);

/** What a party has said, from a day on. */
export interface Said {
  readonly status: ProgressStatus;
  readonly asOf: string;
}

/** What a party said of `day`: the last of what it has said from that day or an earlier one; null for nothing. */
export function saidOf(said: readonly Said[], day: string): ProgressStatus | null {
  return said.findLast(({ asOf }) => asOf <= day)?.status ?? null;
}

/** True when nothing is left to do. */
export function isDone(status: ProgressStatus): boolean {
  return order(status) >= order("DONE");
}

/** The status of the whole. `responsible` is the number of parties that report. */
export function jointStatus(reports: readonly ProgressStatus[], responsible: number): ProgressStatus {
  const least = reports.toSorted((a, b) => order(a) - order(b))[0];
  if (least === undefined) return "PLANNED";
  if (reports.length >= responsible) return least;
  return reports.every((status) => status === "PLANNED") ? "PLANNED" : "STARTED";
}

/** True when the last day has passed and it is not done. A thing without a last day is never late. */
export function isLate(status: ProgressStatus, lastDay: string | null, day: string): boolean {
  return lastDay !== null && lastDay < day && !isDone(status);
}
