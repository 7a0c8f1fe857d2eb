/** When a plan may be put into use: a SIP only with both principals in it (B68; SIP under HSL 16:4 and SoL 10:8). */
import type { UserError } from "@vardgraf/core";
import type { ActivityStatus, CarePlanStatus, CarePlanType, Principal } from "../tables/codes.js";
import { transitionProblems } from "./care-plan-status.js";
import { when } from "./problems.js";

/** What the rule looks at. */
export interface ActivationFacts {
  readonly type: CarePlanType;
  readonly status: CarePlanStatus;
  readonly mainResponsiblePrincipal: Principal | null;
  /** Activities of the plan that stand. */
  readonly activities: readonly {
    readonly responsiblePrincipal: Principal;
    readonly status: ActivityStatus;
  }[];
  /** A consent of the patient to a SIP holds today. */
  readonly consent: boolean;
}

/** What is missing of an active plan; a resumed one must still meet it. */
export function activationProblems(facts: ActivationFacts): UserError[] {
  const moved = transitionProblems(facts.status, "ACTIVE");
  return facts.type === "SIP" ? [...moved, ...sipProblems(facts)] : moved;
}

function sipProblems({ activities, mainResponsiblePrincipal, consent }: ActivationFacts): UserError[] {
  const lacks = (principal: Principal): boolean =>
    !activities.some((each) => each.responsiblePrincipal === principal && each.status !== "CANCELLED");
  return [
    ...when(
      lacks("REGION"),
      "BOTH_PRINCIPALS_REQUIRED",
      "plan",
      "The plan has no activity of the region: a SIP needs one of each principal.",
    ),
    ...when(
      lacks("MUNICIPALITY"),
      "BOTH_PRINCIPALS_REQUIRED",
      "plan",
      "The plan has no activity of the municipality: a SIP needs one of each principal.",
    ),
    ...when(
      mainResponsiblePrincipal !== "REGION" && mainResponsiblePrincipal !== "MUNICIPALITY",
      "MAIN_PRINCIPAL_REQUIRED",
      "plan",
    ),
    ...when(
      !consent,
      "CONSENT_REQUIRED",
      "plan",
      "A SIP needs the patient's consent, registered with scope SIP.",
    ),
  ];
}
