/** What may be shown of an indicator in a region: the tables of each year, decided when they are first asked for. */
import { type Cells, type Group, type SeriesKey, tallyOf } from "../cells.js";
import { type Grouping, groupings, type IndicatorDescription } from "../definition.js";
import { sliceKey } from "../memory-tally.js";
import { lastCountable, type Span, yearStart } from "../span.js";
import { Decisions } from "./decisions.js";
import type { Axis, AxisLine, Parent, Table } from "./lattice.js";
import { amountOf, type Quantity, quantitiesOf } from "./primary.js";
import type { Verdict, Verdicts } from "./suppress.js";

/** What of a definition the rules for small cells look at. */
export type DisclosedDefinition = Pick<
  IndicatorDescription,
  "groupings" | "measures" | "slices" | "windowDays"
>;

/** A table that has been decided, and where in it groups and spans are. */
interface Decided {
  readonly verdicts: Verdicts;
  readonly groups: ReadonlyMap<string, number>;
  readonly spans: ReadonlyMap<string, number>;
}

/**
 * The groupings whose rows must be at hand to show one of them, the region first: those that are decided before it. The
 * region is decided with the first grouping below it.
 */
export function groupingsToRead(
  definition: Pick<IndicatorDescription, "groupings">,
  groupBy: Grouping,
): Grouping[] {
  const below = groupings.filter((one) => one !== "REGION" && definition.groupings.includes(one));
  return ["REGION", ...below.slice(0, Math.max(below.indexOf(groupBy), 0) + 1)];
}

/**
 * Decides what is shown of the values of an indicator in one region; see `suppress`. `cells` must have the rows of all
 * groupings of {@link groupingsToRead}: of what happened for whole calendar years, of what is held from the beginning.
 */
export class Disclosure {
  readonly #definition: DisclosedDefinition;
  readonly #region: string;
  readonly #cells: Cells;
  readonly #today: string;
  readonly #groupBy: Grouping;
  readonly #slices: readonly string[];
  readonly #parts: Axis;
  readonly #decisions: Decisions;
  readonly #decided = new Map<string, Decided>();

  constructor(
    definition: DisclosedDefinition,
    region: string,
    cells: Cells,
    today: string,
    groupBy: Grouping,
    decisions: Decisions = new Decisions(),
  ) {
    this.#decisions = decisions;
    this.#definition = definition;
    this.#region = region;
    this.#cells = cells;
    this.#today = today;
    this.#groupBy = groupBy;
    const slices = [""];
    const lines = definition.slices.map(({ code, parts }): AxisLine => ({
      whole: 0,
      parts: parts.map((part) => slices.push(sliceKey(code, part.code)) - 1),
    }));
    this.#slices = slices;
    this.#parts = { size: slices.length, lines };
  }

  /** Whether the cell of a tally is shown. One that nothing was counted for is. */
  verdict({ group, measure, slice }: SeriesKey, span: Span): Verdict {
    const held = this.#cells.isHeld(measure);
    const of = held ? { from: span.to - 1, to: span.to } : span;
    const key = `${measure}\t${held ? of.from : yearStart(of.from)}`;
    const decided = this.#decided.get(key) ?? this.#decide(measure, of);
    this.#decided.set(key, decided);
    const place = decided.groups.get(groupKey(group));
    const time = decided.spans.get(spanKey(of));
    const part = this.#slices.indexOf(slice);
    if (place === undefined || time === undefined || part < 0) return "SHOWN";
    return decided.verdicts(place, time, part);
  }

  #decide(measure: string, span: Span): Decided {
    const last = lastCountable(this.#today, this.#definition.windowDays);
    const spans = this.#cells.isHeld(measure) ? [span] : publishedSpans(yearStart(span.from), last);
    const { groups, levels } = this.#groups(measure, spans);
    const quantities = this.#quantities(measure);
    const table: Table = {
      levels,
      time: timeAxis(spans),
      parts: this.#parts,
      quantities: quantities.length,
      amounts: (group, time, part) => {
        const [of, during, slice] = [groups[group], spans[time], this.#slices[part]];
        const cell =
          of && during && slice !== undefined
            ? this.#cells.counts({ group: of, measure, slice }, during, last)
            : null;
        return quantities.map((quantity) => (cell ? amountOf(quantity, cell) : 0));
      },
    };
    return {
      verdicts: this.#decisions.of(table),
      groups: new Map(groups.map((group, at) => [groupKey(group), at])),
      spans: new Map(spans.map((one, at) => [spanKey(one), at])),
    };
  }

  /**
   * The groups in the order of their places in the table: those that it counts anything of. What else was read for the same
   * request, such as other years, must not change what is hidden.
   */
  #groups(
    measure: string,
    spans: readonly Span[],
  ): { readonly groups: readonly Group[]; readonly levels: readonly (readonly Parent[])[] } {
    const during = wholeOf(spans);
    const groups: Group[] = [{ kind: "REGION", id: this.#region }];
    const municipalities = new Map<string, number>();
    const levels = groupingsToRead(this.#definition, this.#groupBy)
      .slice(1)
      .map((kind) =>
        this.#cells.groupsDuring(kind, measure, during).map((id): Parent => {
          const place = groups.push({ kind, id }) - 1;
          if (kind === "MUNICIPALITY") municipalities.set(id, place);
          if (kind !== "CARE_HOME" || municipalities.size === 0) return 0;
          return parentIn(municipalities, this.#cells.municipalityOf(id, measure, during));
        }),
      );
    return { groups, levels };
  }

  /** All numbers of persons that are told by any measure that is read from a tally. */
  #quantities(tally: string): Quantity[] {
    const { measures } = this.#definition;
    const told = new Set<Quantity>();
    for (const measure of measures) {
      if (tallyOf(measure) === tally) for (const one of quantitiesOf(measure.kind)) told.add(one);
      if (measure.per?.measure === tally) told.add("ALL");
    }
    // Who meets the measure and who does not are all.
    return [...told].filter((one) => one !== "ALL" || !told.has("DOES_NOT"));
  }
}

/** Where a care home belongs whose persons are counted in a municipality, `""` for none and null for several. */
function parentIn(municipalities: ReadonlyMap<string, number>, municipality: string | null): Parent {
  if (municipality === "") return "OUTSIDE";
  return (municipality === null ? undefined : municipalities.get(municipality)) ?? "APART";
}

/** From the first of the spans to the last. */
function wholeOf(spans: readonly Span[]): Span {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

/** The months, quarters and year of a calendar year that are published: those that can be counted. */
function publishedSpans(year: number, last: number): Span[] {
  const cut = (length: number): Span[] =>
    Array.from({ length: 12 / length }, (_, at) => ({
      from: year + at * length,
      to: year + (at + 1) * length,
    }));
  return [...cut(1), ...cut(3), ...cut(12)].filter(({ to }) => to - 1 <= last);
}

function timeAxis(spans: readonly Span[]): Axis {
  const lines = [
    [3, 1],
    [12, 3],
  ].flatMap(([whole, part]) =>
    spans.flatMap(({ from, to }, at) => {
      if (to - from !== whole) return [];
      const parts = [...spans.keys()].filter((other) => {
        const one = spans[other];
        return one && one.to - one.from === part && one.from >= from && one.to <= to;
      });
      return [{ whole: at, parts }];
    }),
  );
  return { size: spans.length, lines };
}

function groupKey({ kind, id }: SeriesKey["group"]): string {
  return `${kind}\t${id}`;
}

function spanKey({ from, to }: Span): string {
  return `${from}–${to}`;
}
