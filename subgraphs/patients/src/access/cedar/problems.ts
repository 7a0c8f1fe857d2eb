/** What Cedar finds wrong with a file, as an error that names the file and the line. */
import type { DetailedError } from "@cedar-policy/cedar-wasm/nodejs";

/** The line, counted from 1, of the character at `index` of `text`. */
export function lineOf(text: string, index: number): number {
  return text.slice(0, Math.max(index, 0)).split("\n").length;
}

/** The first problem of `problems` with `file`, whose content is `text`. Cedar counts places in bytes of UTF-8. */
export function told(file: string, text: string, problems: readonly DetailedError[]): Error {
  const [first] = problems;
  const start = first?.sourceLocations?.[0]?.start;
  const line =
    start === undefined ? "" : `:${lineOf(Buffer.from(text).subarray(0, start).toString(), Infinity)}`;
  const help = first?.help ? ` (${first.help})` : "";
  return new Error(`${file}${line}: ${first?.message ?? "unknown problem"}${help}`);
}
