/** Turns checked rows of the files into rows of the tables. */
import type { WeeklyShift } from "../rules/on-call-shifts.js";
import type * as tables from "../tables.js";
import type { DataRow, DataRows } from "./files.js";

/** A row of a table as the files say it. */
type FileRow<Table extends { $inferSelect: object }> = Omit<Table["$inferSelect"], "version" | "recorded">;

/** Everything that the files say, by table. */
export interface ReferenceData {
  readonly careProviders: readonly FileRow<typeof tables.careProviders>[];
  readonly careUnits: readonly FileRow<typeof tables.careUnits>[];
  readonly practitioners: readonly FileRow<typeof tables.practitioners>[];
  readonly assignments: readonly FileRow<typeof tables.assignments>[];
  readonly careHomes: readonly FileRow<typeof tables.careHomes>[];
  readonly careHomePlaces: readonly FileRow<typeof tables.careHomePlaces>[];
  readonly careHomePhysicians: readonly FileRow<typeof tables.careHomePhysicians>[];
  readonly careHomeTerms: readonly FileRow<typeof tables.careHomeTerms>[];
  readonly physicianTeams: readonly FileRow<typeof tables.physicianTeams>[];
  readonly physicianTeamMembers: readonly FileRow<typeof tables.physicianTeamMembers>[];
  readonly physicianTeamAreas: readonly FileRow<typeof tables.physicianTeamAreas>[];
  readonly coordinationAssignments: readonly FileRow<typeof tables.coordinationAssignments>[];
  readonly onCallServices: readonly FileRow<typeof tables.onCallServices>[];
  readonly onCallSchedules: readonly FileRow<typeof tables.onCallSchedules>[];
  readonly meetings: readonly FileRow<typeof tables.meetings>[];
}

/** The rows of every table. */
export function tableRows(rows: DataRows): ReferenceData {
  return { ...unitRows(rows), ...homeRows(rows), ...teamRows(rows), ...collaborationRows(rows) };
}

function unitRows(rows: DataRows) {
  return {
    careProviders: rows.providers.map(({ value }) => ({
      id: value.hsa_id,
      organizationNumber: value.organisation_number,
      name: value.name,
      kind: value.kind,
      regionCode: value.region,
      municipalityCode: value.municipality,
    })),
    careUnits: rows.units.map(({ value }) => ({
      id: value.hsa_id,
      name: value.name,
      type: value.type,
      careProviderHsaId: value.care_provider,
      regionCode: regionOf(value.municipality),
      municipalityCode: value.municipality,
      cityDistrictId: value.city_district,
      hospital: value.hospital,
      phone: value.phone,
      openingHours: value.opening_hours,
      validFrom: value.valid_from,
      validTo: value.valid_to,
      synthetic: value.synthetic,
    })),
    practitioners: rows.practitioners.map(({ value }) => ({
      id: value.hsa_id,
      name: value.name,
      professions: value.professions,
      careUnitHsaId: value.care_unit,
      synthetic: value.synthetic,
    })),
    assignments: rows.assignments.map(({ value }) => ({
      id: value.commission_hsa_id,
      practitionerHsaId: value.practitioner,
      careUnitHsaId: value.care_unit,
      purpose: value.purpose,
      rights: value.rights,
      validFrom: value.valid_from,
      validTo: value.valid_to,
    })),
  };
}

function homeRows(rows: DataRows) {
  return {
    careHomes: rows.homes.map(({ value }) => ({
      id: value.id,
      name: value.name,
      kind: value.kind,
      regionCode: regionOf(value.municipality),
      municipalityCode: value.municipality,
      careAreaId: value.care_area,
      healthCentreHsaId: value.health_centre,
      synthetic: value.synthetic,
    })),
    careHomePlaces: rows.places.map(({ value }) => ({
      id: `${value.care_home}:${value.valid_from}`,
      careHomeId: value.care_home,
      validFrom: value.valid_from,
      places: value.places,
    })),
    careHomePhysicians: rows.homePhysicians.map(({ value }) => ({
      id: `${value.care_home}:${value.valid_from}`,
      careHomeId: value.care_home,
      practitionerHsaId: value.practitioner,
      validFrom: value.valid_from,
      validTo: value.valid_to,
    })),
    careHomeTerms: rows.homes.flatMap(({ value }) => termsOf(value)),
  };
}

/** What a home of the files has agreed on with its health centre: a contact path and a dialogue, where stated. */
function termsOf(home: DataRow<"care-homes.csv">["value"]): FileRow<typeof tables.careHomeTerms>[] {
  const { acute_contact_path, dialogue_weekday, dialogue_time, dialogue_form, terms_from } = home;
  if (terms_from === null) return [];
  const shared = {
    careHomeId: home.id,
    validFrom: terms_from,
    proposedBy: "HEALTH_CENTRE",
    agreed: true,
  } as const;
  const none = { contactPath: null, weekday: null, time: null, form: null };
  const path = {
    ...shared,
    ...none,
    id: `${home.id}:CONTACT_PATH:${terms_from}`,
    subject: "CONTACT_PATH" as const,
    contactPath: acute_contact_path,
  };
  const dialogue = {
    ...shared,
    ...none,
    id: `${home.id}:PLANNED_DIALOGUE:${terms_from}`,
    subject: "PLANNED_DIALOGUE" as const,
    weekday: dialogue_weekday,
    time: dialogue_time,
    form: dialogue_form,
  };
  return [...(acute_contact_path === null ? [] : [path]), ...(dialogue_weekday === null ? [] : [dialogue])];
}

function teamRows(rows: DataRows) {
  return {
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
      id: `${value.team}:${value.practitioner}:${value.valid_from}`,
      teamId: value.team,
      practitionerHsaId: value.practitioner,
      validFrom: value.valid_from,
      fullTimeHundredths: value.full_time_share,
    })),
    physicianTeamAreas: rows.teamAreas.map(({ value }) => ({
      id: `${value.team}:${value.care_area}`,
      teamId: value.team,
      careAreaId: value.care_area,
    })),
  };
}

function collaborationRows(rows: DataRows) {
  const regionOfClinic = new Map(rows.units.map(({ value }) => [value.hsa_id, regionOf(value.municipality)]));
  const centreOfHome = new Map(rows.homes.map(({ value }) => [value.id, value.health_centre ?? ""]));
  return {
    coordinationAssignments: rows.coordination.map(({ value }) => {
      const areaId = value.city_district ?? value.municipality ?? "";
      return {
        id: `${areaId}:${value.valid_from}`,
        areaKind: value.city_district === null ? ("MUNICIPALITY" as const) : ("CITY_DISTRICT" as const),
        areaId,
        regionCode: regionOf(value.municipality ?? areaId.slice(3)),
        careUnitHsaId: value.care_unit,
        validFrom: value.valid_from,
        validTo: value.valid_to,
        supporter: value.supporter,
      };
    }),
    onCallServices: rows.onCallServices.map(({ value }) => ({
      id: value.id,
      clinicHsaId: value.clinic,
      regionCode: regionOfClinic.get(value.clinic) ?? "",
      specialty: value.specialty,
      synthetic: value.synthetic,
    })),
    onCallSchedules: schedulesOf(rows),
    meetings: rows.meetings.map(({ value }) => ({
      id: value.id,
      kind: value.kind,
      careHomeId: value.care_home,
      healthCentreHsaId: centreOfHome.get(value.care_home) ?? "",
      heldOn: value.held_on,
      participants: value.participants,
      minutesRef: value.minutes,
      recordedBy: value.recorded_by,
      confirmedOn: value.confirmed_on,
    })),
  };
}

/** One schedule for each service and first day, with the shifts of its rows. */
function schedulesOf(rows: DataRows): FileRow<typeof tables.onCallSchedules>[] {
  const schedules = new Map<string, FileRow<typeof tables.onCallSchedules> & { shifts: WeeklyShift[] }>();
  for (const { value } of rows.onCallShifts) {
    const { service, valid_from, phone, weekday, starts, ends } = value;
    const id = `${service}:${valid_from}`;
    const known = schedules.get(id);
    const shift = { weekday, starts, ends };
    if (known === undefined)
      schedules.set(id, { id, serviceId: service, validFrom: valid_from, phone, shifts: [shift] });
    else known.shifts.push(shift);
  }
  return [...schedules.values()];
}

/** The first two digits of a municipality's code are its region's. */
function regionOf(municipalityCode: string): string {
  return municipalityCode.slice(0, 2);
}
