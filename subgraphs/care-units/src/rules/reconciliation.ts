/**
 * The yearly reconciliation meeting of each care home with its health centre. Row B65, followed up under row
 * B94; indicator I09: homes with a meeting in the calendar year of the homes that were open for six months.
 */
import type { CareHomeKind } from "../tables/enums.js";
import { divideHalfUp } from "./exact-decimal.js";
import { placesOn, type PublishedPlaces } from "./places.js";

/** Months of the year in which a home must have places to be expected to meet. */
const MONTHS_OPEN = 6;

/** A reconciliation meeting of the year. */
export interface HeldMeeting {
  readonly heldOn: string;
  readonly confirmedOn: string | null;
}

/** How a home stands: no meeting, one that only one side has recorded, or one that both stand by. */
export type ReconciliationState = "MISSING" | "RECORDED" | "CONFIRMED";

/** How a home stands, by its meetings of the year. */
export function reconciliationState(meetings: readonly HeldMeeting[]): ReconciliationState {
  if (meetings.some(({ confirmedOn }) => confirmedOn !== null)) return "CONFIRMED";
  return meetings.length > 0 ? "RECORDED" : "MISSING";
}

/** True for a home with places on the 28th of at least six months of the year. */
export function mustReconcile(published: readonly PublishedPlaces[], year: number): boolean {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}-28`);
  return months.filter((day) => (placesOn(published, day) ?? 0) > 0).length >= MONTHS_OPEN;
}

/** A home with what decides how it stands. */
export interface ReconcilingHome {
  readonly id: string;
  readonly kind: CareHomeKind;
  readonly published: readonly PublishedPlaces[];
  readonly meetings: readonly HeldMeeting[];
}

/** Homes of an area by how they stand; ids in the order of the homes. */
export interface ReconciliationReport {
  readonly expected: readonly string[];
  readonly confirmed: readonly string[];
  readonly recorded: readonly string[];
  readonly missing: readonly string[];
}

/** Sorts the homes for older people that must meet in a year by how they stand; the row is about no other homes. */
export function reconciliationReport(homes: readonly ReconcilingHome[], year: number): ReconciliationReport {
  const expected = homes.filter(({ kind, published }) => kind === "SABO" && mustReconcile(published, year));
  const ids = (state: ReconciliationState): string[] =>
    expected.filter(({ meetings }) => reconciliationState(meetings) === state).map(({ id }) => id);
  return {
    expected: expected.map(({ id }) => id),
    confirmed: ids("CONFIRMED"),
    recorded: ids("RECORDED"),
    missing: ids("MISSING"),
  };
}

/** Percent of the expected homes with a confirmed meeting, one decimal half up; null when none is expected. */
export function reconciledPercent({ expected, confirmed }: ReconciliationReport): string | null {
  if (expected.length === 0) return null;
  return divideHalfUp(BigInt(confirmed.length) * 100n, BigInt(expected.length), 1);
}
