/** What may be shown of an indicator in a region: the tables of each year, decided when they are first asked for. */
import { type Cells, type Group, type SeriesKey, tallyOf } from "../cells.js";
import { type Grouping, groupings, type IndicatorDescription } from "../definition.js";
import { sliceKey } from "../memory-tally.js";
import { lastCountable, type Span, yearStart } from "../span.js";
import { Decisions } from "./decisions.js";
import type { Axis, AxisLine, Parent } from "./lattice.js";
import { amountOf, type Quantity, quantitiesOf } from "./primary.js";
import type { Verdict, Verdicts } from "./suppress.js";
import { type TableValues, valuesOf } from "./table-values.js";

/** What of a definition the rules for small cells look at. */
export type DisclosedDefinition = Pick<
  IndicatorDescription,
  "groupings" | "measures" | "slices" | "windowDays"
>;

/** A table, where in it groups and spans are, and its verdicts once they have been asked for. */
interface Framed {
  readonly values: TableValues;
  readonly groups: ReadonlyMap<string, number>;
  readonly spans: ReadonlyMap<string, number>;
  verdicts: Verdicts | null;
}

/** What is asked of a table: a tally during a span. */
export interface AskedTable {
  readonly measure: string;
  readonly span: Span;
}

/**
 * The groupings whose series must be at hand to show one of them, the region first: those that are decided before it. The
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
 * Decides what is shown of the values of an indicator in one region; see `suppress`. `cells` must have the series of all
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
  readonly #framed = new Map<string, Framed>();

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

  /** Has everything decided that is asked for, where {@link Decisions} can do so without holding up others. */
  async prepare(asked: Iterable<AskedTable>): Promise<void> {
    const tables = new Set<TableValues>();
    for (const { measure, span } of asked)
      tables.add(this.#frame(measure, this.#decidedWith(measure, span)).values);
    await this.#decisions.prepare([...tables]);
  }

  /** Whether the cell of a tally is shown. One that nothing was counted for is. */
  verdict({ group, measure, slice }: SeriesKey, span: Span): Verdict {
    const of = this.#decidedWith(measure, span);
    const framed = this.#frame(measure, of);
    const place = framed.groups.get(groupKey(group));
    const time = framed.spans.get(spanKey(of));
    const part = this.#slices.indexOf(slice);
    if (place === undefined || time === undefined || part < 0) return "SHOWN";
    framed.verdicts ??= this.#decisions.of(framed.values);
    return framed.verdicts(place, time, part);
  }

  /** What is held is decided at the end of a span. */
  #decidedWith(measure: string, span: Span): Span {
    return this.#cells.isHeld(measure) ? { from: span.to - 1, to: span.to } : span;
  }

  #frame(measure: string, span: Span): Framed {
    const key = `${measure}\t${this.#cells.isHeld(measure) ? span.from : yearStart(span.from)}`;
    const framed = this.#framed.get(key) ?? this.#frameAnew(measure, span);
    this.#framed.set(key, framed);
    return framed;
  }

  #frameAnew(measure: string, span: Span): Framed {
    const last = lastCountable(this.#today, this.#definition.windowDays);
    const spans = this.#cells.isHeld(measure) ? [span] : publishedSpans(yearStart(span.from), last);
    const { groups, levels } = this.#groups(measure, spans);
    const quantities = this.#quantities(measure);
    const values = valuesOf({
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
    });
    return {
      values,
      verdicts: null,
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
