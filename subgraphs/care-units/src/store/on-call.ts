/** Reads services on call and their schedules. */
import { asc } from "drizzle-orm";
import { type OnCallScheduleRow, onCallSchedules, type OnCallServiceRow, onCallServices } from "../tables.js";
import { among } from "./among.js";
import type { CareUnitsDatabase } from "./database.js";

/** Statements over services on call; each is one statement for any number of keys. */
export class OnCallStore {
  constructor(private readonly database: CareUnitsDatabase) {}

  /** Services by id. */
  async services(ids: readonly string[]): Promise<OnCallServiceRow[]> {
    return this.database.db.select().from(onCallServices).where(among(onCallServices.id, ids)).all();
  }

  /** Services of regions, by id. */
  async servicesOfRegions(regionCodes: readonly string[]): Promise<OnCallServiceRow[]> {
    return this.database.db
      .select()
      .from(onCallServices)
      .where(among(onCallServices.regionCode, regionCodes))
      .orderBy(asc(onCallServices.id))
      .all();
  }

  /** Schedules of services, oldest first. */
  async schedules(serviceIds: readonly string[]): Promise<OnCallScheduleRow[]> {
    return this.database.db
      .select()
      .from(onCallSchedules)
      .where(among(onCallSchedules.serviceId, serviceIds))
      .orderBy(asc(onCallSchedules.validFrom))
      .all();
  }
}
