/** From series to the values of an indicator as they are published. */
import { asksForChange, type Attainment, attainment, type Baseline, type TargetFacts } from "./attainment.js";
import { type Cell, type Cells, type Group, tallyOf } from "./cells.js";
import type { IndicatorDescription, MeasureDefinition } from "./definition.js";
import { evaluate, hasDenominator } from "./evaluate.js";
import { decimalText, type Fraction } from "./fraction.js";
import { sliceKey } from "./memory-tally.js";
import type { FigureSelection } from "./selection.js";
import { firstDay, lastCountable, type Span } from "./span.js";
import type { Decisions } from "./suppress/decisions.js";
import { type AskedTable, Disclosure } from "./suppress/disclosure.js";
import type { Verdict } from "./suppress/suppress.js";

/** See `DisclosureControl`. */
export type DisclosureControl = "SMALL_CELLS_UNDER_5" | "OWN_ORGANISATION" | "NOT_ABOUT_PERSONS";

/** See `MissingValueReason`. `WINDOW_OPEN`: what belongs to the span may still happen. */
export type MissingValueReason = Exclude<Verdict, "SHOWN"> | "NO_DENOMINATOR" | "WINDOW_OPEN";

/** What a board looks at of a target. */
export interface BoardTarget extends TargetFacts {
  readonly id: string;
  readonly baselineYear: number | null;
}

/** A value as it is published. See `IndicatorValue`. */
export interface BoardValue<Target extends BoardTarget = BoardTarget> {
  readonly measure: string;
  readonly group: Group;
  /** Code of the part; null for all of them. */
  readonly slice: string | null;
  readonly from: string;
  readonly to: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly suppressed: boolean;
  readonly reason: MissingValueReason | null;
  readonly disclosureControl: DisclosureControl;
  readonly attainments: readonly (Attainment & { readonly target: Target })[];
}

/** What a board is made of. */
export interface BoardRequest<Target extends BoardTarget = BoardTarget> {
  readonly definition: IndicatorDescription;
  /**
   * Series of the region: of all groupings of `groupingsToRead`, of what happened for the whole calendar years of the spans
   * and of the targets' baselines, of what is held from the beginning.
   */
  readonly cells: Cells;
  /** From `selectionFor`. */
  readonly selection: Pick<FigureSelection, "region" | "groupBy" | "slice" | "group" | "measures" | "exact">;
  /** From `spansOf`. */
  readonly spans: readonly Span[];
  readonly today: string;
  /** Ids of groups that have values even when nothing was counted for them. */
  readonly groups: readonly string[];
  /** Those that hold in the region. */
  readonly targets: readonly Target[];
  /** What was decided of tables before; it grows. */
  readonly decisions?: Decisions;
}

/**
 * The values of an indicator: the region, then its groups by id; of each the spans in order; of each all, then the parts
 * in the order of the definition; of each the measures in the order of the definition. Targets are about the main measure
 * of all.
 */
export function boardOf<Target extends BoardTarget>(request: BoardRequest<Target>): BoardValue<Target>[] {
  return new Board(request).values();
}

/** The same, with what may be shown decided elsewhere where `decisions` can: others are answered meanwhile. */
export async function preparedBoardOf<Target extends BoardTarget>(
  request: BoardRequest<Target>,
): Promise<BoardValue<Target>[]> {
  const board = new Board(request);
  await board.prepare();
  return board.values();
}

/** The place of a value. */
interface Place {
  readonly measure: MeasureDefinition;
  readonly group: Group;
  readonly span: Span;
  readonly slice: string | null;
}

/** What was found for a place: its counts, or why there is nothing to tell. */
type Found =
  | { readonly reason: Exclude<MissingValueReason, "NO_DENOMINATOR"> }
  | {
      readonly reason: null;
      readonly cell: Cell;
      readonly per: Cell | null;
      readonly value: Fraction | null;
    };

class Board<Target extends BoardTarget> {
  readonly #request: BoardRequest<Target>;
  readonly #cells: Cells;
  readonly #last: number;
  readonly #control: DisclosureControl;
  readonly #disclosure: Disclosure | null;

  constructor(request: BoardRequest<Target>) {
    const { definition, cells, selection, today } = request;
    this.#request = request;
    this.#cells = cells;
    this.#last = lastCountable(today, definition.windowDays);
    this.#control = controlOf(definition, selection.exact ?? false);
    this.#disclosure =
      this.#control === "SMALL_CELLS_UNDER_5"
        ? new Disclosure(
            definition,
            selection.region,
            this.#cells,
            today,
            selection.groupBy,
            request.decisions,
          )
        : null;
  }

  async prepare(): Promise<void> {
    await this.#disclosure?.prepare(this.#askedTables());
  }

  values(): BoardValue<Target>[] {
    const { definition, selection, spans } = this.#request;
    const measures = this.#measures();
    const parts = definition.slices.find(({ code }) => code === selection.slice)?.parts ?? [];
    const slices = [null, ...parts.map(({ code }) => code)];
    return this.#groups().flatMap((group) =>
      spans.flatMap((span) =>
        slices.flatMap((slice) => measures.map((measure) => this.#value({ measure, group, span, slice }))),
      ),
    );
  }

  #measures(): readonly MeasureDefinition[] {
    const { definition, selection } = this.#request;
    return definition.measures.filter(({ code }) => selection.measures?.includes(code) ?? true);
  }

  /** What a value may be asked of. */
  *#askedTables(): Generator<AskedTable> {
    const { spans, targets, definition } = this.#request;
    const [main] = definition.measures;
    const measures = this.#measures();
    for (const during of spans) {
      for (const measure of measures) yield* this.#tablesOf(measure, during);
      if (!measures.includes(main)) continue;
      for (const target of targets) {
        const span = asksForChange(target) ? baselineSpan(target, during) : null;
        if (span !== null) yield* this.#tablesOf(main, span);
      }
    }
  }

  *#tablesOf(measure: MeasureDefinition, span: Span): Generator<AskedTable> {
    if (span.to - 1 > this.#last) return;
    yield { measure: tallyOf(measure), span };
    if (measure.per) yield { measure: measure.per.measure, span };
  }

  #groups(): Group[] {
    const { selection, groups } = this.#request;
    const { region, groupBy, group } = selection;
    const ids = groupBy === "REGION" ? [] : [...new Set([...this.#cells.groups(groupBy), ...groups])].sort();
    return [{ kind: "REGION" as const, id: region }, ...ids.map((id) => ({ kind: groupBy, id }))].filter(
      ({ id }) => group == null || id === group,
    );
  }

  #value(place: Place): BoardValue<Target> {
    const { measure, group, span, slice } = place;
    const found = this.#find(place);
    const counts = found.reason === null ? publishedCounts(measure, found.cell, found.per) : NO_COUNTS;
    const value = found.reason === null ? found.value : null;
    return {
      measure: measure.code,
      group,
      slice,
      from: firstDay(span.from),
      to: firstDay(span.to),
      ...counts,
      value: value && decimalText(value, measure.decimals),
      suppressed: found.reason === "SMALL_CELL" || found.reason === "COMPLEMENTARY",
      reason: found.reason ?? (value === null ? "NO_DENOMINATOR" : null),
      disclosureControl: this.#control,
      attainments: this.#attainments(place, value),
    };
  }

  #find({ measure, group, span, slice }: Place): Found {
    const key = { group, measure: tallyOf(measure), slice: this.#sliceKey(slice) };
    const perKey = measure.per && { ...key, measure: measure.per.measure };
    const cell = this.#cells.cell(key, span, this.#last);
    const per = perKey ? this.#cells.cell(perKey, span, this.#last) : null;
    if (cell === null || (perKey && per === null)) return { reason: "WINDOW_OPEN" };
    for (const one of perKey ? [key, perKey] : [key]) {
      const verdict = this.#disclosure?.verdict(one, span) ?? "SHOWN";
      if (verdict !== "SHOWN") return { reason: verdict };
    }
    return { reason: null, cell, per, value: evaluate(measure, cell, per) };
  }

  #attainments(
    { measure, group, span, slice }: Place,
    value: Fraction | null,
  ): BoardValue<Target>["attainments"] {
    const [main] = this.#request.definition.measures;
    if (measure.code !== main.code || slice !== null) return [];
    return [...this.#request.targets]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((target) => {
        const baseline = asksForChange(target) ? this.#baseline(target, group, span) : null;
        return { target, ...attainment(value, target, measure.decimals, baseline) };
      });
  }

  /** The value of the same group for the baseline of a span. */
  #baseline(target: Target, group: Group, during: Span): Baseline {
    const span = baselineSpan(target, during);
    if (span === null) return null;
    if (span.to - 1 > lastCountable(this.#request.today)) return "HIDDEN";
    const [measure] = this.#request.definition.measures;
    const found = this.#find({ measure, group, span, slice: null });
    return (found.reason === null ? found.value : null) ?? "HIDDEN";
  }

  #sliceKey(part: string | null): string {
    const { slice } = this.#request.selection;
    return part === null || slice == null ? "" : sliceKey(slice, part);
  }
}

/** The span of the same length that ends the baseline year of a target; null for a target without one. */
function baselineSpan({ baselineYear }: BoardTarget, { from, to }: Span): Span | null {
  if (baselineYear === null) return null;
  const end = (baselineYear + 1) * 12;
  return { from: end - (to - from), to: end };
}

/** The whole numbers that are published beside a value. */
export interface PublishedCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const NO_COUNTS: PublishedCounts = { numerator: null, denominator: null };

/**
 * The counts that are whole numbers of something: of a share, a count, a sum or a ratio both, unless it is scaled; of a
 * mean, a median, a percentile or a continuity how many were observed.
 */
export function publishedCounts(
  measure: Pick<MeasureDefinition, "kind" | "scale" | "per">,
  cell: Cell,
  per: Cell | null,
): PublishedCounts {
  const { numerator } = cell;
  const denominator = (per ?? cell).denominator;
  switch (measure.kind) {
    case "SHARE":
    case "COUNT":
    case "SUM":
    case "RATIO":
      if (measure.scale !== undefined) return NO_COUNTS;
      return {
        numerator,
        denominator: measure.kind === "SUM" || hasDenominator(measure) ? denominator : null,
      };
    case "MEAN":
    case "MEDIAN":
    case "P90":
    case "CONTINUITY":
      return { numerator: null, denominator };
  }
}

function controlOf({ aboutPersons }: IndicatorDescription, exact: boolean): DisclosureControl {
  if (!aboutPersons) return "NOT_ABOUT_PERSONS";
  return exact ? "OWN_ORGANISATION" : "SMALL_CELLS_UNDER_5";
}
