/** What refers to a stay, together with the stay. */
import type { DischargeProcessRow, InpatientStayRow, SupportEpisodeRow } from "../tables.js";
import { oncePerPerson } from "./once-per-person.js";
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
export function begunSupport(facts: SupportFacts): readonly OfStay<SupportEpisodeRow>[] {
  return facts.supportEpisodes.length === 0 ? [] : begunOf(facts);
}
type SupportFacts = Pick<PersonFacts, "supportEpisodes" | "stays">;
const begunOf = oncePerPerson(({ supportEpisodes, stays }: SupportFacts) =>
  withStays(supportEpisodes, stays).filter(({ stay }) => wentHome(stay)),
);

/** The discharge processes. One whose stay was entered in error is none. */
export function processesOfStays(facts: ProcessFacts): readonly OfStay<DischargeProcessRow>[] {
  return facts.dischargeProcesses.length === 0 ? [] : processesOf(facts);
}
type ProcessFacts = Pick<PersonFacts, "dischargeProcesses" | "stays">;
const processesOf = oncePerPerson(({ dischargeProcesses, stays }: ProcessFacts) =>
  withStays(dischargeProcesses, stays),
);

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
