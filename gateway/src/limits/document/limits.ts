/** Limits on the form of a document: checked on the parsed text, before validation looks at it. */
import { type DocumentNode, GraphQLError, parse } from "graphql";
import { refusal } from "../../errors/refusal.js";
import { measureDocument, type Size } from "./measure.js";

/** The limits; see the settings for what each is for. */
export interface DocumentLimits {
  /** Characters. */
  readonly length: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly selections: number;
}

/** A document within the limits. */
export interface MeasuredDocument {
  readonly document: DocumentNode;
  readonly size: Size;
}

/**
 * Parses and measures `text`. Returns a refusal when a limit is passed, and null when the text is no GraphQL: that is
 * told by whoever validates it.
 */
export function measureWithin(text: string, limits: DocumentLimits): MeasuredDocument | GraphQLError | null {
  if (text.length > limits.length) return refusal("DOCUMENT_TOO_LARGE", 400);
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    const tooLong = error instanceof GraphQLError && error.message.includes("Document contains more");
    return tooLong ? refusal("DOCUMENT_TOO_LARGE", 400) : null;
  }
  const size = measureDocument(document);
  if (size === "CYCLE") return refusal("FRAGMENT_CYCLE", 400);
  if (size.selections > limits.selections) return refusal("TOO_MANY_SELECTIONS", 400);
  if (size.depth > limits.depth) return refusal("OPERATION_TOO_DEEP", 400);
  if (size.rootFields > limits.rootFields) return refusal("TOO_MANY_ROOT_FIELDS", 400);
  if (size.aliases > limits.aliases) return refusal("TOO_MANY_ALIASES", 400);
  if (size.directives > limits.directives) return refusal("TOO_MANY_DIRECTIVES", 400);
  return { document, size };
}
