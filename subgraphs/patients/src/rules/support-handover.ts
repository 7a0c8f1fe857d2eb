/** How the listed health centre takes over after support: after a dialogue, accepted by its own physician (B31, B42–B44). */
import type { UserError } from "@vardgraf/core";
import { dayOf, isLater } from "../instant.js";
import { type Actor, isPhysician } from "./actor.js";
import { when } from "./problems.js";
import { runningSupportProblems } from "./support-window.js";

interface EpisodeFacts {
  readonly unit: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  /** The stay that it follows has ended. */
  readonly goneHome: boolean;
}

/** A contact during support, or the dialogue before the handover. */
export interface SupportContactFacts {
  readonly actor: Actor;
  readonly episode: EpisodeFacts;
  /** Instant. */
  readonly at: string;
  /** Name of the input's field that holds {@link at}. */
  readonly field: string;
}

/**
 * A physician of the mobile service has contacts from the first day of the support to its end. Who may not record any
 * is told that alone.
 */
export function supportContactProblems({ actor, episode, at, field }: SupportContactFacts): UserError[] {
  const who = [
    ...when(!isPhysician(actor), "PHYSICIAN_REQUIRED"),
    ...when(
      actor.unit !== episode.unit,
      "WRONG_UNIT",
      null,
      "The service that gives the support records it.",
    ),
  ];
  if (who.length > 0) return who;
  return [
    ...runningSupportProblems(episode),
    ...when(dayOf(at) < episode.startedOn, "DAY_ORDER", field, "That lies before the support began."),
  ];
}

/** What the rule of acceptance looks at. */
export interface AcceptanceFacts {
  readonly acceptor: Actor;
  readonly episode: EpisodeFacts & {
    /** Instant of the dialogue; null while there has been none. */
    readonly handoverDialogueAt: string | null;
  };
  /** HSA-id of the health centre where the patient is listed today; null without a listing. */
  readonly listedCentre: string | null;
  /** Instant. */
  readonly acceptedAt: string;
}

/** What is wrong with an acceptance. Who may not accept is told that alone. */
export function acceptanceProblems(facts: AcceptanceFacts): UserError[] {
  const { acceptor, episode, listedCentre, acceptedAt } = facts;
  const dialogue = episode.handoverDialogueAt;
  const who = [
    ...when(!isPhysician(acceptor), "PHYSICIAN_REQUIRED"),
    ...when(acceptor.unit !== listedCentre, "NOT_LISTED_CENTRE"),
  ];
  if (who.length > 0) return who;
  return [
    ...runningSupportProblems(episode),
    ...when(dialogue === null, "DIALOGUE_REQUIRED"),
    ...when(
      dialogue !== null && isLater(dialogue, acceptedAt),
      "DAY_ORDER",
      null,
      "The dialogue comes before the acceptance.",
    ),
  ];
}
