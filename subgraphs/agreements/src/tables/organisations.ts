/** The organisations that parties of agreements are. Rows are owned by the files in `data/`. */
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Organisation numbers of regions and municipalities (organisationsnummer). */
export const organisations = sqliteTable("organisations", {
  /** Two-digit code of a region or four-digit code of a municipality. */
  code: text().primaryKey(),
  /** Ten digits. */
  organisationNumber: text("organisation_number").notNull(),
  name: text().notNull(),
});
