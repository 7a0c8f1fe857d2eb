/**
 * What one entry of the access log says (PDL 4:3, HSLF-FS 2016:40 ch. 4 § 9; the shape follows the national logging
 * service, StoreLog). One entry is about one patient at most: a request that opens twenty patients writes twenty.
 *
 * Of staff it holds HSA-ids, never names: an id points at one person in the national catalogue and stays true when
 * somebody marries, and the caller contexts carry no name to begin with. Of patients it holds the opaque id, never an
 * identity number, not even an encrypted one: whoever may follow an entry to a person does so in the subgraph that
 * keeps the persons, past its access decision and with a log entry of its own, so that a copied log names nobody.
 */
import type { Appointment, ClientKind, Profession, Purpose } from "../caller/caller.js";

/** What was done. */
export const accessActivities = [
  /** Something about the patient was shown, or refused (Läsa). */
  "READ",
  /** A change was allowed and is about to be made; what became of it is in the history of the row (Skriva). */
  "WRITE",
  /** Data were opened without consent, or past a block, because of danger to life (Nödöppning). */
  "EMERGENCY",
  /** The log itself was read: by the patient, or to check a unit's access (Läsa logg). */
  "READ_LOG",
] as const;
/** See {@link accessActivities}. */
export type AccessActivity = (typeof accessActivities)[number];

/** How far into a record an entry reaches, least first; the furthest of its resources counts. */
export const accessLevels = [
  /** Nobody was opened. */
  "NONE",
  /** Who the patient is, and where. */
  "IDENTITY",
  /** Consents, blocks, the log: on what access rests. */
  "ACCESS",
  /** Care given or planned. */
  "CARE",
] as const;
/** See {@link accessLevels}. */
export type AccessLevel = (typeof accessLevels)[number];

/** Who acted. */
export interface AccessLogUser {
  /** Subject of the token; for a client without an employee the only name that there is. */
  readonly subject: string;
  /** HSA-ids of the employee, the chosen commission, and the unit and provider that it belongs to. */
  readonly employee: string | null;
  readonly commission: string | null;
  readonly unit: string | null;
  readonly provider: string | null;
  readonly professions: readonly Profession[];
  readonly appointments: readonly Appointment[];
}

/** A kind of data that was opened or changed. */
export interface AccessLogResource {
  /** The field group of the access rules. */
  readonly group: string;
  /** HSA-id of the provider that controls the data; null for the person's own, which belong to no provider. */
  readonly custodian: string | null;
  /** HSA-id of the unit whose data they are; null where only the provider matters. */
  readonly unit: string | null;
  /** Row of the decision table that allowed it. */
  readonly row: string;
}

/** One entry, as it is written and sealed. */
export interface AccessLogEntry {
  /** Unique over all logs. */
  readonly logId: string;
  /** Instant, in UTC. */
  readonly at: string;
  /** The part of the product that wrote the entry. */
  readonly system: string;
  /** Id of the client's request, which the client has been told. */
  readonly correlationId: string;
  readonly client: ClientKind | "ANONYMOUS";
  /** Name that the client gave its operation. */
  readonly operationName: string | null;
  /** Base64url SHA-256 of the text of the operation that the subgraph ran, without its variables. */
  readonly operationHash: string | null;
  readonly activity: AccessActivity;
  readonly level: AccessLevel;
  readonly purpose: Purpose | null;
  /** Null for somebody without a token. */
  readonly user: AccessLogUser | null;
  /** Opaque id; null when nobody in particular is concerned, or somebody who does not exist was asked for. */
  readonly patient: string | null;
  readonly resources: readonly AccessLogResource[];
  readonly decision: "ALLOW" | "DENY";
  /** Rows of the decision table that refused something of the request. */
  readonly refusedBy: readonly string[];
  /** Why, in the words of whoever opened in an emergency. */
  readonly reason: string | null;
}
