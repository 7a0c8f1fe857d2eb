/** Rows of what a document says beside its clauses, made of the facts of the data files. */
import type * as tables from "../tables.js";
import type { FactDetails } from "../tables/document.js";
import type { FactSection } from "../terms.js";
import type { DocumentedAgreement } from "./facts.js";

type Fact = (typeof tables)["documentFacts"]["$inferInsert"];
type Option = (typeof tables)["procurementOptions"]["$inferInsert"];
type Plan = (typeof tables)["implementationPlans"]["$inferInsert"];
type Milestone = (typeof tables)["milestones"]["$inferInsert"];

interface Worded {
  readonly textSv: string;
  readonly textEn: string;
  readonly source: string[];
}

/** Facts of one agreement, section by section. */
export function documentFactRows(agreement: DocumentedAgreement): Fact[] {
  const { id: agreementId } = agreement;
  const section = <Section extends FactSection, Given extends Worded>(
    name: Section,
    given: readonly Given[],
    detailsOf: (fact: Given) => FactDetails[Section],
  ): Fact[] =>
    given.map((fact, position) => ({
      agreementId,
      section: name,
      position,
      textSv: fact.textSv,
      textEn: fact.textEn,
      details: detailsOf(fact),
      sources: fact.source,
    }));
  const directions = agreement.directions.flatMap(({ groupSv, groupEn, areas }) =>
    areas.flatMap(({ areaSv, areaEn, directions }) =>
      directions.map((direction) => ({ ...direction, areaSv, areaEn, groupSv, groupEn })),
    ),
  );
  return [
    ...section("CONTEXT", agreement.context, ({ kind }) => ({ kind })),
    ...section("EVIDENCE", agreement.evidence.map(named), ({ kind, count, dueOn }) => ({
      kind,
      count: count ?? null,
      dueOn: dueOn ?? null,
    })),
    ...section("PROPOSAL", agreement.proposals, ({ status }) => ({ status })),
    ...section("AUDIT_FINDING", agreement.auditFindings, () => ({})),
    ...section("FIGURE", agreement.figures, (figure) => ({
      value: figure.value,
      approximate: figure.approximate,
      statedAsOf: figure.statedAsOf ?? null,
      disputeSv: figure.disputeSv ?? null,
      disputeEn: figure.disputeEn ?? null,
      correctAsOf: figure.correctAsOf ?? null,
      correctValue: figure.correctValue ?? null,
    })),
    ...section("MANDATE", agreement.mandates, ({ kind, holder, caseNumber, period }) => ({
      kind,
      holder,
      caseNumber: caseNumber ?? null,
      period: period ?? null,
    })),
    ...section("TARGET_GROUP", agreement.targetGroups, () => ({})),
    ...section("DIRECTION", directions, ({ areaSv, areaEn, groupSv, groupEn }) => ({
      areaSv,
      areaEn,
      groupSv,
      groupEn,
    })),
    ...section("DECISION", agreement.politicalDecisions.map(named), decisionDetails),
    ...section("FUNDING_TOTAL", agreement.fundingTotals.map(named), ({ amountMSEK, of }) => ({
      amountMSEK,
      of,
    })),
    ...section("REVISION", agreement.revision ? [agreement.revision] : [], (revision) => ({
      revises: revision.revises,
      body: revision.body,
      decidedOn: revision.decidedOn,
      assignment: revision.assignment,
      assignedTo: revision.assignedTo,
      confirmedOn: revision.confirmedOn,
      personsEach: revision.personsEach,
      appointedBy: revision.appointedBy,
      cooperatesWith: revision.cooperatesWith,
    })),
  ];
}

function decisionDetails(
  decision: DocumentedAgreement["politicalDecisions"][number],
): FactDetails["DECISION"] {
  return {
    body: decision.body,
    decidedOn: decision.decidedOn ?? null,
    proposedOn: decision.proposedOn ?? null,
    caseNumber: decision.caseNumber ?? null,
    agendaItem: decision.agendaItem ?? null,
    preparedBy: decision.preparedBy ?? null,
    documents: decision.documents,
    signers: decision.signers,
    points: decision.points.map(({ source, amountOre, ...point }) => ({
      ...point,
      amount: amountOre ?? null,
      sources: source,
    })),
    consequences: decision.consequences.map(({ source, percent, ...consequence }) => ({
      ...consequence,
      percent: percent ?? null,
      sources: source,
    })),
  };
}

/** Ways of procuring what one agreement is about. */
export function procurementOptionRows({ id, procurementOptions }: DocumentedAgreement): Option[] {
  return procurementOptions.map(({ source, ...option }, position) => ({
    id: `${id}/${option.kind}`,
    agreementId: id,
    position,
    ...option,
    sources: source,
  }));
}

/** The plan of one agreement, if it has one. */
export function planRows({ id, implementationPlan: plan }: DocumentedAgreement): Plan[] {
  if (plan === undefined) return [];
  const { phases: _phases, source, ...row } = plan;
  return [{ ...row, agreementId: id, sources: source }];
}

/** Milestones of the plan of one agreement, phase by phase. */
export function milestoneRows({ implementationPlan: plan }: DocumentedAgreement): Milestone[] {
  if (plan === undefined) return [];
  return plan.phases
    .flatMap(({ milestones, ...phase }) => milestones.map((milestone) => ({ ...phase, ...milestone })))
    .map(({ source, ...milestone }, position) => ({
      planId: plan.id,
      position,
      ...milestone,
      sources: source,
    }));
}

/** A titled fact as a worded one. */
function named<Fact extends { readonly titleSv: string; readonly titleEn: string }>(
  fact: Fact,
): Fact & { readonly textSv: string; readonly textEn: string } {
  return { ...fact, textSv: fact.titleSv, textEn: fact.titleEn };
}
