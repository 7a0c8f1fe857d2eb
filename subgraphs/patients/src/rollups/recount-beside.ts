/**
 * Counts everybody anew beside servers that go on reading and changing: nobody's care waits for figures.
 *
 * Everybody is counted as of one moment, which holds nobody up. Then, in a short transaction, those who have changed since are
 * counted as they were and as they are, and all cells are replaced.
 */
import type { SqliteConnection } from "@vardgraf/core";
import type { FactRows } from "./facts-reader.js";
import { askingForCentres, type IsHealthCentre } from "./changed-cells.js";
import type { RollupParts } from "./parts.js";
import { type Counted, countEverybody } from "./recount.js";
import type { ChangedPerson } from "./tallies.js";

/**
 * Counts everybody of a database that two connections are open to, `then` for nothing else. Null when the cells are those of
 * these rules already. Throws RuleFailure, and leaves the cells as they were.
 */
export function recountBeside(now: RollupParts, then: RollupParts): Counted | null {
  then.connection.exec("BEGIN");
  try {
    const last = lastChange(then.connection);
    const { tallies, persons } = countEverybody(then);
    const replace = now.connection.transaction((): Counted | null => {
      if (now.cells.countedBy() === now.fingerprint) return null;
      for (const person of changedSince(last, now, then)) tallies.change(person);
      now.cells.replace(tallies.series());
      now.cells.noteRules(now.fingerprint);
      return { persons, cells: now.cells.count() };
    });
    return replace.immediate();
  } finally {
    then.connection.exec("ROLLBACK");
  }
}

/** Number of the last change that the connection sees. */
function lastChange(connection: SqliteConnection): number {
  return connection.prepare<[], number>("SELECT COALESCE(max(seq), 0) FROM change").pluck().get() ?? 0;
}

/** Everybody to whom it matters what was changed after a change. */
function* changedSince(last: number, now: RollupParts, then: RollupParts): Generator<ChangedPerson> {
  const [listed, wasListed] = [now.centres.all(), then.centres.all()];
  const facts = ({ facts: reader }: RollupParts, centres: ReadonlySet<string>, id: string) =>
    withCentres(reader.person(id), (unit) => centres.has(unit));
  const changed = new Set(personsChangedSince(last, now.connection));
  for (const id of changed)
    yield { before: facts(then, wasListed, id), after: facts(now, listed, id), indicators: now.indicators };

  const turned = [...new Set([...listed, ...wasListed])].filter(
    (unit) => listed.has(unit) !== wasListed.has(unit),
  );
  const indicators = askingForCentres(now.indicators);
  for (const id of new Set(turned.flatMap((unit) => now.centres.visitors(unit)))) {
    if (changed.has(id)) continue;
    yield { before: facts(then, wasListed, id), after: facts(now, listed, id), indicators };
  }
}

function withCentres(rows: FactRows | null, isHealthCentre: IsHealthCentre): ChangedPerson["before"] {
  return rows && { ...rows, isHealthCentre };
}

/** Ids of the persons whose rows were changed after a change: those that the rows are about now, and were about before. */
function personsChangedSince(last: number, connection: SqliteConnection): string[] {
  return connection
    .prepare<{ last: number }, string>(
      `SELECT entity_id FROM change WHERE seq > :last AND entity = 'patient'
       UNION SELECT after ->> 'patientId' FROM change WHERE seq > :last AND after ->> 'patientId' IS NOT NULL
       UNION SELECT before ->> 'patientId' FROM change WHERE seq > :last AND before ->> 'patientId' IS NOT NULL`,
    )
    .pluck()
    .all({ last });
}
