/** When the hospital may start support by the mobile physician service (B36, B37, B39, B40). */
import type { UserError } from "@vardgraf/core";
import { dayOf } from "../instant.js";
import { type Actor, isPhysician } from "./actor.js";
import { type LifeFacts, lifeProblems } from "./happened.js";
import { when } from "./problems.js";
import { holdingAssessment } from "./risk-assessment.js";
import { SUPPORT_DAYS, windowEnd } from "./support-window.js";

/** What the rule looks at. */
export interface SupportStartFacts {
  readonly starter: Actor;
  readonly person: LifeFacts;
  readonly stay: {
    readonly id: string;
    readonly clinic: string;
    readonly admittedAt: string;
    readonly dischargedAt: string | null;
  };
  /** Assessments of the person's stays that stand. */
  readonly assessments: readonly {
    readonly stayId: string;
    readonly level: "HIGH" | "NOT_HIGH";
    readonly assessedAt: string;
    readonly authorUnit: string;
  }[];
  /** Episodes of the person that stand. */
  readonly episodes: readonly { readonly endedOn: string | null }[];
  /** First day of the support: the day of going home. */
  readonly startedOn: string;
  /** Last day decided. */
  readonly decidedEnd: string;
}

/**
 * A physician of the stay's clinic starts it, after the latest assessment of the stay said HIGH on an earlier
 * day, from the day of discharge, for at most 14 days, and never beside another episode.
 */
export function supportStartProblems(facts: SupportStartFacts): UserError[] {
  const { starter, stay, startedOn, decidedEnd } = facts;
  const assessment = holdingAssessment(facts.assessments, stay.id);
  const high = assessment?.level === "HIGH" && assessment.authorUnit === stay.clinic;
  return [
    ...when(!isPhysician(starter), "PHYSICIAN_REQUIRED"),
    ...when(starter.unit !== stay.clinic, "WRONG_UNIT", null, "The clinic of the stay starts the support."),
    ...when(!high, "HIGH_RISK_REQUIRED"),
    ...when(
      high && dayOf(assessment.assessedAt) >= startedOn,
      "DAY_ORDER",
      "startedOn",
      "The high risk must have been found on a day before the support begins.",
    ),
    ...when(
      facts.episodes.some(({ endedOn }) => endedOn === null),
      "ALREADY_ACTIVE",
      null,
      "The patient has support that goes on.",
    ),
    ...startDayProblems(stay, startedOn),
    ...lifeProblems("startedOn", startedOn, facts.person),
    ...supportEndProblems(startedOn, decidedEnd),
  ];
}

function startDayProblems(stay: SupportStartFacts["stay"], startedOn: string): UserError[] {
  return stay.dischargedAt === null
    ? when(
        startedOn < dayOf(stay.admittedAt),
        "DAY_ORDER",
        "startedOn",
        "Support begins when the patient goes home, not before the stay.",
      )
    : when(
        startedOn !== dayOf(stay.dischargedAt),
        "DAY_ORDER",
        "startedOn",
        "Support begins on the day of discharge.",
      );
}

/** What is wrong with a first decided end: day 14 is within the window, day 15 after it. */
export function supportEndProblems(startedOn: string, decidedEnd: string): UserError[] {
  return [
    ...when(decidedEnd < startedOn, "DAY_ORDER", "decidedEnd", "The support ends before it begins."),
    ...when(
      decidedEnd > windowEnd(startedOn),
      "END_PAST_WINDOW",
      "decidedEnd",
      `Support is decided for at most ${SUPPORT_DAYS} days; a later end needs an extension.`,
    ),
  ];
}

/** True for support that ended when it was to begin, because the patient did not go home: nobody was supported. */
export function neverBegan(episode: {
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly outcome: string | null;
}): boolean {
  return (
    episode.endedOn === episode.startedOn && (episode.outcome === "DECEASED" || episode.outcome === "OTHER")
  );
}

/**
 * What is wrong with going home on a day while support is planned: it begins on that day, and the high risk must have
 * been found on a day before.
 */
export function plannedSupportProblems(
  dischargedOn: string,
  planned: readonly { readonly riskAssessedAt: string }[],
): UserError[] {
  return when(
    planned.some(({ riskAssessedAt }) => dayOf(riskAssessedAt) >= dischargedOn),
    "DAY_ORDER",
    "dischargedAt",
    "Support is planned from this stay on a high risk that was not found on a day before. Discharge on a later day, or mark the support as entered in error first.",
  );
}
