/** What rules count, gathered in memory as rows that can be summed, stored and taken back. */
import type { Grouping, IndicatorDescription } from "./definition.js";
import { RowSums } from "./row-sums.js";
import { monthOf } from "./span.js";
import type { Amounts, Parts, Place, Tally } from "./tally.js";

/** How rows are grouped: as values are, and by care area, which is never published. */
export type RowGrouping = Grouping | "CARE_AREA";

/**
 * What was counted for one group, part and month. Of what happened: the sum of the month. Of what is held: how much more
 * (or less, below zero) is held at the end of the month than at the end of the one before, so that what is held at the
 * end of a month is the sum of all rows until then.
 */
export interface TallyRow {
  /** Two digits. */
  readonly region: string;
  readonly grouping: RowGrouping;
  /** Code, HSA-id or id of the group; the region's own code for `REGION`. */
  readonly group: string;
  /** Of a care home: the municipality, which its persons are counted in as well; otherwise empty. */
  readonly within: string;
  readonly measure: string;
  /** A part as `AGE:65_PLUS`; empty for all of them. */
  readonly slice: string;
  /** True for what is held, false for what happened. */
  readonly held: boolean;
  /** See `monthOf`. */
  readonly month: number;
  readonly key: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** See {@link MemoryTally}. */
export interface MemoryTallyOptions {
  /**
   * True for somebody with protected registration (skyddad folkbokföring): counted in the region and in no smaller group,
   * since a small group says where they are.
   */
  readonly regionOnly?: boolean;
  /** Gathers into the rows of this one. */
  readonly into?: MemoryTally;
  /** Takes away from the rows what is counted: of what was, so that with what is now the rows are what has changed. */
  readonly takesAway?: boolean;
}

type Group = readonly [grouping: RowGrouping, id: string, within: string];

/**
 * Gathers what the rule of one indicator counts. A group is counted in when the definition lists its grouping; the region
 * always is.
 *
 * @example
 * const before = new MemoryTally(indicator);
 * indicator.count(factsBefore, before);
 * const after = new MemoryTally(indicator);
 * indicator.count(factsAfter, after);
 * rollup.add(difference(before, after));
 */
export class MemoryTally implements Tally {
  readonly #definition: Pick<IndicatorDescription, "groupings" | "slices">;
  readonly #regionOnly: boolean;
  readonly #sign: 1 | -1;
  readonly #sums: RowSums;

  constructor(
    definition: Pick<IndicatorDescription, "groupings" | "slices">,
    { regionOnly = false, into, takesAway = false }: MemoryTallyOptions = {},
  ) {
    this.#definition = definition;
    this.#regionOnly = regionOnly;
    this.#sign = takesAway ? -1 : 1;
    this.#sums = into ? into.#sums : new RowSums();
  }

  happened(measure: string, day: string, place: Place, amounts: Amounts, parts?: Parts): void {
    this.#add(measure, false, monthOf(day), 1, place, amounts, parts);
  }

  held(
    measure: string,
    from: string,
    to: string | null,
    place: Place,
    amounts: Amounts,
    parts?: Parts,
  ): void {
    // The first month whose last day is not before a day is the month of that day.
    const first = monthOf(from);
    const end = to === null ? null : monthOf(to);
    if (end !== null && end <= first) return;
    this.#add(measure, true, first, 1, place, amounts, parts);
    if (end !== null) this.#add(measure, true, end, -1, place, amounts, parts);
  }

  /** The rows, by what tells them apart. Rows that came to nothing are left out. */
  rows(): ReadonlyMap<string, TallyRow> {
    return new Map([...this.#sums].map((row) => [idOf(row), row]));
  }

  #add(
    measure: string,
    held: boolean,
    month: number,
    sign: 1 | -1,
    place: Place,
    { numerator, denominator, key = 0 }: Amounts,
    parts: Parts = {},
  ): void {
    checkAmount(numerator);
    checkAmount(denominator);
    if (numerator === 0 && denominator === 0) return;
    const region = place.municipality.slice(0, 2);
    const slices = ["", ...this.#slicesOf(parts)];
    for (const [grouping, group, within] of this.#groupsOf(region, place)) {
      const rows = this.#sums.parts(region, grouping, group, within, measure);
      const like = () => ({ region, grouping, group, within, measure });
      for (const slice of slices) {
        const row = this.#sums.row(rows, slice, held, month, key, like);
        row.numerator += this.#sign * sign * numerator;
        row.denominator += this.#sign * sign * denominator;
      }
    }
  }

  #groupsOf(region: string, place: Place): Group[] {
    const groups: Group[] = [["REGION", region, ""]];
    if (this.#regionOnly) return groups;
    const { municipality, careUnit, careHome, physicianTeam, agreement, careArea } = place;
    const known = municipality.endsWith("00") ? "" : municipality;
    const add = (grouping: Grouping, id: string | null | undefined, within = ""): void => {
      if (id && this.#definition.groupings.includes(grouping)) groups.push([grouping, id, within]);
    };
    add("MUNICIPALITY", known);
    add("CARE_UNIT", careUnit);
    add("CARE_HOME", careHome, known);
    add("PHYSICIAN_TEAM", physicianTeam);
    add("AGREEMENT", agreement);
    if (careArea) groups.push(["CARE_AREA", careArea, ""]);
    return groups;
  }

  #slicesOf(parts: Parts): string[] {
    return Object.entries(parts).map(([code, part]) => {
      const dimension = this.#definition.slices.find((slice) => slice.code === code);
      if (dimension?.parts.some((known) => known.code === part)) return sliceKey(code, part);
      throw new Error(`The definition has no part ${part} of a dimension ${code}.`);
    });
  }
}

/** How a part is named in a row. */
export function sliceKey(dimension: string, part: string): string {
  return `${dimension}:${part}`;
}

/** What must be added to what was counted `before` to have what is counted `after`. */
export function difference(before: MemoryTally, after: MemoryTally): TallyRow[] {
  const changes: TallyRow[] = [];
  const was = before.rows();
  const is = after.rows();
  for (const [id, row] of is) {
    const old = was.get(id);
    const numerator = row.numerator - (old?.numerator ?? 0);
    const denominator = row.denominator - (old?.denominator ?? 0);
    if (numerator !== 0 || denominator !== 0) changes.push({ ...row, numerator, denominator });
  }
  for (const [id, row] of was) {
    if (!is.has(id)) changes.push({ ...row, numerator: 0 - row.numerator, denominator: 0 - row.denominator });
  }
  return changes;
}

function idOf(row: Omit<TallyRow, "numerator" | "denominator">): string {
  const { region, grouping, group, within, measure, slice, held, month, key } = row;
  return `${region}\t${grouping}\t${group}\t${within}\t${measure}\t${slice}\t${held ? 1 : 0}\t${month}\t${key}`;
}

function checkAmount(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`What is counted is a whole number that is not negative, which ${amount} is not.`);
  }
}
