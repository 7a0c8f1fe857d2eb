/** Tables of the municipalities subgraph. All rows are owned by the files in `data/`. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** How exact a population figure is. */
export const populationQualities = ["PROVISIONAL", "FINAL", "NOISED"] as const;

/** Roles that a municipality appoints somebody to. */
export const municipalRoles = ["MAS", "MAR", "CARE_MANAGER_SOCIAL"] as const;

/** Regions, by two-digit county code. */
export const regions = sqliteTable("regions", {
  code: text().primaryKey(),
  letter: text().notNull(),
  name: text().notNull(),
  countyName: text("county_name").notNull(),
  organizationNumber: text("organization_number").notNull(),
});

/** Municipalities, by four-digit code. */
export const municipalities = sqliteTable(
  "municipalities",
  {
    code: text().primaryKey(),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    shortName: text("short_name").notNull(),
    name: text().notNull(),
    organizationNumber: text("organization_number").notNull(),
  },
  (table) => [index("municipalities_by_region").on(table.regionCode)],
);

/** Stated numbers of inhabitants. `area` is the code of a municipality or of a region. */
export const populationFigures = sqliteTable(
  "population_figures",
  {
    area: text().notNull(),
    asOf: text("as_of").notNull(),
    count: integer().notNull(),
    quality: text({ enum: populationQualities }).notNull(),
    source: text().notNull(),
    statedAsOf: text("stated_as_of"),
    note: text(),
  },
  (table) => [primaryKey({ columns: [table.area, table.asOf] })],
);

/** City districts through time. */
export const cityDistricts = sqliteTable(
  "city_districts",
  {
    id: text().primaryKey(),
    municipality: text()
      .notNull()
      .references(() => municipalities.code),
    name: text().notNull(),
    validFrom: text("valid_from"),
    validTo: text("valid_to"),
    /** Id of the district that this one became a part of. */
    mergedInto: text("merged_into"),
  },
  (table) => [index("city_districts_by_municipality").on(table.municipality)],
);

/** Municipal care areas through time. */
export const careAreas = sqliteTable(
  "care_areas",
  {
    id: text().primaryKey(),
    municipality: text()
      .notNull()
      .references(() => municipalities.code),
    name: text().notNull(),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    synthetic: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [index("care_areas_by_municipality").on(table.municipality)],
);

/** The city districts that a care area is made of. */
export const careAreaDistricts = sqliteTable(
  "care_area_districts",
  {
    careArea: text("care_area")
      .notNull()
      .references(() => careAreas.id),
    cityDistrict: text("city_district")
      .notNull()
      .references(() => cityDistricts.id),
  },
  (table) => [primaryKey({ columns: [table.careArea, table.cityDistrict] })],
);

/** Appointments to municipal roles through time. */
export const roleAssignments = sqliteTable(
  "role_assignments",
  {
    municipality: text()
      .notNull()
      .references(() => municipalities.code),
    role: text({ enum: municipalRoles }).notNull(),
    scope: text(),
    /** HSA-id of the person. */
    practitioner: text().notNull(),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    synthetic: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [index("role_assignments_by_municipality").on(table.municipality)],
);
