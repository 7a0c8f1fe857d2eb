/** The catalogue of indicators: what every definition says about itself, gathered from the subgraphs that count. */
import { agreementIndicators } from "@vardgraf/agreements";
import { unitIndicators } from "@vardgraf/care-units";
import { type Indicator, type IndicatorDescription, runExample } from "@vardgraf/core";
import { personIndicators } from "@vardgraf/patients";
import { StartError } from "@vardgraf/schema";

/** Who counts an indicator; see the types of `IndicatorFigures`. */
export type CatalogueOwner = "PERSONS" | "TEAMS" | "UNITS" | "AGREEMENTS";

/** A definition as it is published, with what comes of its example. */
export interface CatalogueEntry extends IndicatorDescription {
  readonly owner: CatalogueOwner;
  readonly windowDays: number;
  readonly example: {
    readonly text: string;
    readonly from: string;
    readonly to: string;
    readonly values: readonly {
      readonly measure: string;
      /** A part as `AGE:65_PLUS`; null for all of them. */
      readonly slice: string | null;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: string | null;
    }[];
  };
}

/** Every definition, by code. */
export function catalogueEntries(): CatalogueEntry[] {
  return [
    ...personIndicators.map((indicator) => entryOf(ownerOf(indicator), indicator)),
    ...unitIndicators.map((indicator) => entryOf("UNITS", indicator)),
    ...agreementIndicators.map((indicator) => entryOf("AGREEMENTS", indicator)),
  ].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The text of the file that `agreements` publishes definitions from. */
export function catalogueJson(entries: readonly CatalogueEntry[]): string {
  return `${JSON.stringify({ indicators: entries }, null, 2)}\n`;
}

/** Persons per capacity of teams are counted in two parts of the graph. */
function ownerOf({ measures: [main] }: IndicatorDescription): CatalogueOwner {
  return main.unit === "PATIENTS_PER_FULL_TIME" ? "TEAMS" : "PERSONS";
}

/** An example that comes to something else than it says is no example (`StartError`). */
function entryOf<Facts>(owner: CatalogueOwner, indicator: Indicator<Facts>): CatalogueEntry {
  const { text, from, to, expected } = indicator.example;
  const values = runExample(indicator);
  if (JSON.stringify(values) !== JSON.stringify(expected.map(inOrder)))
    throw new StartError(`${indicator.code}: its example comes to ${JSON.stringify(values)}`);
  return {
    code: indicator.code,
    owner,
    shortName: indicator.shortName,
    nameSv: indicator.nameSv,
    nameEn: indicator.nameEn,
    numerator: indicator.numerator,
    denominator: indicator.denominator,
    exclusions: indicator.exclusions,
    note: indicator.note,
    period: indicator.period,
    groupings: indicator.groupings,
    measures: indicator.measures,
    slices: indicator.slices,
    status: indicator.status,
    sources: indicator.sources,
    aboutPersons: indicator.aboutPersons,
    windowDays: indicator.windowDays ?? 0,
    example: {
      text,
      from,
      to,
      values: values.map(({ slice, measure, numerator, denominator, value }) => ({
        measure,
        slice: slice === undefined ? null : partName(indicator, slice),
        numerator,
        denominator,
        value,
      })),
    },
  };
}

type ExampleValue = Indicator<never>["example"]["expected"][number];

/** The value with its names in one order, and without a part that it does not name. */
function inOrder({ measure, slice, numerator, denominator, value }: ExampleValue): ExampleValue {
  return { measure, ...(slice === undefined ? {} : { slice }), numerator, denominator, value };
}

/** A part with its dimension. */
function partName({ slices }: IndicatorDescription, part: string): string {
  const dimension = slices.find(({ parts }) => parts.some(({ code }) => code === part));
  return dimension === undefined ? part : `${dimension.code}:${part}`;
}
