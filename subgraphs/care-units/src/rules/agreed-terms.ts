/**
 * What a home's health centre and its municipality agree on: the times and forms of the planned dialogue
 * (row B59), and the contact path when it is urgent (row B60), so that the municipality's nurses reach the
 * health centre (row B58). One side proposes, the other says the same;
 * what was agreed before holds until then.
 */
import { type UserError, userError } from "@vardgraf/core";
import type { DialogueForm, Side, Weekday } from "../tables/enums.js";
import { requiredTextProblems } from "./identity-in-text.js";
import { isTime } from "./weekly-time.js";

/** The content of a term: a contact path, or day, time and form of a dialogue. */
export interface TermContent {
  readonly contactPath: string | null;
  readonly weekday: Weekday | null;
  readonly time: string | null;
  readonly form: DialogueForm | null;
  /** First day. */
  readonly validFrom: string;
}

/** A term as it is kept. */
export interface Term extends TermContent {
  readonly proposedBy: Side;
  readonly agreed: boolean;
}

/** What saying `content` does: it is proposed, or it is agreed. */
export type TermStep = "PROPOSE" | "COUNTER" | "AGREE";

/**
 * What it means that `side` says `content` while `pending` waits for an answer: the other side's own words
 * make an agreement, other words a counter-proposal; the same words twice from one side are refused
 * (`PROPOSAL_UNCHANGED`).
 */
export function termStep(
  pending: Term | null,
  side: Side,
  content: TermContent,
): { readonly step: TermStep } | { readonly problems: readonly UserError[] } {
  if (pending === null) return { step: "PROPOSE" };
  if (!sameContent(pending, content)) return { step: "COUNTER" };
  return pending.proposedBy === side ? { problems: [userError("PROPOSAL_UNCHANGED")] } : { step: "AGREE" };
}

/** The term that holds on a day: the agreed one that began last; null before the first. */
export function agreedOn<T extends Term>(terms: readonly T[], day: string): T | null {
  let latest: T | null = null;
  for (const term of terms) {
    if (!term.agreed || term.validFrom > day) continue;
    if (latest === null || latest.validFrom <= term.validFrom) latest = term;
  }
  return latest;
}

/** The proposal that waits for an answer; null when there is none. */
export function pendingOf<T extends Term>(terms: readonly T[]): T | null {
  return terms.find(({ agreed }) => !agreed) ?? null;
}

/** What is wrong with a contact path or a dialogue itself, or with its day beside what is agreed. */
export function termProblems(content: TermContent, terms: readonly Term[]): UserError[] {
  const taken = terms.some(({ agreed, validFrom }) => agreed && validFrom === content.validFrom);
  return [
    ...(content.contactPath === null ? [] : requiredTextProblems(content.contactPath, "contactPath")),
    ...(content.time === null || isTime(content.time)
      ? []
      : [userError("VALUE_OUT_OF_RANGE", "time", "Write the time as HH:MM, from 00:00 to 23:59.")]),
    ...(taken
      ? [
          userError(
            "PERIOD_OVERLAPS",
            "validFrom",
            "Another agreement holds from that very day: choose another one.",
          ),
        ]
      : []),
  ];
}

function sameContent(one: TermContent, other: TermContent): boolean {
  return (
    one.contactPath === other.contactPath &&
    one.weekday === other.weekday &&
    one.time === other.time &&
    one.form === other.form &&
    one.validFrom === other.validFrom
  );
}
