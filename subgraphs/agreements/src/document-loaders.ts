/** Loaders of what documents say beside clauses and parties, and of what parties have recorded. */
import { loadMany, loadOne } from "@vardgraf/core";
import type { DocumentStore } from "./store/documents.js";
import type { RecordedStore } from "./store/recorded.js";

/** Makes these loaders for one request. */
export function createDocumentLoaders(documents: DocumentStore, recorded: RecordedStore) {
  return {
    /** Facts of every section by id of their agreement, in the order of each section. */
    factsOfAgreement: loadMany(
      (ids) => documents.factsOf(ids),
      (row) => row.agreementId,
    ),
    /** Targets by id of the agreement of their clause. */
    targetsOfAgreement: loadMany(
      (ids) => documents.targetsOf(ids),
      (row) => row.agreementId,
    ),
    /** An activity by id. */
    activity: loadOne(
      (ids) => documents.activities(ids),
      (row) => row.id,
    ),
    /** Activities of every part by id of their agreement. */
    activitiesOfAgreement: loadMany(
      (ids) => documents.activitiesOf(ids),
      (row) => row.agreementId,
    ),
    /** Plans by id of their agreement. */
    plansOfAgreement: loadMany(
      (ids) => documents.plansOf(ids),
      (row) => row.agreementId,
    ),
    /** Plans by code of the region of their agreement. */
    plansOfRegion: loadMany(
      (codes) => documents.plansOfRegions(codes),
      (row) => row.regionCode ?? "",
    ),
    /** Milestones by id of their plan. */
    milestonesOfPlan: loadMany(
      (ids) => documents.milestonesOf(ids),
      (row) => row.planId,
    ),
    /** A milestone by id. */
    milestone: loadOne(
      (ids) => documents.milestones(ids),
      (row) => row.id,
    ),
    /** A way of procuring by id. */
    option: loadOne(
      (ids) => documents.options(ids),
      (row) => row.id,
    ),
    /** Ways of procuring by id of their agreement. */
    optionsOfAgreement: loadMany(
      (ids) => documents.optionsOf(ids),
      (row) => row.agreementId,
    ),
    /** Arguments by id of their option. */
    argumentsOfOption: loadMany(
      (ids) => recorded.argumentsOf(ids),
      (row) => row.optionId,
    ),
    /** What is chosen, by id of the agreement. */
    choiceOfAgreement: loadOne(
      (ids) => recorded.choices(ids),
      (row) => row.id,
    ),
    /** Reports by id of the activity or milestone. */
    reportsOfSubject: loadMany(
      (ids) => recorded.reportsOf(ids),
      (row) => row.subjectId,
    ),
    /** A compensation by id. */
    compensationRule: loadOne(
      (ids) => recorded.compensationRules(ids),
      (row) => row.id,
    ),
    /** What is set, by id of the compensation. */
    settingsOfRule: loadMany(
      (ids) => recorded.settingsOf(ids),
      (row) => row.ruleId,
    ),
    /** Index values by id of the compensation that follows them. */
    indexValuesOfRule: loadMany(
      (ids) => recorded.indexValuesOf(ids),
      (row) => row.ruleId,
    ),
    /** Recorded periods by id of their care home. */
    periodsOfHome: loadMany(
      (ids) => recorded.periodsOfHomes(ids),
      (row) => row.careHomeId,
    ),
    /** Recorded periods by id of their agreement. */
    periodsOfAgreement: loadMany(
      (ids) => recorded.periodsOf(ids),
      (row) => row.agreementId,
    ),
  };
}
