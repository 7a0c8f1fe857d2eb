/**
 * Tables of the municipalities subgraph. Rows are owned by the files in `data/`, but for those with `recorded`:
 * a change made or changed them, and a load of the files leaves them as they are.
 */
import { changeReceiptTable, changeTable } from "@vardgraf/core/tables";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** The history of every change. */
export const change = changeTable();
/** What has been done under the keys that clients send along. */
export const changeReceipt = changeReceiptTable();

/** Id, the number of changes from 1, and whether a change made or changed the row. */
const changeable = () => ({
  id: text().primaryKey(),
  version: integer().notNull().default(1),
  recorded: integer({ mode: "boolean" }).notNull().default(false),
});

/** How exact a population figure is. */
export const populationQualities = ["PROVISIONAL", "FINAL", "NOISED"] as const;

/** Levels of collaboration between principals (D9). */
export const collaborationLevels = ["CENTRAL", "SUB_REGIONAL", "LOCAL"] as const;

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
    ...changeable(),
    area: text().notNull(),
    asOf: text("as_of").notNull(),
    count: integer().notNull(),
    quality: text({ enum: populationQualities }).notNull(),
    source: text().notNull(),
    statedAsOf: text("stated_as_of"),
    note: text(),
  },
  (table) => [uniqueIndex("population_figures_by_day").on(table.area, table.asOf)],
);

/** City districts through time. */
export const cityDistricts = sqliteTable(
  "city_districts",
  {
    ...changeable(),
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
    ...changeable(),
    careArea: text("care_area")
      .notNull()
      .references(() => careAreas.id),
    cityDistrict: text("city_district")
      .notNull()
      .references(() => cityDistricts.id),
  },
  (table) => [uniqueIndex("care_area_districts_by_area").on(table.careArea, table.cityDistrict)],
);

/** Appointments to municipal roles through time. */
export const roleAssignments = sqliteTable(
  "role_assignments",
  {
    ...changeable(),
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

/** Bodies in which principals work together (samverkansorgan). */
export const collaborationBodies = sqliteTable(
  "collaboration_bodies",
  {
    id: text().primaryKey(),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    name: text().notNull(),
    nameEn: text("name_en").notNull(),
    level: text({ enum: collaborationLevels }).notNull(),
    validFrom: text("valid_from"),
    validTo: text("valid_to"),
    note: text(),
    sources: text({ mode: "json" }).$type<string[]>().notNull(),
  },
  (table) => [index("collaboration_bodies_by_region").on(table.regionCode)],
);

/** Members of such bodies through time (ledamöter). */
export const collaborationMembers = sqliteTable(
  "collaboration_members",
  {
    body: text()
      .notNull()
      .references(() => collaborationBodies.id),
    position: integer().notNull(),
    name: text().notNull(),
    /** Code of the region or municipality that the member is; null for anybody else. */
    area: text(),
    /** True for a member that speaks for every municipality of the body's region. */
    allMunicipalities: integer("all_municipalities", { mode: "boolean" }).notNull(),
    validFrom: text("valid_from"),
    validTo: text("valid_to"),
  },
  (table) => [primaryKey({ columns: [table.body, table.position] })],
);
