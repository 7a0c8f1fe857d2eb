/** Media types of GraphQL over HTTP: which one a request has, and which one its answer shall have. */

/** Media types of answers, the preferred one first where a client is indifferent. */
export const ANSWER_TYPES = ["application/json", "application/graphql-response+json"] as const;
/** See {@link ANSWER_TYPES}. */
export type AnswerType = (typeof ANSWER_TYPES)[number];

/**
 * The media type for an answer to a request with this `accept` header; null when it accepts none. A client that does
 * not say, or takes anything, gets `application/json`.
 */
export function answerType(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept === "*/*" || accept === "application/json") return "application/json";
  const ranges = accept.split(",").map(readRange);
  let best: AnswerType | null = null;
  let bestQuality = 0;
  for (const type of ANSWER_TYPES) {
    const quality = qualityOf(type, ranges);
    if (quality > bestQuality) [best, bestQuality] = [type, quality];
  }
  return best;
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function readRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const charset = valueOf(parameters, "charset");
  if (charset !== undefined && !isUtf8(charset)) return { type, quality: 0 };
  const quality = Number(valueOf(parameters, "q") ?? 1);
  return { type, quality: Number.isFinite(quality) ? quality : 0 };
}

/** The quality that the most specific range gives `type`: what names it wins over what only includes it. */
function qualityOf(type: AnswerType, ranges: readonly Range[]): number {
  for (const wanted of [type, "application/*", "*/*"]) {
    const found = ranges.find((range) => range.type === wanted);
    if (found) return found.quality;
  }
  return 0;
}

/** True for the content type of a request whose body is read: JSON in UTF-8. */
export function isJsonRequest(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  const [type = "", ...parameters] = contentType.split(";").map((part) => part.trim().toLowerCase());
  const charset = valueOf(parameters, "charset");
  return type === "application/json" && (charset === undefined || isUtf8(charset));
}

function valueOf(parameters: readonly string[], name: string): string | undefined {
  const found = parameters.find((parameter) => parameter.startsWith(`${name}=`));
  return found?.slice(name.length + 1).replaceAll('"', "");
}

function isUtf8(charset: string): boolean {
  return charset === "utf-8" || charset === "utf8";
}
