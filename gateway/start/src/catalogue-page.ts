/** The catalogue of indicators as a page to read. */
import type { CatalogueTarget } from "@vardgraf/agreements";
import type { CatalogueEntry } from "./catalogue.js";

type Measure = CatalogueEntry["measures"][number];

const owners: Readonly<Record<CatalogueEntry["owner"], string>> = {
  PERSONS: "persons; small cells are hidden",
  TEAMS: "persons and the capacity of physician teams; small cells are hidden",
  UNITS: "units and homes, no persons",
  AGREEMENTS: "agreements, no persons",
};

const periods: Readonly<Record<CatalogueEntry["period"], string>> = {
  DAY: "a day",
  MONTH: "a calendar month",
  QUARTER: "a quarter of a year",
  YEAR: "a calendar year",
  ROLLING_18_MONTHS: "the 18 months before a day",
};

const units: Readonly<Record<Measure["unit"], string>> = {
  PERCENT: "per cent",
  PERSONS: "persons",
  STAYS: "stays",
  VISITS: "visits",
  HOURS: "hours",
  DAYS: "days",
  SCORE: "mean answer",
  INDEX: "from 0 to 1",
  PATIENTS_PER_FULL_TIME: "patients per full time",
  COUNT: "a number",
  SEK: "kronor",
  MSEK: "millions of kronor",
};

/** How each kind of value comes from what is counted. */
const kinds: Readonly<Record<Measure["kind"], string>> = {
  SHARE: "numerator in per cent of denominator",
  COUNT: "a count",
  SUM: "a sum",
  MEAN: "mean",
  RATIO: "numerator divided by denominator",
  MEDIAN: "median",
  P90: "90th percentile",
  CONTINUITY: "mean of each patient's index",
};

/** The page, in Markdown. */
export function cataloguePage(
  entries: readonly CatalogueEntry[],
  targets: readonly CatalogueTarget[],
): string {
  return `${[
    "# Indicators",
    "Made from the definitions of the rules that count, by `npm run indicators`; every example is worked by its rule.",
    "Values are at `IndicatorDefinition.figures`. A value without a denominator is none, never 0 per cent. Of persons, one to four are never shown, nor what they could be worked out from. Targets are compared as exact fractions, before rounding.",
    contents(entries),
    ...entries.map((entry) =>
      section(
        entry,
        targets.filter(({ indicator }) => indicator === entry.code),
      ),
    ),
  ].join("\n\n")}\n`;
}

function contents(entries: readonly CatalogueEntry[]): string {
  const rows = entries.map(
    ({ code, nameSv, nameEn, status }) =>
      `| [${code}](#${code.toLowerCase()}) | ${nameSv} | ${nameEn} | ${status === "DECIDED" ? "decided" : "hypothesis"} |`,
  );
  return table(["Code", "Indikator", "Indicator", "Status"], rows);
}

function section(entry: CatalogueEntry, targets: readonly CatalogueTarget[]): string {
  return [
    `## ${entry.code}`,
    `**${entry.nameSv}** — ${entry.nameEn}. \`${entry.shortName}\``,
    definition(entry),
    `Measures:\n\n${measures(entry)}`,
    ...(entry.slices.length === 0 ? [] : [`Split by:\n\n${slices(entry)}`]),
    targets.length === 0 ? "Targets: none." : `Targets:\n\n${targets.map(targetLine).join("\n")}`,
    example(entry),
  ].join("\n\n");
}

function definition(entry: CatalogueEntry): string {
  const { numerator, denominator, exclusions, note, windowDays, groupings, sources } = entry;
  const lines: [string, string | null][] = [
    ["Counted", numerator],
    ["Divided by", denominator],
    ["Left out", exclusions],
    ["Value of", periods[entry.period]],
    ["Grouped by", groupings.map((grouping) => `\`${grouping}\``).join(", ")],
    ["Waits", windowDays === 0 ? null : `${windowDays} days after a month, which belong to it`],
    ["Counts", owners[entry.owner]],
    ["Status", entry.status === "DECIDED" ? "decided" : "working hypothesis"],
    ["Sources", sources.join(", ")],
    ["Note", note],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [`- ${label}: ${text}`])).join("\n");
}

function measures({ measures }: CatalogueEntry): string {
  const rows = measures.map(
    ({ code, nameSv, nameEn, unit, decimals, kind, per }) =>
      `| \`${code}\` | ${nameSv} | ${nameEn} | ${units[unit]} | ${decimals} | ${per ? `for each ${per.times} of \`${per.measure}\`` : kinds[kind]} |`,
  );
  return table(["Measure", "Mått", "Name", "Unit", "Decimals", "Worked out as"], rows);
}

function slices({ slices }: CatalogueEntry): string {
  return slices
    .map(
      ({ code, nameSv, nameEn, parts }) =>
        `- \`${code}\` (${nameSv}, ${nameEn}): ${parts.map((part) => `\`${part.code}\` ${part.nameSv}`).join("; ")}`,
    )
    .join("\n");
}

function targetLine(target: CatalogueTarget): string {
  const { region, byDate, proposed, clause, source, baselineYear } = target;
  const parts = [
    goal(target),
    region === undefined ? "the whole country" : `region ${region}`,
    ...(byDate === undefined ? [] : [`by ${byDate}`]),
    ...(baselineYear === undefined ? [] : [`counted from ${baselineYear}`]),
    ...(proposed ? ["only proposed"] : []),
  ];
  const from = clause === null ? "" : `: ${clause.agreement}, ${clause.number}, “${clause.textEn}”`;
  return `- ${parts.join(", ")} (${source}${from})`;
}

function goal({ comparator, value, unit }: CatalogueTarget): string {
  const number = unit === "COUNT" || unit === "INDEX" ? String(value) : `${String(value)} ${units[unit]}`;
  switch (comparator) {
    case "AT_LEAST":
      return `at least ${number}`;
    case "AT_MOST":
      return `at most ${number}`;
    case "INCREASE_PERCENT":
      return `${value ?? ""} per cent more than in a baseline year`;
    case "DECREASE":
      return "less than before, without a number";
    case "SIGNIFICANT_INCREASE":
      return "considerably more than before, without a number: judged by people only";
  }
}

function example({ example: { text, from, to, values } }: CatalogueEntry): string {
  const rows = values.map(
    ({ measure, slice, numerator, denominator, value }) =>
      `| \`${measure}\`${slice === null ? "" : ` \`${slice}\``} | ${numerator ?? ""} | ${denominator ?? ""} | ${value ?? "none"} |`,
  );
  const head = `Example, from ${from} to ${to} (exclusive): ${text}`;
  return `${head}\n\n${table(["Measure", "Numerator", "Denominator", "Value"], rows)}`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows].join("\n");
}
