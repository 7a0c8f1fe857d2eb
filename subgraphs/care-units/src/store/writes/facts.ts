/** What the rules need to know, read inside the transaction of a change: nothing of it changes before it ends. */
import { ChangeRefused, type ChangeTransaction, userError } from "@vardgraf/core";
import { and, eq } from "drizzle-orm";
import type { HomeParties } from "../../rules/side.js";
import * as tables from "../../tables.js";
import { among } from "../among.js";

/** The transaction of a change of this subgraph. */
export type Transaction = ChangeTransaction<typeof tables>;

/** The row that an input refers to; refuses when there is none (`UNKNOWN_REFERENCE`). */
export function existing<Row>(row: Row | null | undefined, field: string): Row {
  if (row == null) throw new ChangeRefused([userError("UNKNOWN_REFERENCE", field)]);
  return row;
}

/** A care provider by HSA-id. */
export function providerById({ db }: Transaction, hsaId: string): tables.CareProviderRow | null {
  return db.select().from(tables.careProviders).where(eq(tables.careProviders.id, hsaId)).get() ?? null;
}

/** The provider of a municipality; null when there is no such municipality. */
export function municipalProvider(
  { db }: Transaction,
  municipalityCode: string,
): tables.CareProviderRow | null {
  return (
    db
      .select()
      .from(tables.careProviders)
      .where(eq(tables.careProviders.municipalityCode, municipalityCode))
      .get() ?? null
  );
}

/** The region as a provider. */
export function regionProvider({ db }: Transaction, regionCode: string): tables.CareProviderRow | null {
  return (
    db
      .select()
      .from(tables.careProviders)
      .where(and(eq(tables.careProviders.regionCode, regionCode), eq(tables.careProviders.kind, "REGION")))
      .get() ?? null
  );
}

/** A care unit by HSA-id. */
export function unitById({ db }: Transaction, hsaId: string): tables.CareUnitRow | null {
  return db.select().from(tables.careUnits).where(eq(tables.careUnits.id, hsaId)).get() ?? null;
}

/** A care home by id. */
export function homeById({ db }: Transaction, id: string): tables.CareHomeRow | null {
  return db.select().from(tables.careHomes).where(eq(tables.careHomes.id, id)).get() ?? null;
}

/** Whose home it is. */
export function partiesOf(transaction: Transaction, home: tables.CareHomeRow): HomeParties {
  const municipality = municipalProvider(transaction, home.municipalityCode);
  return {
    healthCentreHsaId: home.healthCentreHsaId,
    municipalityNumber: municipality?.organizationNumber ?? "",
  };
}

/** People of the directory by HSA-id. */
export function staffByIds(
  { db }: Transaction,
  hsaIds: readonly string[],
): ReadonlyMap<string, tables.PractitionerRow> {
  const rows = db.select().from(tables.practitioners).where(among(tables.practitioners.id, hsaIds)).all();
  return new Map(rows.map((row) => [row.id, row]));
}
