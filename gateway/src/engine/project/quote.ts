/** Writes a string as JSON. */

/** What JSON does not take as it is: quotation marks, reverse solidus, control characters, surrogates. */
// oxlint-disable-next-line no-control-regex -- JSON escapes exactly these
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

/** `text` between quotation marks; the same as `JSON.stringify(text)`, faster for ordinary strings. */
export function quote(text: string): string {
  return SPECIAL.test(text) ? JSON.stringify(text) : `"${text}"`;
}
