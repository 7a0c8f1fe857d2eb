/** All SQL of the agreements subgraph. Methods that take keys answer for all of them in one statement. */
import { checkDatabase, type PageRequest, RegisterChanges } from "@vardgraf/core";
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, or, type SQL } from "drizzle-orm";
import type * as model from "./model.js";
import type { AgreementsDatabase } from "./store/database.js";
import { EscalationStore } from "./store/escalations.js";
import { MoneyChanges } from "./store/changes/money.js";
import { ProgressChanges } from "./store/changes/progress.js";
import { DocumentStore } from "./store/documents.js";
import { IndicatorStore } from "./store/indicators.js";
import { RecordedStore } from "./store/recorded.js";
import { readParties } from "./store/parties.js";
import { RegistryStore } from "./store/registry.js";
import { readStages, readVersions } from "./store/lifecycle-facts.js";
import * as tables from "./tables.js";

const { agreements, clauses, parties } = tables;

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
  /** What documents say beside clauses, parts and money. */
  readonly documents: DocumentStore;
  /** What parties have recorded about money, renewals, progress and choices. */
  readonly recorded: RecordedStore;
  /** Changes of rates, index values and periods. */
  readonly money: MoneyChanges;
  /** Changes of reports, arguments and choices. */
  readonly progress: ProgressChanges;
  /** Changes of agreements, their register and disputes. */
  readonly register: RegisterChanges<typeof tables>;
  /** Referrals, questions, follow-ups and competence. */
  readonly registry: RegistryStore;
  /** Disagreements and disputes. */
  readonly escalations: EscalationStore;
  readonly #database: AgreementsDatabase;

  constructor(database: AgreementsDatabase) {
    this.#database = database;
    this.indicators = new IndicatorStore(database);
    this.documents = new DocumentStore(database);
    this.recorded = new RecordedStore(database);
    this.money = new MoneyChanges(database);
    this.progress = new ProgressChanges(database);
    this.register = new RegisterChanges(database, tables);
    this.registry = new RegistryStore(database);
    this.escalations = new EscalationStore(database);
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

  /** Agreements that figures of the region are about, by id: its own, those that it is a party of, and national ones. */
  async agreementsCountedIn(region: string): Promise<model.AgreementRow[]> {
    const asParty = this.#db
      .select({ id: parties.agreementId })
      .from(parties)
      .where(and(eq(parties.regionCode, region), inArray(parties.kind, ["REGION", "INTERNAL_BODY"])));
    return this.#db
      .select()
      .from(agreements)
      .where(
        or(eq(agreements.regionCode, region), isNull(agreements.regionCode), inArray(agreements.id, asParty)),
      )
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
    return readStages(this.#db, agreementIds);
  }

  /** Parties with their decisions, in the order of the agreement. */
  async partiesOf(agreementIds: Keys): Promise<model.PartyRow[]> {
    return readParties(this.#db, inArray(parties.agreementId, agreementIds));
  }

  /** Parties with their decisions, by id. */
  async parties(ids: Keys): Promise<model.PartyRow[]> {
    return readParties(this.#db, inArray(parties.id, ids));
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
    return readVersions(this.#db, clauseIds);
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

  async #agreementsOfParties(which: SQL | undefined): Promise<PartyOfAgreement[]> {
    const rows = readParties(this.#db, which);
    const found = await this.agreements([...new Set(rows.map(({ agreementId }) => agreementId))]);
    const byId = new Map(found.map((agreement) => [agreement.id, agreement]));
    return rows
      .flatMap((party) => {
        const agreement = byId.get(party.agreementId);
        return agreement ? [{ agreement, party }] : [];
      })
      .toSorted((a, b) => (a.agreement.id < b.agreement.id ? -1 : a.agreement.id > b.agreement.id ? 1 : 0));
  }
}
