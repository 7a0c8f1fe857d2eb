/** Actors and helpers that the case tables of the rules share. */
import type { UserError } from "@vardgraf/core";
import type { Actor } from "../rules/actor.js";

const at = (organisation: string, unit: string, employee: string, profession: string): Actor => ({
  organisation,
  unit,
  employee,
  provider: `SE${organisation}-1000`,
  professions: profession === "" ? [] : [profession],
});

/** One of each kind of employee. */
export const actors = {
  nurse: at("2120001215", "home-care", "nurse", "NURSE"),
  careManager: at("2120001215", "social", "manager", ""),
  hospital: at("2321000115", "clinic", "hospital-physician", "PHYSICIAN"),
  hospitalNurse: at("2321000115", "clinic", "hospital-nurse", "NURSE"),
  mobile: at("2321000115", "mobile", "mobile-physician", "PHYSICIAN"),
  mobileNurse: at("2321000115", "mobile", "mobile-nurse", "NURSE"),
  centre: at("2321000115", "centre", "centre-physician", "PHYSICIAN"),
  centreNurse: at("2321000115", "centre", "centre-nurse", "NURSE"),
  otherCentre: at("2321000115", "other-centre", "other-physician", "PHYSICIAN"),
} as const;

/** The codes of problems, in their order. */
export function codesOf(problems: readonly UserError[]): string[] {
  return problems.map(({ code }) => code);
}
