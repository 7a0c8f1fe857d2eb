/** Rows of the tables, made of the facts of the data files. */
import type { Placed } from "../rules/finding.js";
import type * as tables from "../tables.js";
import type { PublishedMeasure } from "../tables/indicator.js";
import type { DocumentedAgreement, Facts } from "./facts.js";
import { documentFactRows, milestoneRows, planRows, procurementOptionRows } from "./document-rows.js";
import {
  competenceRows,
  questionRows,
  referralRows,
  signingOptionRows,
  supplyRows,
} from "./registry-rows.js";
import { clauseId, flattenFunding, partyId, partyKey } from "./ids.js";
import type { IndicatorFacts } from "./indicator-shapes.js";

type Insert<Table extends keyof typeof tables> = (typeof tables)[Table]["$inferInsert"];

/** The rows of every table, each before the rows that refer to it. */
export interface Rows {
  readonly agreements: readonly Insert<"agreements">[];
  readonly agreementStages: readonly Insert<"agreementStages">[];
  readonly parties: readonly Insert<"parties">[];
  readonly signingDecisions: readonly Insert<"signingDecisions">[];
  readonly clauses: readonly Insert<"clauses">[];
  readonly clauseVersions: readonly Insert<"clauseVersions">[];
  readonly agreementParts: readonly Insert<"agreementParts">[];
  readonly developmentAreas: readonly Insert<"developmentAreas">[];
  readonly activities: readonly Insert<"activities">[];
  readonly agreementEvents: readonly Insert<"agreementEvents">[];
  readonly compensationRules: readonly Insert<"compensationRules">[];
  readonly fundingAllocations: readonly Insert<"fundingAllocations">[];
  readonly documentFacts: readonly Insert<"documentFacts">[];
  readonly procurementOptions: readonly Insert<"procurementOptions">[];
  readonly implementationPlans: readonly Insert<"implementationPlans">[];
  readonly milestones: readonly Insert<"milestones">[];
  readonly organisations: readonly Insert<"organisations">[];
  readonly signingOptions: readonly Insert<"signingOptions">[];
  readonly referrals: readonly Insert<"referrals">[];
  readonly escalatedQuestions: readonly Insert<"escalatedQuestions">[];
  readonly competences: readonly Insert<"competences">[];
  readonly competenceSupply: readonly Insert<"competenceSupply">[];
  readonly indicators: readonly Insert<"indicators">[];
  readonly targets: readonly Insert<"targets">[];
}

/** Turns checked facts into rows. */
export function rowsOf({
  agreements,
  exampleDecisions,
  exampleSupply,
  indicators,
  organisations,
  targets,
}: Facts): Rows {
  const each = <Row>(make: (agreement: DocumentedAgreement) => readonly Row[]): Row[] =>
    facts(agreements).flatMap(make);
  return {
    agreements: facts(agreements).map(agreementRow),
    agreementStages: each(({ id, stages }) =>
      stages.map(({ status, from, source }, position) => ({
        agreementId: id,
        position,
        status,
        validFrom: from,
        sources: source,
      })),
    ),
    parties: each(({ id, parties }) =>
      parties.map((party, position) => ({
        id: partyId(id, partyKey(party)),
        agreementId: id,
        position,
        name: party.name,
        kind: party.kind,
        regionCode: party.kind === "REGION" ? party.code : party.region,
        municipalityCode: party.kind === "MUNICIPALITY" ? party.code : null,
      })),
    ),
    signingDecisions: [
      ...each(({ id, parties }) =>
        parties.flatMap((party) =>
          party.decision
            ? [{ partyId: partyId(id, partyKey(party)), ...party.decision, synthetic: false }]
            : [],
        ),
      ),
      ...facts(exampleDecisions).map(({ agreement, party, ...decision }) => ({
        partyId: partyId(agreement, party),
        ...decision,
        synthetic: true,
      })),
    ],
    clauses: each(clauseRows),
    clauseVersions: each(({ id, clauses }) =>
      clauses.flatMap(({ number, versions }) =>
        (versions ?? []).map(({ source, competence: _competence, ...version }) => ({
          clauseId: clauseId(id, number),
          ...version,
          sources: source,
        })),
      ),
    ),
    ...partRows(facts(agreements)),
    agreementEvents: each(({ id, events }) =>
      events.map(({ source, ...event }, position) => ({
        agreementId: id,
        position,
        ...event,
        sources: source,
      })),
    ),
    compensationRules: each(({ id, compensation }) =>
      compensation.map(({ source, amountOre, ...rule }, position) => ({
        agreementId: id,
        position,
        ...rule,
        amount: amountOre,
        sources: source,
      })),
    ),
    fundingAllocations: each(fundingRows),
    documentFacts: each(documentFactRows),
    procurementOptions: each(procurementOptionRows),
    implementationPlans: each(planRows),
    milestones: each(milestoneRows),
    organisations: facts(organisations),
    signingOptions: each(signingOptionRows),
    referrals: each(referralRows),
    escalatedQuestions: each(questionRows),
    competences: each(competenceRows),
    competenceSupply: supplyRows(facts(exampleSupply)),
    indicators: facts(indicators).map(indicatorRow),
    targets: facts(targets).map(({ indicator, region, clause, ...target }, position) => ({
      indicatorCode: indicator,
      position,
      ...target,
      regionCode: region,
      clauseId: clause,
    })),
  };
}

function facts<Fact>(placed: readonly Placed<Fact>[]): Fact[] {
  return placed.map(({ fact }) => fact);
}

function agreementRow(agreement: DocumentedAgreement): Insert<"agreements"> {
  return {
    id: agreement.id,
    title: agreement.titleSv,
    titleEn: agreement.titleEn,
    kind: agreement.kind,
    caseNumber: agreement.caseNumber,
    parentId: agreement.parent,
    replacesId: agreement.replaces,
    regionCode: agreement.region,
    signingRule: agreement.signingRule,
    decidedOn: agreement.decidedOn,
    notBefore: agreement.notBefore,
    validTo: agreement.validTo,
    renewal: agreement.renewal,
    placesPublishedOn: agreement.placesPublishedOn,
    measuresTotal: agreement.measuresTotal,
    majorityThreshold: agreement.majorityThreshold,
    sourceDocument: agreement.sourceDocument,
    sources: agreement.source,
  };
}

/** A clause with several wordings shows the newest. */
function clauseRows({ id, clauses }: DocumentedAgreement): Insert<"clauses">[] {
  return clauses.map(({ versions, source, textSv, textEn, competence: _competence, ...clause }, position) => {
    const newest = versions?.at(-1);
    return {
      id: clauseId(id, clause.number),
      agreementId: id,
      position,
      ...clause,
      textSv: newest?.textSv ?? textSv ?? "",
      textEn: newest?.textEn ?? textEn ?? "",
      sources: source,
    };
  });
}

function partRows(agreements: readonly DocumentedAgreement[]) {
  const parts = agreements.flatMap(({ id: agreementId, parts }) =>
    parts.map((part, position) => ({ ...part, id: `${agreementId}/${part.letter}`, agreementId, position })),
  );
  return {
    agreementParts: parts.map(({ developmentAreas: _areas, activities: _activities, source, ...part }) => ({
      ...part,
      sources: source,
    })),
    developmentAreas: parts.flatMap(({ id, developmentAreas }) =>
      developmentAreas.map(({ source, ...area }, position) => ({
        id: `${id}/area-${position + 1}`,
        partId: id,
        position,
        ...area,
        sources: source,
      })),
    ),
    activities: parts.flatMap(({ id, activities }) =>
      activities.map(({ source, ...activity }, position) => ({
        partId: id,
        position,
        ...activity,
        sources: source,
      })),
    ),
  };
}

function fundingRows({ id, funding }: DocumentedAgreement): Insert<"fundingAllocations">[] {
  return funding
    .flatMap((root) => flattenFunding(root))
    .map(({ fact, parentId }, position) => ({
      id: fact.id,
      agreementId: id,
      parentId,
      position,
      year: fact.year,
      recipient: fact.recipient,
      purposeSv: fact.purposeSv,
      purposeEn: fact.purposeEn,
      amountMSEK: fact.amountMSEK,
      sources: fact.source,
    }));
}

function indicatorRow({
  code,
  measures: [main, ...others],
  aboutPersons: _aboutPersons,
  ...indicator
}: IndicatorFacts): Insert<"indicators"> {
  return { id: code, ...indicator, measures: [published(main), ...others.map(published)] };
}

function published({
  code,
  nameSv,
  nameEn,
  unit,
  decimals,
}: IndicatorFacts["measures"][number]): PublishedMeasure {
  return { code, nameSv, nameEn, unit, decimals };
}
