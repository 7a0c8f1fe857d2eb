/**
 * Registering a physician team. Row A38: the assignment is tied to municipal care areas or care homes; rows
 * A47, A49, A51, A52, A55, A56 and A57: a team that is registered here must meet the seven requirements from
 * its first day; rows A53 and A54 ask for several physicians and A58 for an assignment of its own. Teams that
 * are known from elsewhere, or that lose a physician, are not refused but reported on.
 */
import { type UserError, userError } from "@vardgraf/core";
import type { CareUnitRow } from "../tables/units.js";
import type { Profession } from "../tables/enums.js";
import { requiredTextProblems } from "./identity-in-text.js";
import { requirementReport, type TeamFacts } from "./team-requirements.js";
import { readShare, shareProblems } from "./team-shares.js";

/** A member of a new team. */
export interface NewMember {
  readonly practitioner: string;
  readonly fte: string;
}

/** A team that a region wants registered. */
export interface NewTeam extends Record<
  "roundTheClock" | "receptionDuty" | "coversOrdinary" | "coversSpecial" | "plannedAndUnplanned",
  boolean
> {
  readonly name: string;
  readonly serviceAreas: readonly string[];
  readonly members: readonly NewMember[];
}

/** What is known when a team is to be registered. */
export interface TeamRegistrationFacts {
  readonly regionCode: string;
  /** Care areas that care homes or teams are known to lie in or serve. */
  readonly knownAreas: ReadonlySet<string>;
  /** Licences by HSA-id of everybody in the directory who is to be a member. */
  readonly professions: ReadonlyMap<string, readonly Profession[]>;
  /** The unit that the team is to work at; null when there is no such unit. */
  readonly unit: Pick<CareUnitRow, "type" | "careProviderHsaId"> | null;
  readonly providerHsaId: string;
}

/** What is wrong with a new team. */
export function teamProblems(team: NewTeam, facts: TeamRegistrationFacts): UserError[] {
  const problems = [
    ...requiredTextProblems(team.name, "name"),
    ...unitProblems(facts),
    ...areaProblems(team, facts),
    ...memberProblems(team, facts),
  ];
  return problems.length > 0 ? problems : requirementProblems(team, facts);
}

function unitProblems({ unit, providerHsaId }: TeamRegistrationFacts): UserError[] {
  if (unit === null) return [userError("UNKNOWN_REFERENCE", "careUnit")];
  return unit.careProviderHsaId === providerHsaId ? [] : [userError("ORGANISATION_MISMATCH", "careUnit")];
}

/** Row A55: the areas are the municipality's own, whole. */
function areaProblems(
  { serviceAreas }: NewTeam,
  { regionCode, knownAreas }: TeamRegistrationFacts,
): UserError[] {
  return serviceAreas.flatMap((id, index) => {
    const field = ["serviceAreas", String(index)];
    if (!knownAreas.has(id)) return [userError("UNKNOWN_REFERENCE", field)];
    if (id.slice(3, 5) !== regionCode) return [userError("ORGANISATION_MISMATCH", field)];
    return serviceAreas.indexOf(id) === index ? [] : [userError("ALREADY_EXISTS", field)];
  });
}

function memberProblems({ members }: NewTeam, { professions }: TeamRegistrationFacts): UserError[] {
  return members.flatMap(({ practitioner, fte }, index) => {
    const field = ["members", String(index)];
    const twice = members.findIndex((one) => one.practitioner === practitioner) !== index;
    return [
      ...shareProblems(fte, professions.get(practitioner) ?? null, field),
      ...(twice ? [userError("ALREADY_EXISTS", [...field, "practitioner"])] : []),
    ];
  });
}

/** One problem for each of the seven requirements that is not met. */
function requirementProblems(team: NewTeam, { professions, unit }: TeamRegistrationFacts): UserError[] {
  const facts: TeamFacts = {
    ...team,
    memberProfessions: team.members.flatMap(({ practitioner, fte }) =>
      readShare(fte) === 0 ? [] : (professions.get(practitioner)?.slice(0, 1) ?? []),
    ),
    serviceAreas: team.serviceAreas.length,
    careUnitType: unit?.type ?? null,
  };
  return requirementReport(facts).flatMap(({ number, row, textEn, fulfilled }) =>
    fulfilled === "YES"
      ? []
      : [userError("TEAM_REQUIREMENT_NOT_MET", null, `Requirement ${number} (${row}): ${textEn}`)],
  );
}
