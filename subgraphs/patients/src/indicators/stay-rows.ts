/** What refers to a stay, together with the stay. */
import type { DischargeProcessRow, InpatientStayRow, SupportEpisodeRow } from "../tables.js";
import type { PersonFacts } from "./person-facts.js";
import { wentHome } from "./stays-as-one.js";

/** A row, and the stay that it refers to. */
export interface OfStay<Row> {
  readonly row: Row;
  readonly stay: InpatientStayRow;
}

/**
 * The episodes of support that have begun: the patient has gone home. Support of somebody who is still in hospital is
 * only planned, and that of somebody who did not go home never was.
 */
export function begunSupport({
  supportEpisodes,
  stays,
}: Pick<PersonFacts, "supportEpisodes" | "stays">): OfStay<SupportEpisodeRow>[] {
  return withStays(supportEpisodes, stays).filter(({ stay }) => wentHome(stay));
}

/** The discharge processes. One whose stay was entered in error is none. */
export function processesOfStays({
  dischargeProcesses,
  stays,
}: Pick<PersonFacts, "dischargeProcesses" | "stays">): OfStay<DischargeProcessRow>[] {
  return withStays(dischargeProcesses, stays);
}

function withStays<Row extends { readonly stayId: string }>(
  rows: readonly Row[],
  stays: readonly InpatientStayRow[],
): OfStay<Row>[] {
  const found: OfStay<Row>[] = [];
  for (const row of rows) {
    const stay = stays.find(({ id }) => id === row.stayId);
    if (stay !== undefined) found.push({ row, stay });
  }
  return found;
}
