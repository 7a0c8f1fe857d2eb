/** All SQL of the subgraph, by subject. */
import { CoordinationStore } from "./store/coordination.js";
import type { CareUnitsDatabase } from "./store/database.js";
import { HomeStore } from "./store/homes.js";
import { TeamStore } from "./store/teams.js";
import { UnitStore } from "./store/units.js";

/** What the subgraph reads; every method is one statement. */
export interface CareUnitsStore {
  readonly units: UnitStore;
  readonly homes: HomeStore;
  readonly teams: TeamStore;
  readonly coordination: CoordinationStore;
}

/** A store over an open database. */
export function createStore(database: CareUnitsDatabase): CareUnitsStore {
  return {
    units: new UnitStore(database),
    homes: new HomeStore(database),
    teams: new TeamStore(database),
    coordination: new CoordinationStore(database),
  };
}
