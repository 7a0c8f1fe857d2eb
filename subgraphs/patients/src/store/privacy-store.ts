/** Reads consents, blocks and emergencies as rows: to show them, and to know whom a change is about. */
import { and, asc, desc, eq, gte, isNull, lt } from "drizzle-orm";
import { blockKind, consentKind } from "../access/kinds.js";
import { Sealed } from "../access/sealed.js";
import { dayNumber, dayText } from "../day.js";
import * as tables from "../tables.js";
import type { PatientDatabase } from "./database.js";
import type { Keyed } from "./record-store.js";
import { among } from "./sql.js";

const { accessAlert, block, blockDisclosure, blockLiftRequest, blockRevocation, consent } = tables;

/** Reads what patients have allowed and closed. */
export class PrivacyStore {
  readonly #db: PatientDatabase["db"];

  constructor(database: PatientDatabase) {
    this.#db = database.db;
  }

  /** Consents that were not registered in error, by patient, latest first. */
  async consents(patientIds: readonly string[]): Promise<Keyed<tables.ConsentRow>[]> {
    const rows = await this.#db
      .select()
      .from(consent)
      .where(among(consent.patientId, patientIds))
      .orderBy(desc(consent.recordedAt), asc(consent.id));
    return rows.map((row) => ({ key: row.patientId, sealed: new Sealed(row, consentKind) }));
  }

  /** Blocks that hold, by patient, latest first. */
  async blocks(patientIds: readonly string[]): Promise<Keyed<tables.BlockRow>[]> {
    const rows = await this.#db
      .select()
      .from(block)
      .where(and(among(block.patientId, patientIds), eq(block.status, "ACTIVE")))
      .orderBy(desc(block.recordedAt), asc(block.id));
    return rows.map((row) => ({ key: row.patientId, sealed: new Sealed(row, blockKind) }));
  }

  /** A consent by id; null when there is none. For the change that was just decided on. */
  async consent(id: string): Promise<tables.ConsentRow | null> {
    return this.#db.select().from(consent).where(eq(consent.id, id)).get() ?? null;
  }

  /** A block by id; null when there is none. */
  async block(id: string): Promise<tables.BlockRow | null> {
    return this.#db.select().from(block).where(eq(block.id, id)).get() ?? null;
  }

  /** Inner blocks of a provider that hold for a patient. */
  async innerBlocks(patientId: string, provider: string): Promise<tables.BlockRow[]> {
    const t = block;
    return this.#db
      .select()
      .from(t)
      .where(
        and(
          eq(t.patientId, patientId),
          eq(t.blockedProvider, provider),
          eq(t.level, "INNER"),
          eq(t.status, "ACTIVE"),
          isNull(t.enteredInErrorAt),
        ),
      )
      .orderBy(asc(t.blockedUnit), asc(t.id));
  }

  /** A disclosure of blocking units by id; null when there is none. */
  async disclosure(id: string): Promise<tables.BlockDisclosureRow | null> {
    return this.#db.select().from(blockDisclosure).where(eq(blockDisclosure.id, id)).get() ?? null;
  }

  /** A lifting for a time by id; null when there is none. */
  async revocation(id: string): Promise<tables.BlockRevocationRow | null> {
    return this.#db.select().from(blockRevocation).where(eq(blockRevocation.id, id)).get() ?? null;
  }

  /** A request to lift a block by id; null when there is none. */
  async liftRequest(id: string): Promise<tables.BlockLiftRequestRow | null> {
    return this.#db.select().from(blockLiftRequest).where(eq(blockLiftRequest.id, id)).get() ?? null;
  }

  /** Open requests to a provider, oldest first. */
  async openLiftRequests(provider: string): Promise<tables.BlockLiftRequestRow[]> {
    const t = blockLiftRequest;
    return this.#db
      .select()
      .from(t)
      .where(and(eq(t.blockingProvider, provider), eq(t.status, "OPEN")))
      .orderBy(asc(t.recordedAt), asc(t.id));
  }

  /** Emergency access by staff of an organisation from one day to another, both included, latest first. */
  async alerts(organisationNumber: string, from: string, to: string): Promise<tables.AccessAlertRow[]> {
    const t = accessAlert;
    return this.#db
      .select()
      .from(t)
      .where(
        and(
          eq(t.organisationNumber, organisationNumber),
          gte(t.recordedAt, from),
          lt(t.recordedAt, dayText(dayNumber(to) + 1)),
        ),
      )
      .orderBy(desc(t.recordedAt), asc(t.id));
  }
}
