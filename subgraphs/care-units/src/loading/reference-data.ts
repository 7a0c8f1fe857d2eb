/** Reads the data files, checks them and turns them into rows of the tables. */
import type {
  CareHomePhysicianRow,
  CareHomePlacesRow,
  CareHomeRow,
  CareProviderRow,
  CareUnitRow,
  CoordinationAssignmentRow,
  PhysicianTeamAreaRow,
  PhysicianTeamMemberRow,
  PhysicianTeamRow,
  PractitionerRow,
} from "../tables.js";
import { catalogue } from "./catalogue.js";
import { checkCoordination } from "./check-coordination.js";
import { checkHomes } from "./check-homes.js";
import { checkTeams } from "./check-teams.js";
import { checkUnits } from "./check-units.js";
import { type DataRows, readDataFiles } from "./files.js";
import { Problems } from "./problems.js";

/** Everything that the tables hold. */
export interface ReferenceData {
  readonly careProviders: readonly CareProviderRow[];
  readonly careUnits: readonly CareUnitRow[];
  readonly practitioners: readonly PractitionerRow[];
  readonly careHomes: readonly CareHomeRow[];
  readonly careHomePlaces: readonly CareHomePlacesRow[];
  readonly careHomePhysicians: readonly CareHomePhysicianRow[];
  readonly physicianTeams: readonly PhysicianTeamRow[];
  readonly physicianTeamMembers: readonly PhysicianTeamMemberRow[];
  readonly physicianTeamAreas: readonly PhysicianTeamAreaRow[];
  readonly coordinationAssignments: readonly CoordinationAssignmentRow[];
}

/** Reads and checks the files of `directory`; throws `StartError` with every problem, each with file and line. */
export function readReferenceData(directory: string): ReferenceData {
  const problems = new Problems();
  const rows = readDataFiles(directory, problems);
  problems.throwIfAny();
  const known = catalogue(rows, problems);
  checkUnits(rows, known, problems);
  checkHomes(rows, known, problems);
  checkTeams(rows, known, problems);
  checkCoordination(rows, known, problems);
  problems.throwIfAny();
  return tablesOf(rows);
}

function tablesOf(rows: DataRows): ReferenceData {
  return {
    careProviders: rows.providers.map(({ value }) => ({
      hsaId: value.hsa_id,
      organizationNumber: value.organisation_number,
      name: value.name,
      kind: value.kind,
      regionCode: value.region,
      municipalityCode: value.municipality,
    })),
    careUnits: rows.units.map(({ value }) => ({
      hsaId: value.hsa_id,
      name: value.name,
      type: value.type,
      careProviderHsaId: value.care_provider,
      regionCode: regionOf(value.municipality),
      municipalityCode: value.municipality,
      cityDistrictId: value.city_district,
      hospital: value.hospital,
      phone: value.phone,
      validFrom: value.valid_from,
      validTo: value.valid_to,
      synthetic: value.synthetic,
    })),
    practitioners: rows.practitioners.map(({ value }) => ({
      hsaId: value.hsa_id,
      name: value.name,
      professions: value.professions,
      careUnitHsaId: value.care_unit,
      synthetic: value.synthetic,
    })),
    careHomes: rows.homes.map(({ value }) => ({
      id: value.id,
      name: value.name,
      kind: value.kind,
      regionCode: regionOf(value.municipality),
      municipalityCode: value.municipality,
      careAreaId: value.care_area,
      healthCentreHsaId: value.health_centre,
      acuteContactPath: value.acute_contact_path,
      dialogueWeekday: value.dialogue_weekday,
      dialogueTime: value.dialogue_time,
      dialogueForm: value.dialogue_form,
      synthetic: value.synthetic,
    })),
    careHomePlaces: rows.places.map(({ value }) => ({
      careHomeId: value.care_home,
      validFrom: value.valid_from,
      places: value.places,
    })),
    careHomePhysicians: rows.homePhysicians.map(({ value }) => ({
      careHomeId: value.care_home,
      practitionerHsaId: value.practitioner,
      validFrom: value.valid_from,
      validTo: value.valid_to,
    })),
    physicianTeams: rows.teams.map(({ value }) => ({
      id: value.id,
      name: value.name,
      careProviderHsaId: value.care_provider,
      careUnitHsaId: value.care_unit,
      roundTheClock: value.round_the_clock,
      receptionDuty: value.reception_duty,
      coversOrdinary: value.covers_ordinary,
      coversSpecial: value.covers_special,
      plannedAndUnplanned: value.planned_and_unplanned,
      synthetic: value.synthetic,
    })),
    physicianTeamMembers: rows.teamMembers.map(({ value }) => ({
      teamId: value.team,
      practitionerHsaId: value.practitioner,
      fullTimeHundredths: value.full_time_share,
    })),
    physicianTeamAreas: rows.teamAreas.map(({ value }) => ({
      teamId: value.team,
      careAreaId: value.care_area,
    })),
    coordinationAssignments: rows.coordination.map(({ value }) => ({
      areaKind: value.city_district === null ? "MUNICIPALITY" : "CITY_DISTRICT",
      areaId: value.city_district ?? value.municipality ?? "",
      careUnitHsaId: value.care_unit,
      validFrom: value.valid_from,
      validTo: value.valid_to,
      supporter: value.supporter,
    })),
  };
}

/** The first two digits of a municipality's code are its region's. */
function regionOf(municipalityCode: string): string {
  return municipalityCode.slice(0, 2);
}
