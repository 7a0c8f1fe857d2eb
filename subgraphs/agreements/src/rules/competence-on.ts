/** Rule: who answers for a profession is what the wording of the day says (E49–E56). */
import type { CompetenceProfession } from "../terms.js";

/** Who answers for a profession from the day of a wording on. */
export interface Competence {
  readonly clauseId: string;
  readonly date: string;
  readonly profession: CompetenceProfession;
}

/** What the newest wording of each clause on `day` says; of a later day nothing, and of an older wording nothing. */
export function competencesOn<Row extends Competence>(
  rows: readonly Row[],
  day: string,
  profession: CompetenceProfession | null,
): Row[] {
  const known = rows.filter(({ date }) => date <= day);
  const newest = (clauseId: string): string =>
    known
      .filter((row) => row.clauseId === clauseId)
      .reduce((date, row) => (date < row.date ? row.date : date), "");
  return known.filter(
    (row) => row.date === newest(row.clauseId) && (profession === null || profession === row.profession),
  );
}
