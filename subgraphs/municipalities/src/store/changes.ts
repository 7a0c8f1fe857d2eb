/** How the registers of municipalities and regions are changed: each change a transaction with its history. */
import { ChangeRefused, type ChangeTransaction, type KnownCaller, refuse, userError } from "@vardgraf/core";
import { eq } from "drizzle-orm";
import type { MunicipalityRow } from "../model.js";
import * as tables from "../tables.js";

/** A change of this subgraph's rows. */
export type Transaction = ChangeTransaction<typeof tables>;
/** For whom a change is made. */
export type Keeper = Pick<KnownCaller, "organisationNumber">;

/** A municipality; undefined when there is none. */
export function municipalityOf({ db }: Transaction, code: string): MunicipalityRow | undefined {
  const { municipalities: t } = tables;
  return db.select().from(t).where(eq(t.code, code)).get();
}

/** The municipality, which must be the caller's organisation. */
export function ownMunicipality(
  transaction: Transaction,
  { organisationNumber }: Keeper,
  code: string,
): MunicipalityRow {
  const municipality = municipalityOf(transaction, code);
  if (municipality === undefined) throw new ChangeRefused([userError("UNKNOWN_REFERENCE", "municipality")]);
  if (municipality.organizationNumber === organisationNumber) return municipality;
  throw foreign("A municipality keeps its own roles.");
}

/** The refusal of somebody who keeps another organisation's register. */
export function foreign(message: string) {
  return refuse("FORBIDDEN", message);
}
