/** Loaders of one request about the work of the parties: many look-ups of one kind become one statement. */
import { loadMany, loadOne } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { Store } from "./store.js";

/** Makes the loaders of one request. */
export function createRegistryLoaders(store: Store) {
  const { registry, escalations } = store;
  return {
    /** A party with its decisions by id. */
    party: loadOne(
      (ids) => store.parties(ids),
      (row) => row.id,
    ),
    /** Ways of signing by id of their agreement. */
    signingOptionsOfAgreement: loadMany(
      (ids) => registry.signingOptionsOf(ids),
      (row) => row.agreementId,
    ),
    /** A referral by id. */
    referral: loadOne(
      (ids) => registry.referrals(ids),
      (row) => row.id,
    ),
    /** Referrals by id of their agreement, earliest first. */
    referralsOfAgreement: loadMany(
      (ids) => registry.referralsOf(ids),
      (row) => row.agreementId,
    ),
    /** An answer by id. */
    response: loadOne(
      (ids) => registry.responses(ids),
      (row) => row.id,
    ),
    /** Answers by id of their referral. */
    responsesOfReferral: loadMany(
      (ids) => registry.responsesOf(ids),
      (row) => row.referralId,
    ),
    /** A question by id. */
    question: loadOne(
      (ids) => registry.questions(ids),
      (row) => row.id,
    ),
    /** Questions by id of their agreement, earliest first. */
    questionsOfAgreement: loadMany(
      (ids) => registry.questionsOf(ids),
      (row) => row.agreementId,
    ),
    /** A follow-up by id. */
    followUp: loadOne(
      (ids) => registry.followUps(ids),
      (row) => row.id,
    ),
    /** Follow-ups by id of their agreement, earliest first. */
    followUpsOfAgreement: loadMany(
      (ids) => registry.followUpsOf(ids),
      (row) => row.agreementId,
    ),
    /** Who answers for which profession by id of the agreement. */
    competencesOfAgreement: loadMany(
      (ids) => registry.competencesOf(ids),
      (row) => row.agreementId,
    ),
    /** A case by id. */
    escalationCase: loadOne(
      (ids) => escalations.cases(ids),
      (row) => row.id,
    ),
    /** Cases by id of the deviation that they come from, newest first. */
    casesOfDeviation: loadMany(
      (ids) => escalations.casesOfDeviations(ids),
      (row) => row.deviationId ?? "",
    ),
    /** Cases by code of a municipality that is a party, newest first. */
    casesOfMunicipality: loadMany(
      (codes) => escalations.casesOfMunicipalities(codes),
      (row) => row.code,
    ),
    /** Events by id of their case, earliest first. */
    eventsOfCase: loadMany(
      (ids) => escalations.eventsOf(ids),
      (row) => row.caseId,
    ),
  };
}

/** Forgets what the loaders have read, so that what is read after a change is new. */
export function forgetLoaded(loaders: object): void {
  for (const loader of Object.values(loaders)) if (loader instanceof DataLoader) loader.clearAll();
}
