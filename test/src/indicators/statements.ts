/**
 * The indicators said a second time, as SQL over the recorded events: one statement a file in `test/bench/indicators/sql`,
 * written from the text of the definitions. Each ends with a list `counted` of what adds to a measure on a day; what is the
 * same for all comes here: where a person belongs, the span, and the groups.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../bench/indicators/sql/", import.meta.url));

/** A measure of an indicator in a group and a span, as SQL counts it. */
export interface Cell {
  readonly indicator: string;
  readonly measure: string;
  readonly from: string;
  /** Two digits for the region, four for a municipality. */
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
  /** How many observations were summed; of a median and a mean the following says what they come to. */
  readonly observed: number;
  readonly median: number | null;
  readonly p90: number | null;
  /** Mean of numerator by denominator over the observations. */
  readonly mean: number | null;
}

/** The statement of one indicator. */
export interface Statement {
  /** For example `I13`. */
  readonly indicator: string;
  /** One complete statement; see `dialects` for the functions in it. */
  readonly sql: string;
  /** What the observations of the main measure come to; null where they are summed. */
  readonly kind: "MEDIAN" | "CONTINUITY" | null;
}

/** From a day to the day after the last. */
export type Span = readonly [from: string, to: string];

/** A file of statements, one by one: `views`, which all stand on, or what an engine needs beside. */
export function script(name: "views" | "sqlite-indexes" | "sqlite-tables"): string[] {
  return statementsOf(readFileSync(`${folder}${name}.sql`, "utf8"));
}

/** The statements of all indicators, in the order of their codes. */
export function statements(): Statement[] {
  return readdirSync(folder)
    .filter((name) => /^i\d\d\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(folder + name, "utf8");
      const body = statementsOf(text).join(";");
      const belongs = /^-- belongs: (\w+)$/m.exec(text)?.[1];
      const kind = kindOf(/^-- kind: (\w+)$/m.exec(text)?.[1]);
      return { indicator: name.slice(0, 3).toUpperCase(), sql: body + ending(belongs, kind !== null), kind };
    });
}

function kindOf(text: string | undefined): Statement["kind"] {
  return text === "MEDIAN" || text === "CONTINUITY" ? text : null;
}

/** The calendar months of a span. */
export function monthsOf([first, end]: Span): Span[] {
  const months: Span[] = [];
  for (let from = first; from < end;) {
    const [year = 0, month = 0] = from.split("-").map(Number);
    const to = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
    months.push([from, to]);
    from = to;
  }
  return months;
}

/**
 * What follows `counted`. A person belongs where the care home lies or, outside of one, is registered, on the day counted; a file
 * says otherwise with `-- belongs:` and the column that names another day (`place_day`) or the `municipality` itself. Persons with
 * protected registration are counted in the region only.
 */
function ending(belongs: string | undefined, isObserved: boolean): string {
  const day = belongs === "place_day" ? "c.place_day" : "c.day";
  const lookUp = (view: string): string =>
    `LEFT JOIN ${view} ON ${view}.patient_id = c.patient_id AND ${day} BETWEEN ${view}.valid_from AND ${view}.valid_to`;
  const isNamed = belongs === "municipality";
  const municipality = isNamed ? "c.municipality" : "coalesce(home.municipality, registered.municipality)";
  const views = isNamed ? [] : ["registered", "home"];
  const joins = `JOIN span s ON c.day >= s.span_from AND c.day < s.span_to
    JOIN person p ON p.patient_id = c.patient_id ${views.map(lookUp).join(" ")}`;
  const place = `c.measure, s.span_from, ${municipality} AS municipality, p.is_protected`;
  return isObserved ? observations(place, joins) : sums(place, joins);
}

const SCOPE =
  "JOIN scope g ON g.municipality = cell.municipality AND (g.with_protected OR NOT cell.is_protected)";

function sums(place: string, joins: string): string {
  return `, cell AS (
  SELECT ${place}, sum(c.numerator) AS numerator, sum(c.denominator) AS denominator, count(*) AS observed
  FROM counted c ${joins}
  GROUP BY 1, 2, 3, 4
)
SELECT measure, span_from, grp, sum(numerator), sum(denominator), sum(observed), NULL, NULL, NULL
FROM cell ${SCOPE}
GROUP BY 1, 2, 3`;
}

function observations(place: string, joins: string): string {
  return `, cell AS (
  SELECT ${place}, c.numerator, c.denominator
  FROM counted c ${joins}
),
ranked AS (
  SELECT measure, span_from, grp, numerator, denominator,
    row_number() OVER (PARTITION BY measure, span_from, grp ORDER BY numerator) AS place,
    count(*) OVER (PARTITION BY measure, span_from, grp) AS n
  FROM cell ${SCOPE}
)
SELECT measure, span_from, grp, sum(numerator), sum(denominator), count(*),
  avg(CASE WHEN place = whole(n + 1, 2) OR place = whole(n + 2, 2) THEN numerator END),
  max(CASE WHEN place = whole(9 * n + 9, 10) THEN numerator END),
  avg(numerator * 1.0 / nullif(denominator, 0))
FROM ranked
GROUP BY 1, 2, 3`;
}

function statementsOf(text: string): string[] {
  return text
    .replaceAll(/^--.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
