/** All SQL of the patients subgraph, by what it is for. */
import { Changes, checkDatabase, Decisions, decidingThreads } from "@vardgraf/core";
import type { Logger } from "@vardgraf/schema";
import {
  type Definitions,
  logRuleFailure,
  RollupObserver,
  rollupParts,
  RollupStore,
  RollupUpkeep,
  runningDefinitions,
} from "./rollups/index.js";
import { Turns } from "./indicators/turns.js";
import { AccessStore } from "./store/access-store.js";
import { CareStore } from "./store/care-store.js";
import { BlockChanges } from "./store/changes/blocks.js";
import { ConsentChanges } from "./store/changes/consents.js";
import { ContactChanges } from "./store/changes/contacts.js";
import { DischargeChanges } from "./store/changes/discharge.js";
import { ErrorChanges } from "./store/changes/errors.js";
import { EventChanges } from "./store/changes/events.js";
import { HousingChanges } from "./store/changes/housing.js";
import { PlanChanges } from "./store/changes/plans.js";
import { PlanPartChanges } from "./store/changes/plan-parts.js";
import { StayChanges } from "./store/changes/stays.js";
import { SupportChanges } from "./store/changes/support.js";
import { EmergencyChanges } from "./store/changes/emergencies.js";
import { LogCheckChanges } from "./store/changes/log-checks.js";
import { RelationChanges } from "./store/changes/relations.js";
import type { PatientDatabase } from "./store/database.js";
import { FiguresStore } from "./store/figures-store.js";
import { LogCheckStore } from "./store/log-check-store.js";
import { HistoryStore } from "./store/history-store.js";
import { PrivacyStore } from "./store/privacy-store.js";
import { RecordStore } from "./store/record-store.js";
import * as tables from "./tables.js";

/** Reads and changes the database. */
export class Store {
  /** For the guard. */
  readonly access: AccessStore;
  /** Rows about persons, sealed. */
  readonly records: RecordStore;
  /** Rows about plans, stays and support beside those, sealed. */
  readonly care: CareStore;
  /** Who changed what, and rows as they stood, sealed. */
  readonly history: HistoryStore;
  /** Counts without persons. */
  readonly figures: FiguresStore;
  /** What indicators count, summed over all persons. */
  readonly rollups: RollupStore;
  /** What of them may be shown. */
  readonly decisions: Decisions;
  /** In which their values are worked out. */
  readonly turns = new Turns();
  /** Consents, blocks and emergencies as rows. */
  readonly privacy: PrivacyStore;
  readonly consents: ConsentChanges;
  readonly blocks: BlockChanges;
  readonly emergencies: EmergencyChanges;
  readonly relations: RelationChanges;
  /** Samples of the access log and the checks of them. */
  readonly logChecks: LogCheckStore;
  readonly logCheckChanges: LogCheckChanges;
  readonly contactChanges: ContactChanges;
  readonly dischargeChanges: DischargeChanges;
  readonly errorChanges: ErrorChanges;
  readonly eventChanges: EventChanges;
  readonly housingChanges: HousingChanges;
  readonly planChanges: PlanChanges;
  readonly planPartChanges: PlanPartChanges;
  readonly stayChanges: StayChanges;
  readonly supportChanges: SupportChanges;
  readonly #database: PatientDatabase;
  readonly #decidingThreads = decidingThreads();
  readonly #upkeep: RollupUpkeep;

  /** `definitions` are the rules that the rollup is kept by. */
  constructor(database: PatientDatabase, log: Logger, definitions: Definitions = runningDefinitions()) {
    this.#database = database;
    const rollup = rollupParts(database.connection, definitions);
    this.#upkeep = new RollupUpkeep(rollup, log);
    this.rollups = new RollupStore(rollup);
    this.decisions = new Decisions({
      elsewhere: (tables) => this.#decidingThreads.run(tables),
      failed: (err) => log.error({ err }, "a thread failed that decides which figures may be shown"),
    });
    this.access = new AccessStore(database);
    this.records = new RecordStore(database);
    this.care = new CareStore(database);
    this.history = new HistoryStore(database);
    this.figures = new FiguresStore(database);
    this.privacy = new PrivacyStore(database);
    const changes = new Changes<typeof tables>(
      database,
      tables,
      () => new RollupObserver(rollup, (failure) => logRuleFailure(log, failure)),
    );
    this.consents = new ConsentChanges(changes);
    this.blocks = new BlockChanges(changes);
    this.emergencies = new EmergencyChanges(changes);
    this.relations = new RelationChanges(changes);
    this.supportChanges = new SupportChanges(changes);
    this.stayChanges = new StayChanges(changes);
    this.planPartChanges = new PlanPartChanges(changes);
    this.planChanges = new PlanChanges(changes);
    this.housingChanges = new HousingChanges(changes);
    this.eventChanges = new EventChanges(changes);
    this.errorChanges = new ErrorChanges(changes);
    this.dischargeChanges = new DischargeChanges(changes);
    this.contactChanges = new ContactChanges(changes);
    this.logChecks = new LogCheckStore(database);
    this.logCheckChanges = new LogCheckChanges(changes);
  }

  /** Has everybody counted where the rollup is not that of the running definitions, beside everything else. */
  keepRollupsUpToDate(): void {
    this.#upkeep.begin();
  }

  /** Rejects when the database cannot answer. */
  async ready(): Promise<void> {
    await checkDatabase(this.#database);
  }

  async close(): Promise<void> {
    await Promise.all([this.#decidingThreads.close(), this.#upkeep.close()]);
    this.#database.close();
  }
}
