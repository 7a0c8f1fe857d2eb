/** Care plans. */
import type { ClinicalRow, PersonRecords } from "../records.js";
import { dayOf, type InvariantFacts, standing } from "./facts.js";

/** Says what is wrong with a person's plans. */
export function* brokenPlans(records: PersonRecords, facts: InvariantFacts): Generator<string> {
  for (const plan of records.carePlans) {
    if ((plan.status === "ENTERED_IN_ERROR") !== (plan.enteredInErrorAt !== null))
      yield "plan: error and status disagree";
    if (plan.type === "SIP" && plan.status === "ACTIVE") yield* brokenSip(plan, records, facts);
  }
  for (const activity of standing(records.carePlanActivities)) {
    if ((activity.responsibleUnit === null) !== (activity.responsiblePrincipal === "OTHER")) {
      yield "activity: unit and principal disagree";
    }
  }
}

function* brokenSip(
  plan: ClinicalRow<"carePlans">,
  records: PersonRecords,
  facts: InvariantFacts,
): Generator<string> {
  const activities = standing(records.carePlanActivities).filter(
    (activity) => activity.carePlanId === plan.id,
  );
  for (const principal of ["REGION", "MUNICIPALITY"] as const) {
    const own = activities.filter((activity) => activity.responsiblePrincipal === principal);
    if (own.length === 0) yield `SIP: nothing is done by ${principal}`;
  }
  const custodians = new Set(
    activities.filter((a) => a.responsiblePrincipal === "REGION").map((a) => a.custodianProvider),
  );
  if (custodians.has(plan.custodianProvider))
    yield "SIP: the municipality has custody of what the region does";
  if (plan.mainResponsiblePrincipal === null) yield "SIP: nobody has the main responsibility";
  const consented = standing(records.consents).some(
    (consent) =>
      consent.scope === "SIP" &&
      consent.validFrom <= facts.asOf &&
      (consent.validTo === null || consent.validTo >= facts.asOf) &&
      (consent.cancelledAt === null || dayOf(consent.cancelledAt) >= facts.asOf),
  );
  if (!consented) yield "SIP: without consent";
}
