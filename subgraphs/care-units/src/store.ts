/** All SQL of the subgraph, by subject: what is read, and what mutations write. */
import { Changes } from "@vardgraf/core";
import { CaseStore } from "./store/cases.js";
import { CoordinationStore } from "./store/coordination.js";
import type { CareUnitsDatabase } from "./store/database.js";
import { HistoryStore } from "./store/history.js";
import { HomeStore } from "./store/homes.js";
import { OnCallStore } from "./store/on-call.js";
import { TeamStore } from "./store/teams.js";
import { UnitStore } from "./store/units.js";
import { CoordinationWrites } from "./store/writes/coordination.js";
import { DeviationWrites } from "./store/writes/deviations.js";
import { HomeWrites } from "./store/writes/homes.js";
import { MeetingWrites } from "./store/writes/meetings.js";
import { OnCallWrites } from "./store/writes/on-call.js";
import { TeamWrites } from "./store/writes/teams.js";
import { TermWrites } from "./store/writes/terms.js";
import { UnitWrites } from "./store/writes/units.js";
import * as tables from "./tables.js";

/** What the subgraph reads; every method is one statement. */
export interface CareUnitsStore {
  readonly units: UnitStore;
  readonly homes: HomeStore;
  readonly teams: TeamStore;
  readonly coordination: CoordinationStore;
  readonly onCall: OnCallStore;
  readonly cases: CaseStore;
  readonly history: HistoryStore;
}

/** What mutations write; every method is one transaction with its history. */
export interface CareUnitsWrites {
  readonly units: UnitWrites;
  readonly homes: HomeWrites;
  readonly terms: TermWrites;
  readonly teams: TeamWrites;
  readonly coordination: CoordinationWrites;
  readonly onCall: OnCallWrites;
  readonly meetings: MeetingWrites;
  readonly deviations: DeviationWrites;
}

/** A store over an open database. */
export function createStore(database: CareUnitsDatabase): CareUnitsStore {
  return {
    units: new UnitStore(database),
    homes: new HomeStore(database),
    teams: new TeamStore(database),
    coordination: new CoordinationStore(database),
    onCall: new OnCallStore(database),
    cases: new CaseStore(database),
    history: new HistoryStore(database),
  };
}

/** Writes into an open database. */
export function createWrites(database: CareUnitsDatabase): CareUnitsWrites {
  const changes = new Changes<typeof tables>(database, tables);
  return {
    units: new UnitWrites(changes),
    homes: new HomeWrites(changes),
    terms: new TermWrites(changes),
    teams: new TeamWrites(changes),
    coordination: new CoordinationWrites(changes),
    onCall: new OnCallWrites(changes),
    meetings: new MeetingWrites(changes),
    deviations: new DeviationWrites(changes),
  };
}
