/** Tables of the subgraph: facts from the files in `data/`, read-only once loaded. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who runs a care provider. */
export const careProviderKinds = ["REGION", "MUNICIPAL", "PRIVATE"] as const;

/** What a care unit does. */
export const careUnitTypes = [
  "HEALTH_CENTRE",
  "MOBILE_PHYSICIAN_SERVICE",
  "HOSPITAL_CLINIC",
  "ADVANCED_HOME_CARE",
  "SPECIALISED_NURSING_AT_HOME",
  "MUNICIPAL_HOME_HEALTH_CARE",
  "CARE_HOME_HEALTH",
  "REHAB",
  "SOCIAL_SERVICES_ASSESSMENT",
  "MEDICAL_OVERSIGHT",
] as const;
/** See {@link careUnitTypes}. */
export type CareUnitType = (typeof careUnitTypes)[number];

/** Licensed professions. */
export const professions = ["PHYSICIAN", "NURSE", "OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST"] as const;
/** See {@link professions}. */
export type Profession = (typeof professions)[number];

/** For whom a care home is. */
export const careHomeKinds = ["SABO", "LSS"] as const;

/** Days of the week. */
export const weekdays = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
] as const;

/** How a planned dialogue is held. */
export const dialogueForms = ["ON_SITE", "VIDEO", "PHONE"] as const;

/** Kinds of areas that have a coordinating health centre. */
export const coordinationAreaKinds = ["MUNICIPALITY", "CITY_DISTRICT"] as const;

/** Care providers (vårdgivare). */
export const careProviders = sqliteTable(
  "care_provider",
  {
    hsaId: text("hsa_id").primaryKey(),
    organizationNumber: text("organization_number").notNull(),
    name: text("name").notNull(),
    kind: text("kind", { enum: careProviderKinds }).notNull(),
    regionCode: text("region_code").notNull(),
    municipalityCode: text("municipality_code"),
  },
  (table) => [index("care_provider_region").on(table.regionCode)],
);

/** Care units (vårdenheter). */
export const careUnits = sqliteTable(
  "care_unit",
  {
    hsaId: text("hsa_id").primaryKey(),
    name: text("name").notNull(),
    type: text("type", { enum: careUnitTypes }).notNull(),
    careProviderHsaId: text("care_provider_hsa_id")
      .notNull()
      .references(() => careProviders.hsaId),
    regionCode: text("region_code").notNull(),
    municipalityCode: text("municipality_code").notNull(),
    cityDistrictId: text("city_district_id"),
    hospital: text("hospital"),
    phone: text("phone"),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
  },
  (table) => [
    index("care_unit_region").on(table.regionCode, table.type, table.hsaId),
    index("care_unit_municipality").on(table.municipalityCode, table.type, table.hsaId),
  ],
);

/** People who work in care (medarbetare), each with at most one commission. */
export const practitioners = sqliteTable(
  "practitioner",
  {
    hsaId: text("hsa_id").primaryKey(),
    name: text("name").notNull(),
    professions: text("professions", { mode: "json" }).$type<Profession[]>().notNull(),
    careUnitHsaId: text("care_unit_hsa_id").references(() => careUnits.hsaId),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
  },
  (table) => [index("practitioner_care_unit").on(table.careUnitHsaId)],
);

/** Care homes (särskilda boenden). */
export const careHomes = sqliteTable(
  "care_home",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    kind: text("kind", { enum: careHomeKinds }).notNull(),
    regionCode: text("region_code").notNull(),
    municipalityCode: text("municipality_code").notNull(),
    careAreaId: text("care_area_id"),
    healthCentreHsaId: text("health_centre_hsa_id").references(() => careUnits.hsaId),
    acuteContactPath: text("acute_contact_path"),
    dialogueWeekday: text("dialogue_weekday", { enum: weekdays }),
    dialogueTime: text("dialogue_time"),
    dialogueForm: text("dialogue_form", { enum: dialogueForms }),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
  },
  (table) => [
    index("care_home_region").on(table.regionCode, table.id),
    index("care_home_municipality").on(table.municipalityCode, table.id),
  ],
);

/** Published numbers of places (platsantal); each holds until the next. */
export const careHomePlaces = sqliteTable(
  "care_home_places",
  {
    careHomeId: text("care_home_id")
      .notNull()
      .references(() => careHomes.id),
    validFrom: text("valid_from").notNull(),
    places: integer("places").notNull(),
  },
  (table) => [primaryKey({ columns: [table.careHomeId, table.validFrom] })],
);

/** Main responsible physicians of care homes (huvudansvariga läkare). */
export const careHomePhysicians = sqliteTable(
  "care_home_physician",
  {
    careHomeId: text("care_home_id")
      .notNull()
      .references(() => careHomes.id),
    practitionerHsaId: text("practitioner_hsa_id")
      .notNull()
      .references(() => practitioners.hsaId),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
  },
  (table) => [primaryKey({ columns: [table.careHomeId, table.validFrom] })],
);

/** Physician teams (läkarteam); a null answer is "not known". */
export const physicianTeams = sqliteTable(
  "physician_team",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    careProviderHsaId: text("care_provider_hsa_id")
      .notNull()
      .references(() => careProviders.hsaId),
    careUnitHsaId: text("care_unit_hsa_id").references(() => careUnits.hsaId),
    roundTheClock: integer("round_the_clock", { mode: "boolean" }),
    receptionDuty: integer("reception_duty", { mode: "boolean" }),
    coversOrdinary: integer("covers_ordinary", { mode: "boolean" }),
    coversSpecial: integer("covers_special", { mode: "boolean" }),
    plannedAndUnplanned: integer("planned_and_unplanned", { mode: "boolean" }),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
  },
  (table) => [index("physician_team_provider").on(table.careProviderHsaId)],
);

/** Members of physician teams; shares of full time in hundredths, so that sums are exact. */
export const physicianTeamMembers = sqliteTable(
  "physician_team_member",
  {
    teamId: text("team_id")
      .notNull()
      .references(() => physicianTeams.id),
    practitionerHsaId: text("practitioner_hsa_id")
      .notNull()
      .references(() => practitioners.hsaId),
    fullTimeHundredths: integer("full_time_hundredths").notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.practitionerHsaId] })],
);

/** Municipal care areas that teams serve. */
export const physicianTeamAreas = sqliteTable(
  "physician_team_area",
  {
    teamId: text("team_id")
      .notNull()
      .references(() => physicianTeams.id),
    careAreaId: text("care_area_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.careAreaId] }),
    index("physician_team_area_area").on(table.careAreaId),
  ],
);

/** Coordination assignments (geografiskt samordningsansvar); the area is a municipality code or a city district id. */
export const coordinationAssignments = sqliteTable(
  "coordination_assignment",
  {
    areaKind: text("area_kind", { enum: coordinationAreaKinds }).notNull(),
    areaId: text("area_id").notNull(),
    careUnitHsaId: text("care_unit_hsa_id")
      .notNull()
      .references(() => careUnits.hsaId),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    supporter: text("supporter"),
  },
  (table) => [
    primaryKey({ columns: [table.areaId, table.validFrom] }),
    index("coordination_assignment_unit").on(table.careUnitHsaId),
  ],
);

/** A row of `care_provider`. */
export type CareProviderRow = typeof careProviders.$inferSelect;
/** A row of `care_unit`. */
export type CareUnitRow = typeof careUnits.$inferSelect;
/** A row of `practitioner`. */
export type PractitionerRow = typeof practitioners.$inferSelect;
/** A row of `care_home`. */
export type CareHomeRow = typeof careHomes.$inferSelect;
/** A row of `care_home_places`. */
export type CareHomePlacesRow = typeof careHomePlaces.$inferSelect;
/** A row of `care_home_physician`. */
export type CareHomePhysicianRow = typeof careHomePhysicians.$inferSelect;
/** A row of `physician_team`. */
export type PhysicianTeamRow = typeof physicianTeams.$inferSelect;
/** A row of `physician_team_member`. */
export type PhysicianTeamMemberRow = typeof physicianTeamMembers.$inferSelect;
/** A row of `physician_team_area`. */
export type PhysicianTeamAreaRow = typeof physicianTeamAreas.$inferSelect;
/** A row of `coordination_assignment`. */
export type CoordinationAssignmentRow = typeof coordinationAssignments.$inferSelect;
