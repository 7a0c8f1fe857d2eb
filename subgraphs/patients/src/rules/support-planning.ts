/** Who confirms the planning of support: a physician of the listed health centre and one of the mobile service (B40). */
import type { UserError } from "@vardgraf/core";
import { type Actor, isPhysician } from "./actor.js";
import { when } from "./problems.js";

/** A side of the planning. */
export type PlanningSide = "HEALTH_CENTRE" | "SUPPORT";

/** What the rule looks at. */
export interface PlanningFacts {
  readonly confirmer: Actor;
  readonly episode: {
    readonly unit: string;
    readonly endedOn: string | null;
    /** HSA-ids of those who have confirmed; null while nobody has. */
    readonly healthCentrePhysician: string | null;
    readonly supportPhysician: string | null;
  };
  /** HSA-id of the health centre where the patient is listed; null without a listing. */
  readonly listedCentre: string | null;
}

/** The side that the confirmer stands for; null for a unit that takes no part. */
export function planningSide({ confirmer, episode, listedCentre }: PlanningFacts): PlanningSide | null {
  if (confirmer.unit === episode.unit) return "SUPPORT";
  return confirmer.unit === listedCentre ? "HEALTH_CENTRE" : null;
}

/** What is wrong with a confirmation. Who may not confirm is told that alone. */
export function planningProblems(facts: PlanningFacts): UserError[] {
  const side = planningSide(facts);
  const { episode } = facts;
  const confirmed = side === "SUPPORT" ? episode.supportPhysician : episode.healthCentrePhysician;
  const who = [
    ...when(!isPhysician(facts.confirmer), "PHYSICIAN_REQUIRED"),
    ...when(
      side === null,
      "WRONG_UNIT",
      null,
      "The listed health centre and the mobile service confirm the planning.",
    ),
  ];
  if (who.length > 0) return who;
  return [
    ...when(episode.endedOn !== null, "STATUS_NOT_ALLOWED", "episode", "The support has ended."),
    ...when(confirmed !== null, "ALREADY_DONE"),
  ];
}
