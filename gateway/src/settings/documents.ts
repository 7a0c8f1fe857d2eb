/** Settings of which documents clients may run, and what they must say about themselves. */
import { z } from "zod";
import { TRUST_MODES } from "../documents/policy.js";
import { list } from "./lists.js";

/** See the file. */
export const documentSettings = {
  /** What becomes of a document that is not trusted: `enforce` refuses it, `report` counts it, `off` does not look. */
  TRUSTED_DOCUMENTS: z.enum(TRUST_MODES, `must be one of ${TRUST_MODES.join(", ")}`).optional(),
  /** Paths of the manifests of trusted documents, separated by commas. */
  TRUSTED_DOCUMENTS_MANIFEST: list(z.string()).default([]),
  /** Claim that tells what kind of client the caller uses; without it no caller is free. */
  CLIENT_KIND_CLAIM: z.string().optional(),
  /** Kinds of client that may run any document and read the schema, separated by commas. */
  FREE_CLIENT_KINDS: list(z.string()).default([]),
  /** Names of operations whose identical requests under way may share an answer, separated by commas. */
  SHARED_OPERATIONS: list(z.string()).default([]),
  /** Subgraphs whose answers are never shared, separated by commas: those that log each reading. `none` for none. */
  UNSHARED_SUBGRAPHS: list(z.string()).optional(),
  /** `on` refuses requests whose client does not give its name and version. */
  REQUIRE_CLIENT_NAME: z.enum(["on", "off"], 'must be "on" or "off"').optional(),
};
