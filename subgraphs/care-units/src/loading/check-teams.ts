/** Checks of physician teams, their members and their areas. */
import { checkCareArea } from "./check-areas.js";
import type { Catalogue } from "./catalogue.js";
import type { Row } from "./csv.js";
import type { DataRows } from "./files.js";
import type { Problems } from "./problems.js";

/** Notes what is wrong with teams and what belongs to them. */
export function checkTeams(rows: DataRows, known: Catalogue, problems: Problems): void {
  for (const row of rows.teams) {
    const { care_provider, care_unit } = row.value;
    if (!known.providers.has(care_provider)) {
      problems.add(
        row.file,
        row.line,
        "PROVIDER_KNOWN",
        `care provider ${care_provider} is not in care-providers.csv`,
      );
    }
    if (care_unit !== null && !known.units.has(care_unit)) {
      problems.add(row.file, row.line, "UNIT_KNOWN", `care unit ${care_unit} is not in care-units.csv`);
    }
  }
  for (const row of rows.teamMembers) {
    const { team, practitioner } = row.value;
    const member = known.practitioners.get(practitioner);
    checkTeam(row, team, known, problems);
    if (member === undefined) {
      problems.add(row.file, row.line, "PRACTITIONER_KNOWN", `${practitioner} is not in practitioners.csv`);
    } else if (member.professions.length === 0) {
      problems.add(
        row.file,
        row.line,
        "TEAM_MEMBER_PROFESSION",
        `${practitioner} has no licensed profession`,
      );
    }
  }
  for (const row of rows.teamAreas) {
    checkTeam(row, row.value.team, known, problems);
    checkCareArea(row, row.value.care_area, known, problems);
  }
}

function checkTeam(row: Row<unknown>, team: string, known: Catalogue, problems: Problems): void {
  if (!known.teams.has(team)) {
    problems.add(row.file, row.line, "TEAM_KNOWN", `team ${team} is not in physician-teams.csv`);
  }
}
