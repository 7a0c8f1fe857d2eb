/** The tables of the history: every subgraph that is written to has one of each. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Every change of a row: who made it, when, on whose behalf, and what the row held before and after. Written
 * in the same transaction as the row, never changed, never deleted; the history of a row is read from here.
 */
export const changeTable = () =>
  sqliteTable(
    "change",
    {
      seq: integer("seq").primaryKey({ autoIncrement: true }),
      /** Instant. */
      at: text("at").notNull(),
      /** Name of the table of the row. */
      entity: text("entity").notNull(),
      entityId: text("entity_id").notNull(),
      /** Version of the row after the change; 1 when it was made. */
      version: integer("version").notNull(),
      /** Name of the mutation. */
      mutation: text("mutation").notNull(),
      /** The row before, as JSON; null when it was made. */
      before: text("before"),
      /** The row after, as JSON. */
      after: text("after").notNull(),
      /** Subject of the token. */
      bySubject: text("by_subject").notNull(),
      /** HSA-ids of who wrote it, under which commission, at which unit, for which provider. */
      byEmployee: text("by_employee"),
      byCommission: text("by_commission"),
      byUnit: text("by_unit"),
      byProvider: text("by_provider"),
      /** Correlation id of the client's request. */
      requestId: text("request_id").notNull(),
    },
    (table) => [index("change_by_entity").on(table.entity, table.entityId, table.version)],
  );

/**
 * What has been done under the keys that clients send along, so that a change that is sent again is answered
 * and not made again.
 */
export const changeReceiptTable = () =>
  sqliteTable(
    "change_receipt",
    {
      /** Subject of the token. */
      subject: text("subject").notNull(),
      /** The client's own key. */
      key: text("key").notNull(),
      /** Digest of the mutation and its input. */
      fingerprint: text("fingerprint").notNull(),
      /** What the change returned, as JSON: ids, nothing about anybody. */
      result: text("result").notNull(),
      at: text("at").notNull(),
    },
    (table) => [primaryKey({ columns: [table.subject, table.key] })],
  );
