/** Loaders of one request: many look-ups of one kind become one statement. */
import { loadMany, loadOne } from "@vardgraf/core";
import { createDocumentLoaders } from "./document-loaders.js";
import { createRegistryLoaders } from "./registry-loaders.js";
import type { Store } from "./store.js";

/** Makes the loaders of one request. */
export function createLoaders(store: Store) {
  return {
    /** An agreement by id. */
    agreement: loadOne(
      (ids) => store.agreements(ids),
      (row) => row.id,
    ),
    /** Agreements by id of the one that they belong under. */
    childrenOfAgreement: loadMany(
      (ids) => store.childrenOf(ids),
      (row) => row.parentId ?? "",
    ),
    /** Agreements by id of the one whose place they are meant to take. */
    replacementsOfAgreement: loadMany(
      (ids) => store.replacementsOf(ids),
      (row) => row.replacesId ?? "",
    ),
    /** Agreements that renew with care-home places, by code of their region. */
    careHomeAgreementsOfRegion: loadMany(
      (codes) => store.careHomeAgreementsOfRegions(codes),
      (row) => row.regionCode ?? "",
    ),
    /** Agreements, each with the party that is the region or a body of it, by code of the region. */
    agreementsOfRegion: loadMany(
      (codes) => store.agreementsOfRegions(codes),
      ({ party }) => party.regionCode ?? "",
    ),
    /** Agreements, each with the party that is the municipality, by code of the municipality. */
    agreementsOfMunicipality: loadMany(
      (codes) => store.agreementsOfMunicipalities(codes),
      ({ party }) => party.municipalityCode ?? "",
    ),
    /** Stated stages by id of their agreement, earliest first. */
    stagesOfAgreement: loadMany(
      (ids) => store.stagesOf(ids),
      (row) => row.agreementId,
    ),
    /** Parties with their decisions by id of their agreement. */
    partiesOfAgreement: loadMany(
      (ids) => store.partiesOf(ids),
      (row) => row.agreementId,
    ),
    /** A clause by id. */
    clause: loadOne(
      (ids) => store.clauses(ids),
      (row) => row.id,
    ),
    /** Clauses by id of their agreement. */
    clausesOfAgreement: loadMany(
      (ids) => store.clausesOf(ids),
      (row) => row.agreementId,
    ),
    /** Wordings by id of their clause, earliest first. */
    versionsOfClause: loadMany(
      (ids) => store.versionsOf(ids),
      (row) => row.clauseId,
    ),
    /** Parts by id of their agreement. */
    partsOfAgreement: loadMany(
      (ids) => store.partsOf(ids),
      (row) => row.agreementId,
    ),
    /** Development areas by id of their part. */
    developmentAreasOfPart: loadMany(
      (ids) => store.developmentAreasOf(ids),
      (row) => row.partId,
    ),
    /** Activities by id of their part. */
    activitiesOfPart: loadMany(
      (ids) => store.documents.activitiesOfParts(ids),
      (row) => row.partId,
    ),
    /** Dated steps by id of their agreement, earliest first. */
    eventsOfAgreement: loadMany(
      (ids) => store.eventsOf(ids),
      (row) => row.agreementId,
    ),
    /** Compensation by id of its agreement. */
    compensationOfAgreement: loadMany(
      (ids) => store.compensationOf(ids),
      (row) => row.agreementId,
    ),
    /** Every amount by id of its agreement. */
    fundingOfAgreement: loadMany(
      (ids) => store.fundingOf(ids),
      (row) => row.agreementId,
    ),
    /** An indicator by code. */
    indicator: loadOne(
      (codes) => store.indicators.byCode(codes),
      (row) => row.id,
    ),
    /** The decision about an indicator, by its code. */
    indicatorDecision: loadOne(
      (codes) => store.indicators.decisions(codes),
      (row) => row.id,
    ),
    /** A target by id. */
    target: loadOne(
      (ids) => store.indicators.targets(ids),
      (row) => row.id,
    ),
    /** Targets by code of their indicator. */
    targetsOfIndicator: loadMany(
      (codes) => store.indicators.targetsOf(codes),
      (row) => row.indicatorCode,
    ),
    ...createRegistryLoaders(store),
    ...createDocumentLoaders(store.documents, store.recorded),
    /** Every region and municipality, by code; one look-up serves the whole request. */
    organisations: once(() => store.documents.organisations()),
    /** The clause that states a capacity; one look-up serves the whole request. */
    capacityClause: once(() => store.capacityClause()),
  };
}

/** See {@link createLoaders}. */
export type Loaders = ReturnType<typeof createLoaders>;

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}
