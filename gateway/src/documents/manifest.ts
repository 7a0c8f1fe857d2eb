/** The manifest of trusted documents, in the format of Apollo's persisted queries. */
import { createHash } from "node:crypto";
import { StartError } from "@vardgraf/schema";
import { parse } from "graphql";
import { z } from "zod";

/** A document that clients may run. */
export interface TrustedDocument {
  /** What clients may send instead of the text. */
  readonly id: string;
  /** Name of its operation. */
  readonly name: string;
  /** Its text. */
  readonly body: string;
}

const manifestSchema = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1).max(256),
      name: z.string().min(1),
      body: z.string().min(1),
    }),
  ),
});

/** Reads the manifest `text` of `file`; refuses one whose ids do not fit their documents. */
export function readManifest(file: string, text: string): TrustedDocument[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StartError(`${file}: is not JSON.`);
  }
  const result = manifestSchema.safeParse(json);
  if (!result.success) throw new StartError(`${file}: ${z.prettifyError(result.error)}`);
  const { operations } = result.data;
  for (const { id, name, body } of operations) {
    if (/^[0-9a-f]{64}$/.test(id) && id !== sha256(body))
      throw new StartError(`${file}: the id of ${name} is not the SHA-256 of its text.`);
    try {
      parse(body);
    } catch (error) {
      throw new StartError(`${file}: ${name} is no GraphQL document: ${(error as Error).message}`);
    }
  }
  return operations;
}

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
