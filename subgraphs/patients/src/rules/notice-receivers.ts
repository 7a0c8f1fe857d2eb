/** To whom the notices of a discharge may go: the patient's municipality and listed health centre (law 2017:612 ch. 2 § 1). */
import type { UserError } from "@vardgraf/core";
import { when } from "./problems.js";

/** What the rule looks at. */
export interface ReceiverFacts {
  /** HSA-id of the municipal unit. */
  readonly municipalUnit: string;
  /** HSA-ids of the providers that are known to care for the municipality; empty when none is known. */
  readonly municipalProviders: readonly string[];
  /** HSA-id of the health centre that was named; null when none was. */
  readonly healthCentre: string | null;
  /** HSA-id of the health centre where the patient is listed; null without a listing. */
  readonly listedCentre: string | null;
}

/** An HSA-id begins with the organisation number; those of municipalities begin with 212000. */
const MUNICIPAL_UNIT = /^(SE212000\d{4})-./;

/**
 * What is wrong with the receivers. HSA-ids tell whose a unit is: the municipal one must be of an organisation that is
 * a municipality, and of one that cares for the municipality where any is known to.
 */
export function receiverProblems(facts: ReceiverFacts): UserError[] {
  const { municipalUnit, municipalProviders, healthCentre, listedCentre } = facts;
  const organisation = MUNICIPAL_UNIT.exec(municipalUnit)?.[1];
  const known = municipalProviders.some((provider) => provider.startsWith(`${organisation}-`));
  return [
    ...when(
      organisation === undefined || (municipalProviders.length > 0 && !known),
      "WRONG_UNIT",
      "municipalUnit",
      "It is no unit of the municipality that the notices go to.",
    ),
    ...when(
      healthCentre !== null && listedCentre !== null && healthCentre !== listedCentre,
      "NOT_LISTED_CENTRE",
      "healthCentre",
    ),
  ];
}
