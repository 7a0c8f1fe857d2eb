/** Which part of a unit's log somebody checks (rows 11 and 12). */
import type { Profession } from "@vardgraf/core";
import type { Role } from "../../access/facts.js";
import { type LogSampleScope, logSampleScopes } from "../../tables/codes.js";

/** The scope of a sample that a role draws: MAR answers for rehabilitation, everybody else for all staff. */
export function scopeOf(role: Role): LogSampleScope {
  return role === "MAR" ? "REHABILITATION" : "ALL_STAFF";
}

/** The scopes whose samples and checks a role may see. */
export function scopesSeenBy(role: Role): readonly LogSampleScope[] {
  return role === "MAR" ? ["REHABILITATION"] : logSampleScopes;
}

/** Professions of the staff of a scope; null for everybody. */
export function professionsOf(scope: LogSampleScope): readonly Profession[] | null {
  return scope === "REHABILITATION" ? ["OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST"] : null;
}
