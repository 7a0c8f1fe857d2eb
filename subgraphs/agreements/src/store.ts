/** All SQL of the agreements subgraph. Methods that take keys answer for all of them in one statement. */
import { checkDatabase, type PageRequest } from "@vardgraf/core";
import { and, asc, count, eq, gt, inArray, isNotNull, type SQL } from "drizzle-orm";
import type * as model from "./model.js";
import type { AgreementsDatabase } from "./store/database.js";
import { IndicatorStore } from "./store/indicators.js";
import * as tables from "./tables.js";

const { agreements, clauses, parties, signingDecisions } = tables;

/** Keys of the rows to read. */
type Keys = readonly string[];

/** An agreement together with the party that was asked for. */
export interface PartyOfAgreement {
  readonly agreement: model.AgreementRow;
  readonly party: model.PartyRow;
}

/** Reads agreements and what belongs to them. */
export class Store {
  /** Indicators and their targets. */
  readonly indicators: IndicatorStore;
  readonly #database: AgreementsDatabase;

  constructor(database: AgreementsDatabase) {
    this.#database = database;
    this.indicators = new IndicatorStore(database);
  }

  get #db(): AgreementsDatabase["db"] {
    return this.#database.db;
  }

  /** The agreements that follow `afterId` by id, of one region or of all: one more than a page holds. */
  async agreementPage(region: string | null, { afterId, limit }: PageRequest): Promise<model.AgreementRow[]> {
    return this.#db
      .select()
      .from(agreements)
      .where(
        and(
          region === null ? undefined : eq(agreements.regionCode, region),
          afterId === null ? undefined : gt(agreements.id, afterId),
        ),
      )
      .orderBy(asc(agreements.id))
      .limit(limit + 1);
  }

  /** Number of agreements, of one region or of all. */
  async agreementCount(region: string | null): Promise<number> {
    const [row] = await this.#db
      .select({ total: count() })
      .from(agreements)
      .where(region === null ? undefined : eq(agreements.regionCode, region));
    return row?.total ?? 0;
  }

  async agreements(ids: Keys): Promise<model.AgreementRow[]> {
    return this.#db.select().from(agreements).where(inArray(agreements.id, ids));
  }

  /** Agreements right under the given ones, by id. */
  async childrenOf(ids: Keys): Promise<model.AgreementRow[]> {
    return this.#db
      .select()
      .from(agreements)
      .where(inArray(agreements.parentId, ids))
      .orderBy(asc(agreements.id));
  }

  /** Agreements that are meant to take the place of the given ones. */
  async replacementsOf(ids: Keys): Promise<model.AgreementRow[]> {
    return this.#db
      .select()
      .from(agreements)
      .where(inArray(agreements.replacesId, ids))
      .orderBy(asc(agreements.id));
  }

  /** Agreements of the regions that renew with the places of their care homes, by id. */
  async careHomeAgreementsOfRegions(codes: Keys): Promise<model.AgreementRow[]> {
    return this.#db
      .select()
      .from(agreements)
      .where(and(inArray(agreements.regionCode, codes), isNotNull(agreements.placesPublishedOn)))
      .orderBy(asc(agreements.id));
  }

  /** Agreements that the regions or bodies of them are party to, by id. */
  async agreementsOfRegions(codes: Keys): Promise<PartyOfAgreement[]> {
    return this.#agreementsOfParties(
      and(inArray(parties.regionCode, codes), inArray(parties.kind, ["REGION", "INTERNAL_BODY"])),
    );
  }

  /** Agreements that the municipalities are party to, by id. */
  async agreementsOfMunicipalities(codes: Keys): Promise<PartyOfAgreement[]> {
    return this.#agreementsOfParties(inArray(parties.municipalityCode, codes));
  }

  /** Stages that the sources state, earliest first. */
  async stagesOf(agreementIds: Keys): Promise<model.AgreementStageRow[]> {
    const { agreementStages } = tables;
    return this.#db
      .select()
      .from(agreementStages)
      .where(inArray(agreementStages.agreementId, agreementIds))
      .orderBy(asc(agreementStages.position));
  }

  /** Parties with their decisions, in the order of the agreement. */
  async partiesOf(agreementIds: Keys): Promise<model.PartyRow[]> {
    return this.#db
      .select({ party: parties, decision: signingDecisions })
      .from(parties)
      .leftJoin(signingDecisions, eq(signingDecisions.partyId, parties.id))
      .where(inArray(parties.agreementId, agreementIds))
      .orderBy(asc(parties.position))
      .then((rows) => rows.map(({ party, decision }) => ({ ...party, decision })));
  }

  async clauses(ids: Keys): Promise<model.ClauseRow[]> {
    return this.#db.select().from(clauses).where(inArray(clauses.id, ids));
  }

  /** Clauses in the order of their agreement. */
  async clausesOf(agreementIds: Keys): Promise<model.ClauseRow[]> {
    return this.#db
      .select()
      .from(clauses)
      .where(inArray(clauses.agreementId, agreementIds))
      .orderBy(asc(clauses.position));
  }

  /** The clause that states how many patients a full-time physician has; the files have at most one. */
  async capacityClause(): Promise<model.ClauseRow | null> {
    const [row] = await this.#db
      .select()
      .from(clauses)
      .where(isNotNull(clauses.patientsPerFullTime))
      .limit(1);
    return row ?? null;
  }

  /** Wordings of clauses, earliest first. */
  async versionsOf(clauseIds: Keys): Promise<model.ClauseVersionRow[]> {
    const { clauseVersions } = tables;
    return this.#db
      .select()
      .from(clauseVersions)
      .where(inArray(clauseVersions.clauseId, clauseIds))
      .orderBy(asc(clauseVersions.date));
  }

  /** Parts in the order of their agreement. */
  async partsOf(agreementIds: Keys): Promise<model.AgreementPartRow[]> {
    const { agreementParts } = tables;
    return this.#db
      .select()
      .from(agreementParts)
      .where(inArray(agreementParts.agreementId, agreementIds))
      .orderBy(asc(agreementParts.position));
  }

  /** Development areas in the order of their part. */
  async developmentAreasOf(partIds: Keys): Promise<model.DevelopmentAreaRow[]> {
    const { developmentAreas } = tables;
    return this.#db
      .select()
      .from(developmentAreas)
      .where(inArray(developmentAreas.partId, partIds))
      .orderBy(asc(developmentAreas.position));
  }

  /** Activities in the order of their part. */
  async activitiesOf(partIds: Keys): Promise<model.ActivityRow[]> {
    const { activities } = tables;
    return this.#db
      .select()
      .from(activities)
      .where(inArray(activities.partId, partIds))
      .orderBy(asc(activities.position));
  }

  /** Dated steps, earliest first. */
  async eventsOf(agreementIds: Keys): Promise<model.AgreementEventRow[]> {
    const { agreementEvents } = tables;
    return this.#db
      .select()
      .from(agreementEvents)
      .where(inArray(agreementEvents.agreementId, agreementIds))
      .orderBy(asc(agreementEvents.position));
  }

  /** Compensation in the order of the agreement. */
  async compensationOf(agreementIds: Keys): Promise<model.CompensationRuleRow[]> {
    const { compensationRules } = tables;
    return this.#db
      .select()
      .from(compensationRules)
      .where(inArray(compensationRules.agreementId, agreementIds))
      .orderBy(asc(compensationRules.position));
  }

  /** Every amount of the agreements, each before those that it contains. */
  async fundingOf(agreementIds: Keys): Promise<model.FundingAllocationRow[]> {
    const { fundingAllocations } = tables;
    return this.#db
      .select()
      .from(fundingAllocations)
      .where(inArray(fundingAllocations.agreementId, agreementIds))
      .orderBy(asc(fundingAllocations.position));
  }

  /** Resolves when the database answers. */
  async ready(): Promise<void> {
    await checkDatabase(this.#database);
  }

  /** Closes the database. */
  async close(): Promise<void> {
    this.#database.close();
  }

  #agreementsOfParties(which: SQL | undefined): Promise<PartyOfAgreement[]> {
    return this.#db
      .select({ party: parties, decision: signingDecisions, agreement: agreements })
      .from(parties)
      .innerJoin(agreements, eq(agreements.id, parties.agreementId))
      .leftJoin(signingDecisions, eq(signingDecisions.partyId, parties.id))
      .where(which)
      .orderBy(asc(agreements.id), asc(parties.position))
      .then((rows) =>
        rows.map(({ party, decision, agreement }) => ({ agreement, party: { ...party, decision } })),
      );
  }
}
