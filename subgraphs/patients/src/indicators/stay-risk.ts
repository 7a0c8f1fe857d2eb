/** The risk of readmission that a stay ended with. */
import { holdingAssessment } from "../rules/risk-assessment.js";
import type { RiskLevel } from "../tables.js";
import type { PersonFacts } from "./person-facts.js";
import type { HospitalStay } from "./stays-as-one.js";

/** The level of the latest assessment; null when nobody assessed. Of a stay at several clinics the last that assessed. */
export function riskOf(
  { riskAssessments }: Pick<PersonFacts, "riskAssessments">,
  { ids }: Pick<HospitalStay, "ids">,
): RiskLevel | null {
  if (riskAssessments.length === 0) return null;
  for (const id of ids.toReversed()) {
    const holding = holdingAssessment(riskAssessments, id);
    if (holding !== null) return holding.level;
  }
  return null;
}
