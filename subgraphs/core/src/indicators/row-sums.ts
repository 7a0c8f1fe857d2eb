/** Rows of a tally while they are summed. */
import type { RowGrouping, TallyRow } from "./memory-tally.js";

/** A row that can be added to. */
export type RowSum = { -readonly [Field in keyof TallyRow]: TallyRow[Field] };

/** What rows of one measure in one group have in common. */
type RowPlace = Pick<TallyRow, "region" | "grouping" | "group" | "within" | "measure">;
/** By part, and in it by month. */
type Parts = Map<string, Map<number, RowSum>>;
/** By group, in it by municipality, and in that by measure. */
type Groups = Map<string, Map<string, Map<string, Parts>>>;

/** Larger than any key of an observation. */
const KEYS = 2 ** 36;

/**
 * Finds rows by what tells them apart, a level for each part of it: no text is put together to look a row up, which would
 * cost more than the rules that count.
 */
export class RowSums {
  readonly #regions: Map<string, Map<RowGrouping, Groups>> = new Map();
  readonly #rows: RowSum[] = [];

  /** The rows of a measure in a group, by part. */
  parts(region: string, grouping: RowGrouping, group: string, within: string, measure: string): Parts {
    const groups = inner(inner(this.#regions, region), grouping);
    return inner(inner(inner(groups, group), within), measure);
  }

  /** The row of a part and a month among `parts`, which is made where there is none yet, like `like`. */
  row(parts: Parts, slice: string, held: boolean, month: number, key: number, like: () => RowPlace): RowSum {
    if (!(key >= 0 && key < KEYS)) throw new RangeError(`An observation cannot have the key ${key}.`);
    const months = inner(parts, slice);
    const at = (month * 2 + (held ? 1 : 0)) * KEYS + key;
    let row = months.get(at);
    if (row === undefined) {
      // Written out field by field: rows made by copying are several times slower to add to.
      const { region, grouping, group, within, measure } = like();
      row = {
        region,
        grouping,
        group,
        within,
        measure,
        slice,
        held,
        month,
        key,
        numerator: 0,
        denominator: 0,
      };
      months.set(at, row);
      this.#rows.push(row);
    }
    return row;
  }

  /** The rows that have not come to nothing. */
  *[Symbol.iterator](): Generator<TallyRow> {
    for (const row of this.#rows) if (row.numerator !== 0 || row.denominator !== 0) yield row;
  }
}

/** The level below one, which is made where there is none yet. */
function inner<Key, InnerKey, Value>(level: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  let found = level.get(key);
  if (found === undefined) level.set(key, (found = new Map()));
  return found;
}
