/**
 * Rule: which amount of an agreement's money can be recorded (D42–D63). The parts of an amount are of its year, and never
 * add up to more than it; less is allowed, and shown as a remainder.
 */
import { type UserError, userError } from "@vardgraf/core";
import { compare, exact, plus } from "./exact-decimal.js";
import { textsProblems } from "./free-text.js";
import { yearProblems } from "./year-range.js";

/** Most millions of kronor that are taken for a figure and not for a slip; a choice of this product. */
export const LARGEST_AMOUNT = "1000000";

/** An amount that is there. */
export interface KnownAmount {
  readonly id: string;
  readonly parentId: string | null;
  readonly year: number;
  readonly amountMSEK: string;
}

/** The amount that is wanted. */
export interface WantedAmount {
  /** Null for a new one. */
  readonly id: string | null;
  readonly parentId: string | null;
  readonly year: number;
  readonly amountMSEK: string;
  readonly purposeSv: string;
  readonly purposeEn: string;
  readonly decisionRef: string;
}

/** What speaks against recording it beside the amounts of the same agreement. */
export function allocationProblems(wanted: WantedAmount, known: readonly KnownAmount[]): UserError[] {
  const { purposeSv, purposeEn, decisionRef, year, amountMSEK } = wanted;
  const problems = [...yearProblems("year", year), ...textsProblems({ purposeSv, purposeEn, decisionRef })];
  const amount = exact(amountMSEK);
  if (amount.digits <= 0n || amount.scale > 3 || compare(amount, exact(LARGEST_AMOUNT)) > 0)
    return [
      ...problems,
      userError(
        "VALUE_OUT_OF_RANGE",
        "amountMSEK",
        `Send more than 0 and at most ${LARGEST_AMOUNT} million kronor, with at most three decimals.`,
      ),
    ];
  return [...problems, ...parentProblems(wanted, known), ...partsProblems(wanted, known)];
}

function parentProblems(
  { id, parentId, year, amountMSEK }: WantedAmount,
  known: readonly KnownAmount[],
): UserError[] {
  if (parentId === null) return [];
  const parent = known.find((each) => each.id === parentId);
  if (parent === undefined || (id !== null && isWithin(parentId, id, known)))
    return [userError("UNKNOWN_REFERENCE", "parent", "It is no amount that this one can be a part of.")];
  if (parent.year !== year)
    return [userError("VALUE_OUT_OF_RANGE", "year", `It is a part of an amount of ${parent.year}.`)];
  const others = known.filter((each) => each.parentId === parentId && each.id !== id);
  if (isAtMost([...others.map((each) => each.amountMSEK), amountMSEK], parent.amountMSEK)) return [];
  return [userError("VALUE_OUT_OF_RANGE", "amountMSEK", "The parts would add up to more than the whole.")];
}

function partsProblems({ id, year, amountMSEK }: WantedAmount, known: readonly KnownAmount[]): UserError[] {
  const parts = id === null ? [] : known.filter(({ parentId }) => parentId === id);
  if (parts.some((part) => part.year !== year))
    return [userError("VALUE_OUT_OF_RANGE", "year", "It has parts of another year.")];
  if (
    parts.length === 0 ||
    isAtMost(
      parts.map((part) => part.amountMSEK),
      amountMSEK,
    )
  )
    return [];
  return [userError("VALUE_OUT_OF_RANGE", "amountMSEK", "Its parts add up to more.")];
}

function isAtMost(terms: readonly string[], most: string): boolean {
  return compare(terms.map(exact).reduce(plus, exact("0")), exact(most)) <= 0;
}

/** True when `id` is `other` or a part of it, near or far. */
function isWithin(id: string, other: string, known: readonly KnownAmount[]): boolean {
  if (id === other) return true;
  const parentId = known.find((each) => each.id === id)?.parentId ?? null;
  return parentId !== null && isWithin(parentId, other, known);
}
