/** The region that somebody acts for. */
import { type KnownCaller, refuse } from "@vardgraf/core";
import { eq } from "drizzle-orm";
import { organisations } from "../../tables.js";
import type { Transaction } from "./acting.js";

/** Code of the region that is the caller's organisation; somebody of another organisation is FORBIDDEN. */
export function ownRegion(
  { db }: Transaction,
  { organisationNumber }: Pick<KnownCaller, "organisationNumber">,
): string {
  const own = db
    .select({ code: organisations.code })
    .from(organisations)
    .where(eq(organisations.organisationNumber, organisationNumber ?? ""))
    .all()
    .find(({ code }) => code.length === 2);
  if (own === undefined) throw refuse("FORBIDDEN", "Only a region may change this, for itself.");
  return own.code;
}
