/** The rows of the source documents, and what proves or keeps each of them. */
import type { TextKind } from "./citations.js";

/** A row of a source document. */
export interface SourceRow {
  /** Such as `B37`. */
  readonly row: string;
  /** What it is about, in a few words. */
  readonly label: string;
}

/** A place that cites rows. */
export interface CitingFile {
  readonly file: string;
  readonly kind: TextKind;
  readonly rows: readonly string[];
}

/** A row with the files that cite it, by what they are. */
export interface TracedRow extends SourceRow {
  /** Tests that ask through the gateway. */
  readonly systemTests: readonly string[];
  /** Tests of one subgraph or rule. */
  readonly tests: readonly string[];
  readonly rules: readonly string[];
  readonly data: readonly string[];
}

/** How a document's rows are kept: each row counts once, at the strongest. */
export interface DocumentCount {
  readonly document: string;
  readonly rows: number;
  /** Named by a test that asks through the gateway. */
  readonly systemTested: number;
  /** Named by another test only. */
  readonly tested: number;
  /** Cited by a rule, not named by a test. */
  readonly ruled: number;
  /** Shown as data, and neither of these. */
  readonly shown: number;
  readonly missing: number;
}

/** Reads `row,"label"` a line, after the head; fails with the line of the first that is anything else. */
export function readSourceRows(text: string): SourceRow[] {
  const [head, ...lines] = text.trimEnd().split("\n");
  if (head !== "row,label") throw new Error("source-rows.csv:1: the head is row,label");
  const rows = lines.map((line, index) => {
    const match = /^([A-E]\d{1,2}(?:\.\d{1,2})?),"([^"]+)"$/.exec(line);
    if (match === null)
      throw new Error(
        `source-rows.csv:${index + 2}: a line is a row such as B37, a comma and a label in quotes`,
      );
    const [, row = "", label = ""] = match;
    return { row, label };
  });
  const twice = rows.findIndex(({ row }, index) => rows.findIndex((other) => other.row === row) !== index);
  if (twice !== -1)
    throw new Error(`source-rows.csv:${twice + 2}: row ${rows[twice]?.row} stands there twice`);
  return rows;
}

/** Each row with what cites it. */
export function traceRows(rows: readonly SourceRow[], files: readonly CitingFile[]): TracedRow[] {
  const citing = (kind: TextKind, row: string): string[] =>
    files.filter((file) => file.kind === kind && file.rows.includes(row)).map(({ file }) => file);
  return rows.map((row) => ({
    ...row,
    systemTests: citing("system-test", row.row),
    tests: citing("test", row.row),
    rules: citing("rule", row.row),
    data: citing("data", row.row),
  }));
}

/** Rows that the files cite and that no document has: slips of the pen. */
export function unknownRows(rows: readonly SourceRow[], files: readonly CitingFile[]): string[] {
  const known = new Set(rows.map(({ row }) => row));
  return files.flatMap(({ file, kind, rows }) =>
    kind === "data" ? rows.filter((row) => !known.has(row)).map((row) => `${file}: ${row}`) : [],
  );
}

/** True when nothing cites the row. */
export function isMissing(row: TracedRow): boolean {
  return strongest(row) === "missing";
}

/** Counts by document, in their order. */
export function countByDocument(rows: readonly TracedRow[]): DocumentCount[] {
  const documents = [...new Set(rows.map(({ row }) => row.charAt(0)))].toSorted();
  return documents.map((document) => {
    const own = rows.filter(({ row }) => row.startsWith(document));
    const having = (what: Strength) => own.filter((row) => strongest(row) === what).length;
    return {
      document,
      rows: own.length,
      systemTested: having("systemTested"),
      tested: having("tested"),
      ruled: having("ruled"),
      shown: having("shown"),
      missing: having("missing"),
    };
  });
}

type Strength = keyof Omit<DocumentCount, "document" | "rows">;

function strongest({ systemTests, tests, rules, data }: TracedRow): Strength {
  if (systemTests.length > 0) return "systemTested";
  if (tests.length > 0) return "tested";
  if (rules.length > 0) return "ruled";
  return data.length > 0 ? "shown" : "missing";
}
