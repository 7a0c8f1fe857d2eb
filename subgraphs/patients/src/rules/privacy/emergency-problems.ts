/** Emergency access in two steps (SVOD 3:5–3:6): first who has data, then, after a second judgement, the data. */
import { type UserError, userError } from "@vardgraf/core";
import type { ConsentAssertion } from "../../tables.js";

/** Days, after the first, for which an emergency opens anything; a choice of this project. */
export const EMERGENCY_DAYS = 1;

/** What was stated when an emergency was asserted; kept with it. */
export interface EmergencyStatements {
  readonly danger: "LIFE" | "SERIOUS_HEALTH_RISK";
  readonly reason: string;
  readonly patientCannotAskForLifting: boolean;
  /** Of the second step: why the data matter. */
  readonly significance?: string;
}

/** An assertion of an emergency as it stands. */
export interface Emergency {
  readonly assertion: ConsentAssertion;
  readonly forUnit: string;
  readonly forPerson: string | null;
  readonly validTo: string | null;
  readonly cancelledAt: string | null;
  readonly enteredInErrorAt: string | null;
  /** The statements, as they are kept. */
  readonly reason: string | null;
}

/** Who takes a step. */
export interface Asserting {
  readonly unit: string;
  readonly employee: string;
}

/** Problems of taking the second step: it follows the first, by the same person, while it holds. */
export function secondStepProblems(emergency: Emergency, by: Asserting, today: string): UserError[] {
  const holding = holdingProblems(emergency, by, today);
  if (holding.length > 0) return holding;
  return emergency.assertion === "EMERGENCY_SEEN" ? [] : [userError("EMERGENCY_NOT_OPEN", "assertion")];
}

/** Problems of asking a provider to lift its block: the emergency holds, and the patient cannot ask (SVOD 3:5). */
export function liftRequestProblems(emergency: Emergency, by: Asserting, today: string): UserError[] {
  const holding = holdingProblems(emergency, by, today);
  if (holding.length > 0) return holding;
  return readStatements(emergency)?.patientCannotAskForLifting === true
    ? []
    : [
        userError(
          "EMERGENCY_NOT_OPEN",
          "assertion",
          "Assert that the patient cannot ask for the block to be lifted.",
        ),
      ];
}

/** The statements of an asserted emergency; null of anything else. */
export function readStatements({
  assertion,
  reason,
}: Pick<Emergency, "assertion" | "reason">): EmergencyStatements | null {
  return emergencies.has(assertion) && reason !== null ? (JSON.parse(reason) as EmergencyStatements) : null;
}

const emergencies: ReadonlySet<ConsentAssertion> = new Set(["EMERGENCY_SEEN", "EMERGENCY"]);

function holdingProblems(emergency: Emergency, by: Asserting, today: string): UserError[] {
  if (emergency.forUnit !== by.unit || emergency.forPerson !== by.employee)
    return [userError("EMERGENCY_OF_SOMEBODY_ELSE", "assertion")];
  const holds =
    emergencies.has(emergency.assertion) &&
    emergency.cancelledAt === null &&
    emergency.enteredInErrorAt === null &&
    (emergency.validTo === null || emergency.validTo >= today);
  return holds ? [] : [userError("EMERGENCY_NOT_OPEN", "assertion")];
}
