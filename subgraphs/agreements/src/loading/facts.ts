/** The facts of all data files together. */
import type { Placed } from "../rules/finding.js";
import type { AgreementFacts, ExampleDecision, IndicatorFacts } from "./shapes.js";

/** An agreement and the title of the document that it is from. */
export interface DocumentedAgreement extends AgreementFacts {
  readonly sourceDocument: string;
}

/** All facts of the files, each with its place. */
export interface Facts {
  readonly agreements: readonly Placed<DocumentedAgreement>[];
  readonly exampleDecisions: readonly Placed<ExampleDecision>[];
  readonly indicators: readonly Placed<IndicatorFacts>[];
}
