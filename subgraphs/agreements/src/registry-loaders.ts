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
    /** Agreements that figures are about, by code of the region. */
    agreementsCountedIn: eachOf((region) => store.agreementsCountedIn(region)),
    /** Figures on competence by code of the region, earliest first. */
    supplyOfRegion: eachOf((region) => registry.supplyOf(region)),
    /** A case by id. */
    escalationCase: loadOne(
      (ids) => escalations.cases(ids),
      (row) => row.id,
    ),
    /** Cases by id of the agreement that they are about, oldest first. */
    casesOfAgreement: loadMany(
      (ids) => escalations.casesOfAgreements(ids),
      (row) => row.agreementId,
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

/** A loader of something that is read for one key at a time, once a request. */
function eachOf<Value>(read: (key: string) => Promise<Value>): DataLoader<string, Value> {
  return new DataLoader((keys) => Promise.all(keys.map(read)));
}

/** Forgets what the loaders have read, so that what is read after a change is new. */
export function forgetLoaded(loaders: object): void {
  for (const loader of Object.values(loaders)) if (loader instanceof DataLoader) loader.clearAll();
}
