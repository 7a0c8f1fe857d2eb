/**
 * Where a text cites rows of the source documents, such as `B37` or `D69.2`. A range such as `B56–B75` cites its two
 * ends only: what lies between is not named, so it proves nothing about it.
 */

/** What sort of file a text is of, which tells what counts as a citation in it; a system test asks through the gateway. */
export type TextKind = "data" | "rule" | "test" | "system-test";

const ROW = /(?<![\w/.-])([A-E]\d{1,2}(?:\.\d{1,2})?)[a-c]?(?![\w-])/g;
/** `source: B37`, `source: [B37, B38]`, also over several lines. */
const YAML_SOURCE = /\bsource:\s*(\[[^\]]*\]|[^\s,}]+)/g;
/** In a table, a row stands in parentheses or alone in a field. */
const CSV_FIELD = /(?:\(|(?<=^|,)"?)[A-E]\d{1,2}[^,\n]*?(?:\)|(?="?(?:,|$)))/gm;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** Rows in parentheses, as a title names them, or a row as a text of its own. */
const NAMED = /\([^()\n]*\)|"[A-E]\d{1,2}(?:\.\d{1,2})?(?: [A-E]\d{1,2}(?:\.\d{1,2})?)*"/g;

/** The rows that a text cites, each once. */
export function citedRows(kind: TextKind, file: string, text: string): string[] {
  const places = placesOf(kind, file, text);
  return [...new Set(places.flatMap((place) => [...place.matchAll(ROW)].map(([, row = ""]) => row)))];
}

function placesOf(kind: TextKind, file: string, text: string): string[] {
  if (kind === "test" || kind === "system-test") return text.match(NAMED) ?? [];
  if (kind === "rule") return file.endsWith(".cedar") ? [text] : (text.match(COMMENT) ?? []);
  if (file.endsWith(".csv")) return text.match(CSV_FIELD) ?? [];
  return [...text.replace(/^\s*#.*$/gm, "").matchAll(YAML_SOURCE)].map(([, value = ""]) => value);
}
