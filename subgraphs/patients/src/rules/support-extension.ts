/** A later end of support: by individual decision and special review, while the support goes on (B38, B41). */
import type { UserError } from "@vardgraf/core";
import { dayOf } from "../instant.js";
import { type Actor, isPhysician } from "./actor.js";
import { when, whenBlank, whenTooLong } from "./problems.js";
import { currentEnd, runningSupportProblems } from "./support-window.js";

/** What the rule looks at of an episode. */
export interface EpisodeEndFacts {
  readonly unit: string;
  readonly decidedEnd: string;
  readonly endedOn: string | null;
  /** The stay that it follows has ended. */
  readonly goneHome: boolean;
  readonly extensions: readonly { readonly newEnd: string }[];
}

/** An extension that somebody wants to decide. */
export interface SupportExtensionFacts {
  readonly decider: Actor;
  readonly episode: EpisodeEndFacts;
  /** Instant of the decision. */
  readonly decidedAt: string;
  readonly reason: string;
  readonly individualReview: boolean;
  readonly newEnd: string;
}

/**
 * A physician of the mobile service decides on or before the current end; no longest extension is stated. Who may not
 * decide is told that alone, and nobody is told the days of the episode, which is there to be read.
 */
export function supportExtensionProblems(facts: SupportExtensionFacts): UserError[] {
  const { decider, episode, decidedAt, reason, individualReview, newEnd } = facts;
  const end = currentEnd(episode.decidedEnd, episode.extensions);
  const who = [
    ...when(!isPhysician(decider), "PHYSICIAN_REQUIRED"),
    ...when(decider.unit !== episode.unit, "WRONG_UNIT", null, "The service that gives the support decides."),
  ];
  if (who.length > 0) return who;
  return [
    ...runningSupportProblems(episode),
    ...when(
      dayOf(decidedAt) > end,
      "EXTENSION_TOO_LATE",
      null,
      "An extension is decided at the latest on the last day decided.",
    ),
    ...whenBlank(reason, "REASON_REQUIRED", "reason"),
    ...whenTooLong(reason, "reason"),
    ...when(!individualReview, "INDIVIDUAL_REVIEW_REQUIRED", "individualReview"),
    ...when(newEnd <= end, "END_NOT_LATER", "newEnd", "The new end must be later than the one decided."),
  ];
}
