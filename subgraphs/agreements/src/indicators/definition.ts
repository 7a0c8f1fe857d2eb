/** What a definition of an indicator is that is counted from agreements. */
import type { Indicator } from "@vardgraf/core";
import type { AgreementFacts } from "./agreement-facts.js";

/** An indicator that is counted from agreements. */
export interface AgreementIndicator extends Indicator<AgreementFacts> {
  /** Code of the measure that counts what has no rate; without it nothing lacks one. */
  readonly withoutRate?: string;
  /** Ids of agreements that have a value even when nothing of them is counted. */
  readonly groupsOf?: (facts: AgreementFacts) => string[];
}
