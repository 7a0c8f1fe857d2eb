/**
 * Rule: which region and municipalities answer for an activity or milestone (D18, D19, B79–B84).
 *
 * The hospital, the mobile service, the health centres and the regional office are the region's to report on;
 * the municipalities each report their own part.
 */
import type { ActivityPrincipal, PlanTrack } from "../terms.js";

/** Whose part a track of a plan is. */
export function principalOfTrack(track: PlanTrack): ActivityPrincipal {
  return track === "MUNICIPALITIES" ? "MUNICIPALITY" : "REGION";
}

/** Codes of those that answer, in order; none for something that is not about one region. */
export function responsibleCodes(
  principal: ActivityPrincipal,
  region: string | null,
  codes: readonly string[],
): string[] {
  if (region === null) return [];
  const municipalities = codes.filter((code) => code.length === 4 && code.startsWith(region));
  if (principal === "REGION") return [region];
  return principal === "MUNICIPALITY" ? municipalities : [region, ...municipalities];
}
