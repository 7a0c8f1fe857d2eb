/** The rules that the sections of a document follow. */
import { findDuplicateIds } from "../rules/duplicate-ids.js";
import { type Finding, findingAt, type Placed } from "../rules/finding.js";
import { findUnknownReferences } from "../rules/unknown-references.js";
import type { AgreementFacts } from "./shapes.js";
import { within } from "./within.js";

/** What is wrong with the sections of all documents together. `agreementIds` are those that some file describes. */
export function checkDocuments(
  agreements: readonly Placed<AgreementFacts>[],
  agreementIds: ReadonlySet<string>,
): Finding[] {
  const plans = one(agreements, "implementationPlan", ({ implementationPlan }) => implementationPlan);
  const phases = within(plans, "phases", ({ phases }) => phases);
  const milestones = within(phases, "milestones", ({ milestones }) => milestones);
  return [
    ...findDuplicateIds(plans, "plan", ({ id }) => id),
    ...findDuplicateIds(milestones, "milestone", ({ id }) => id),
    ...plans.flatMap(checkHorizon),
    ...findUnknownReferences(
      one(agreements, "revision", ({ revision }) => revision),
      "agreement",
      agreementIds,
      ({ revises }) => [revises],
    ),
    ...agreements.flatMap(checkOptions),
    ...within(agreements, "figures", ({ figures }) => figures).flatMap(checkDispute),
  ];
}

/** Rule `duplicate-id`: an agreement names each way of procuring once. */
function checkOptions(agreement: Placed<AgreementFacts>): Finding[] {
  const options = within([agreement], "procurementOptions", ({ procurementOptions }) => procurementOptions);
  return findDuplicateIds(options, "option", ({ kind }) => kind);
}

/** Rule `period`: a plan ends after it begins, and its milestones are due within it. */
function checkHorizon(plan: Placed<NonNullable<AgreementFacts["implementationPlan"]>>): Finding[] {
  const { validFrom, validTo } = plan.fact;
  if (validTo < validFrom) return [findingAt(plan, "period", "validTo is before validFrom", ["validTo"])];
  const milestones = within(
    within([plan], "phases", ({ phases }) => phases),
    "milestones",
    ({ milestones }) => milestones,
  );
  return milestones
    .filter(({ fact: { dueOn } }) => dueOn !== undefined && (dueOn < validFrom || dueOn > validTo))
    .map((milestone) => findingAt(milestone, "period", "dueOn is outside the plan's horizon", ["dueOn"]));
}

/** Rule `dispute`: who says that a figure is wrong says so in both languages. */
function checkDispute(figure: Placed<AgreementFacts["figures"][number]>): Finding[] {
  const { disputeSv, disputeEn, correctAsOf, correctValue } = figure.fact;
  const disputed = disputeSv !== undefined && disputeEn !== undefined;
  const undisputed = [disputeSv, disputeEn, correctAsOf, correctValue].every((part) => part === undefined);
  if (disputed || undisputed) return [];
  return [findingAt(figure, "dispute", "a disputed figure has disputeSv and disputeEn")];
}

/** The section of each agreement that has it, with its place. */
function one<Section>(
  agreements: readonly Placed<AgreementFacts>[],
  name: string,
  sectionOf: (agreement: AgreementFacts) => Section | undefined,
): Placed<Section>[] {
  return agreements.flatMap(({ file, path, fact }) => {
    const section = sectionOf(fact);
    return section === undefined ? [] : [{ file, path: [...path, name], fact: section }];
  });
}
