/** The facts of all data files together. */
import type { Placed } from "../rules/finding.js";
import type { ExampleSupply } from "./registry-shapes.js";
import type { IndicatorFacts, TargetFacts } from "./indicator-shapes.js";
import type { AgreementFacts, ExampleDecision, OrganisationFacts } from "./shapes.js";

/** An agreement and the title of the document that it is from. */
export interface DocumentedAgreement extends AgreementFacts {
  readonly sourceDocument: string;
}

/** All facts of the files, each with its place. */
export interface Facts {
  readonly agreements: readonly Placed<DocumentedAgreement>[];
  readonly exampleDecisions: readonly Placed<ExampleDecision>[];
  readonly exampleSupply: readonly Placed<ExampleSupply>[];
  readonly indicators: readonly Placed<IndicatorFacts>[];
  readonly organisations: readonly Placed<OrganisationFacts>[];
  readonly targets: readonly Placed<TargetFacts>[];
}
