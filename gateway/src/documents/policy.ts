/** Which documents a caller may run: any, or those of the manifest only; and who may read the schema. */
import { refusal } from "../errors/refusal.js";
import type { Claims } from "../identity/identity.js";

/**
 * What becomes of a document that is not trusted: `enforce` refuses it, `report` counts it and lets it run, `off` does
 * not look.
 */
export const TRUST_MODES = ["enforce", "report", "off"] as const;
/** See {@link TRUST_MODES}. */
export type TrustMode = (typeof TRUST_MODES)[number];

/** The rule. */
export interface DocumentRule {
  readonly mode: TrustMode;
  /** Claim that tells what kind of client the caller uses; absent when none does. */
  readonly clientKindClaim: string | undefined;
  /** Kinds of client that may run any document and read the schema. */
  readonly freeKinds: ReadonlySet<string>;
  /** True when every caller may read the schema. */
  readonly introspectionForAll: boolean;
}

/** `TRUSTED`, `FREE` (the caller may run anything), or `REPORTED`: it would be refused if the rule were enforced. */
export type DocumentVerdict = "TRUSTED" | "FREE" | "REPORTED";

/** Decides whether the caller with `claims` may run a document; refuses with `DOCUMENT_NOT_TRUSTED`. */
export function judgeTrust(rule: DocumentRule, claims: Claims | null, trusted: boolean): DocumentVerdict {
  if (trusted) return "TRUSTED";
  if (rule.mode === "off" || isFree(rule, claims)) return "FREE";
  if (rule.mode === "report") return "REPORTED";
  throw refusal("DOCUMENT_NOT_TRUSTED", 403);
}

/** Decides whether the caller may read the schema, in a trusted document or not; refuses with `INTROSPECTION_NOT_ALLOWED`. */
export function judgeIntrospection(rule: DocumentRule, claims: Claims | null): void {
  if (rule.introspectionForAll || isFree(rule, claims)) return;
  throw refusal("INTROSPECTION_NOT_ALLOWED", 403);
}

/** A caller without claims, or without a kind, is free in nothing. */
function isFree({ clientKindClaim, freeKinds }: DocumentRule, claims: Claims | null): boolean {
  const kind = clientKindClaim === undefined ? undefined : claims?.[clientKindClaim];
  return typeof kind === "string" && freeKinds.has(kind);
}
