/** Who may assess the risk of unplanned readmission, and when (B32, B36). */
import type { UserError } from "@vardgraf/core";
import { isLater } from "../instant.js";
import { type Actor, isPhysician } from "./actor.js";
import { when } from "./problems.js";

/** What the rule looks at. */
export interface RiskAssessmentFacts {
  readonly assessor: Actor;
  /** Instant of the assessment. */
  readonly assessedAt: string;
  readonly stay: {
    readonly clinic: string;
    readonly admittedAt: string;
    readonly dischargedAt: string | null;
  };
}

/** The responsible physician at the clinic assesses, during the stay. */
export function riskAssessmentProblems({ assessor, assessedAt, stay }: RiskAssessmentFacts): UserError[] {
  return [
    ...when(!isPhysician(assessor), "PHYSICIAN_REQUIRED"),
    ...when(assessor.unit !== stay.clinic, "WRONG_UNIT", null, "The clinic of the stay assesses the risk."),
    ...when(
      isLater(stay.admittedAt, assessedAt),
      "DAY_ORDER",
      "assessedAt",
      "The risk is assessed during the stay, not before it.",
    ),
    ...when(
      stay.dischargedAt !== null && isLater(assessedAt, stay.dischargedAt),
      "DAY_ORDER",
      "assessedAt",
      "The risk is assessed before the patient leaves.",
    ),
  ];
}

/** The assessment that holds of a stay: the latest. */
export function holdingAssessment<Row extends { readonly stayId: string; readonly assessedAt: string }>(
  assessments: readonly Row[],
  stayId: string,
): Row | null {
  return assessments
    .filter((assessment) => assessment.stayId === stayId)
    .reduce<Row | null>(
      (latest, each) => (latest === null || !isLater(latest.assessedAt, each.assessedAt) ? each : latest),
      null,
    );
}
