/**
 * What one request has read, changed or been refused, person by person: becomes rows of the access log before the
 * answer leaves (PDL 4:3, HSLF-FS 2016:40 ch. 4 § 9). It holds opaque ids only, and what was read, never what it said.
 */
import { randomUUID } from "node:crypto";
import {
  type AccessActivity,
  accessLevels,
  type AccessLogEntry,
  type AccessLogResource,
  type AccessLogUser,
  type AuditLog,
  type Caller,
  type NewEntry,
  refuse,
  type RequestFacts,
} from "@vardgraf/core";
import { withoutIdentityNumbers } from "@vardgraf/schema";
import type { FieldGroup } from "./facts.js";
import { activityOf, loggedGroup } from "./logged-groups.js";

/** The part of the product that writes these entries. */
const SYSTEM = "patients";

/** What becomes one entry. */
interface Page {
  readonly activity: AccessActivity;
  /** Null for somebody who is not known: an unknown id is not kept, it could be anything. */
  readonly patient: string | null;
  readonly reason: string | null;
  /** What was opened or changed and has no row in the log yet. */
  readonly resources: Map<string, AccessLogResource>;
  /** Rows of the decision table by which something was refused. */
  readonly refused: Set<string>;
  /** What has a row already; it is not written twice for one request. */
  readonly told: Set<string>;
}

/** Collects during one request. */
export class Journal {
  readonly #pages = new Map<string, Page>();
  #written: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly request: RequestFacts,
    private readonly log: Pick<AuditLog, "append">,
  ) {}

  /**
   * Something about a person was opened. `custodian` is the provider that controls it, null for the person's own data;
   * `unit` the unit whose data it is, where that is known.
   */
  opened(
    patient: string,
    group: FieldGroup,
    custodian: string | null,
    row: string,
    unit: string | null = null,
  ): void {
    const page = this.#page(activityOf(group, row), patient);
    const key = `${group} ${custodian} ${unit} ${row}`;
    if (page.told.has(key)) return;
    page.told.add(key);
    page.resources.set(key, { group, custodian, unit, row });
  }

  /** Something about a person is about to be changed, for a reason where one is given: {@link writeDown} it before it is. */
  wrote(
    patient: string,
    action: FieldGroup,
    custodian: string | null,
    row: string,
    reason: string | null = null,
  ): void {
    this.#changes(this.#page(activityOf(action, row), patient, reason), action, custodian, row);
  }

  /**
   * Data are about to be opened because of danger to life (row 6, step 1 or 2), or a provider to be asked to lift its
   * block (row 5b): {@link writeDown} it before they are. One call for each provider that is concerned.
   */
  emergency(
    patient: string,
    action: FieldGroup,
    reason: string,
    custodian: string | null,
    row: string,
  ): void {
    this.#changes(this.#page("EMERGENCY", patient, reason), action, custodian, row);
  }

  /**
   * The log is about to be read: by the patient, or (`patient` null) that of a unit's staff. The resource is the unit,
   * and its provider the custodian.
   */
  readLog(patient: string | null, custodian: string | null, unit: string | null, row: string): void {
    const group: FieldGroup = patient === null ? "UNIT_LOG" : "OWN_LOG";
    const resource = { group, custodian, unit, row };
    this.#page("READ_LOG", patient).resources.set(`${group} ${custodian} ${unit} ${row}`, resource);
  }

  /** Unsuppressed figures of the own organisation are about to be read. */
  readOwnFigures(custodian: string | null, row: string): void {
    const resource = { group: "UNSUPPRESSED_AGGREGATES" as const, custodian, unit: null, row };
    this.#page("READ", null).resources.set(`UNSUPPRESSED_AGGREGATES ${custodian} ${row}`, resource);
  }

  /** A person was asked for and refused, null for somebody who is not known; `group` is what was asked for. */
  refused(patient: string | null, row: string, group: FieldGroup = "DEMOGRAPHICS"): void {
    this.#page(loggedGroup(group).activity, patient).refused.add(row);
  }

  /**
   * Makes durable what has been noted so far: before a change is made, and before the answer leaves. Refuses
   * (`ACCESS_LOG_UNAVAILABLE`) when the log cannot be written: then nothing is changed and nothing given out. What has
   * failed once in a request has failed for the rest of it.
   */
  async writeDown(): Promise<void> {
    const appended = this.log.append(this.#entries());
    this.#written = Promise.all([this.#written, appended]);
    await this.#written.catch(() => {
      throw refuse("ACCESS_LOG_UNAVAILABLE");
    });
  }

  /** One entry for each person and activity, of what has none yet. */
  #entries(): NewEntry[] {
    const { caller, clock, requestId, operationName, operationHash } = this.request;
    const now = clock.now();
    const heading = {
      at: now.toString(),
      system: SYSTEM,
      correlationId: requestId,
      client: caller.client,
      operationName: operationName === null ? null : withoutIdentityNumbers(operationName),
      operationHash,
      purpose: caller.client === "ANONYMOUS" ? null : caller.purpose,
      user: userOf(caller),
    };
    const unit = heading.user?.unit ?? null;
    return [...this.#pages.values()].flatMap((page) => {
      const { activity, patient, reason } = page;
      const resources = [...page.resources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
      const refusedBy = [...page.refused].sort();
      page.resources.clear();
      page.refused.clear();
      if (resources.length === 0 && refusedBy.length === 0) return [];
      const entry: AccessLogEntry = {
        logId: randomUUID(),
        ...heading,
        activity,
        level: levelOf(resources),
        patient,
        resources,
        decision: resources.length > 0 ? "ALLOW" : "DENY",
        refusedBy,
        reason: reason === null ? null : withoutIdentityNumbers(reason),
      };
      return [{ at: now.epochMilliseconds, patient, unit, entry: JSON.stringify(entry) }];
    });
  }

  /** A change is told each time, also the second one of its kind in a request. */
  #changes(page: Page, group: FieldGroup, custodian: string | null, row: string): void {
    page.resources.set(`${group} ${custodian} ${row}`, { group, custodian, unit: null, row });
  }

  #page(activity: AccessActivity, patient: string | null, reason: string | null = null): Page {
    const key = `${activity} ${patient} ${reason}`;
    let page = this.#pages.get(key);
    if (page === undefined) {
      page = {
        activity,
        patient,
        reason,
        resources: new Map(),
        refused: new Set(),
        told: new Set(),
      };
      this.#pages.set(key, page);
    }
    return page;
  }
}

function levelOf(resources: readonly AccessLogResource[]): AccessLogEntry["level"] {
  const levels = new Set(resources.map(({ group }) => loggedGroup(group).level));
  return accessLevels.findLast((level) => levels.has(level)) ?? "NONE";
}

function userOf(caller: Caller): AccessLogUser | null {
  if (caller.client === "ANONYMOUS") return null;
  const { subject, employeeHsaId, commissionHsaId, unitHsaId, providerHsaId, professions, appointments } =
    caller;
  return {
    // An identity provider may know a patient by nothing but the number.
    subject: withoutIdentityNumbers(subject),
    employee: employeeHsaId,
    commission: commissionHsaId,
    unit: unitHsaId,
    provider: providerHsaId,
    professions,
    appointments,
  };
}
