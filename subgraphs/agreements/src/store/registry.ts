/** SQL that reads what parties do with agreements: referrals, questions, follow-ups, competence. */
import { asc, eq, inArray } from "drizzle-orm";
import type * as model from "../registry-model.js";
import * as tables from "../tables.js";
import type { AgreementsDatabase } from "./database.js";

type Keys = readonly string[];

/** Reads what the parties do with agreements. */
export class RegistryStore {
  readonly #database: AgreementsDatabase;

  constructor(database: AgreementsDatabase) {
    this.#database = database;
  }

  get #db(): AgreementsDatabase["db"] {
    return this.#database.db;
  }

  /** Ways of signing in the order of their document. */
  async signingOptionsOf(agreementIds: Keys): Promise<model.SigningOptionRow[]> {
    const { signingOptions: t } = tables;
    return this.#db.select().from(t).where(inArray(t.agreementId, agreementIds)).orderBy(asc(t.position));
  }

  async referrals(ids: Keys): Promise<model.ReferralRow[]> {
    const { referrals: t } = tables;
    return this.#db.select().from(t).where(inArray(t.id, ids));
  }

  /** Referrals, earliest first. */
  async referralsOf(agreementIds: Keys): Promise<model.ReferralRow[]> {
    const { referrals: t } = tables;
    return this.#db.select().from(t).where(inArray(t.agreementId, agreementIds)).orderBy(asc(t.opensOn));
  }

  async responses(ids: Keys): Promise<model.ReferralResponseRow[]> {
    const { referralResponses: t } = tables;
    return this.#db.select().from(t).where(inArray(t.id, ids));
  }

  /** Answers in the order of the parties. */
  async responsesOf(referralIds: Keys): Promise<model.ReferralResponseRow[]> {
    const { parties, referralResponses: t } = tables;
    return this.#db
      .select({ response: t })
      .from(t)
      .leftJoin(parties, eq(parties.id, t.partyId))
      .where(inArray(t.referralId, referralIds))
      .orderBy(asc(parties.position), asc(t.id))
      .then((rows) => rows.map(({ response }) => response));
  }

  async questions(ids: Keys): Promise<model.EscalatedQuestionRow[]> {
    const { escalatedQuestions: t } = tables;
    return this.#db.select().from(t).where(inArray(t.id, ids));
  }

  /** Questions, earliest first. */
  async questionsOf(agreementIds: Keys): Promise<model.EscalatedQuestionRow[]> {
    const { escalatedQuestions: t } = tables;
    return this.#db
      .select()
      .from(t)
      .where(inArray(t.agreementId, agreementIds))
      .orderBy(asc(t.raisedOn), asc(t.id));
  }

  async followUps(ids: Keys): Promise<model.FollowUpRow[]> {
    const { followUps: t } = tables;
    return this.#db.select().from(t).where(inArray(t.id, ids));
  }

  /** Follow-ups, earliest year first. */
  async followUpsOf(agreementIds: Keys): Promise<model.FollowUpRow[]> {
    const { followUps: t } = tables;
    return this.#db
      .select()
      .from(t)
      .where(inArray(t.agreementId, agreementIds))
      .orderBy(asc(t.year), asc(t.heldOn), asc(t.id));
  }

  /** Who answers for which profession, in the order of the clauses and professions. */
  async competencesOf(agreementIds: Keys): Promise<model.CompetenceRow[]> {
    const { clauses, competences: t } = tables;
    return this.#db
      .select({ competence: t, agreementId: clauses.agreementId })
      .from(t)
      .innerJoin(clauses, eq(clauses.id, t.clauseId))
      .where(inArray(clauses.agreementId, agreementIds))
      .orderBy(asc(clauses.position), asc(t.date))
      .then((rows) => rows.map(({ competence, agreementId }) => ({ ...competence, agreementId })));
  }

  /** Figures on competence of a region, earliest first. */
  async supplyOf(regionCode: string): Promise<model.CompetenceSupplyRow[]> {
    const { competenceSupply: t } = tables;
    return this.#db.select().from(t).where(eq(t.regionCode, regionCode)).orderBy(asc(t.asOf));
  }
}
