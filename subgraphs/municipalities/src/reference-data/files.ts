/** The data files of this subgraph, column by column. `data/README.md` tells where the facts come from. */
import { z } from "zod";
import { isOrganizationNumber } from "../rules/organization-number.js";
import type { Placed } from "../rules/problem.js";
import { collaborationLevels, municipalRoles, populationQualities } from "../tables.js";
import type { DataFile } from "./csv.js";

const text = z.string("is missing");
const day = z.iso.date("must be a day like 2026-03-03");
const regionCode = z.string("is missing").regex(/^\d{2}$/, "must be two digits");
const municipalityCode = z.string("is missing").regex(/^\d{4}$/, "must be four digits");
const hsaId = z
  .string("is missing")
  .regex(/^SE\d{10}-[A-Za-z0-9]{1,18}$/, "must be an HSA-id like SE2120001215-E0003");
const yesOrNo = z.enum(["yes", "no"], "must be yes or no").transform((answer) => answer === "yes");

/** Written with a hyphen in the file, without one everywhere else. */
const organizationNumber = z
  .string("is missing")
  .regex(/^\d{6}-\d{4}$/, "must be written like 212000-1215")
  .transform((written) => written.replace("-", ""))
  .refine(isOrganizationNumber, "has the wrong check digit");

const wholeNumber = z
  .string("is missing")
  .regex(/^\d{1,9}$/, "must be a whole number")
  .transform(Number);

/** Ids with a space between them. */
const ids = z
  .string()
  .nullable()
  .transform((list) => list?.split(" ") ?? []);

/** Regions (regioner). */
export const regionFile = {
  file: "regions.csv",
  row: z.object({ code: regionCode, letter: text, name: text, countyName: text, organizationNumber }),
};

/** Municipalities (kommuner); the first two digits of the code are the region's. */
export const municipalityFile = {
  file: "municipalities.csv",
  row: z.object({ code: municipalityCode, shortName: text, name: text, organizationNumber }),
};

/** Population figures (folkmängd) of municipalities and regions. */
export const populationFile = {
  file: "population.csv",
  row: z.object({
    area: text,
    asOf: day,
    count: wholeNumber,
    quality: z.enum(populationQualities, `must be one of ${populationQualities.join(", ")}`),
    source: text,
    statedAsOf: day.nullable(),
    note: text.nullable(),
  }),
};

/** City districts (stadsdelsområden). */
export const cityDistrictFile = {
  file: "city-districts.csv",
  row: z.object({
    id: text,
    municipality: municipalityCode,
    name: text,
    validFrom: day.nullable(),
    validTo: day.nullable(),
    mergedInto: text.nullable(),
  }),
};

/** Municipal care areas (kommunala vårdområden). */
export const careAreaFile = {
  file: "care-areas.csv",
  row: z.object({
    id: text,
    municipality: municipalityCode,
    name: text,
    validFrom: day,
    validTo: day.nullable(),
    cityDistricts: ids,
    synthetic: yesOrNo,
  }),
};

/** Appointments to municipal roles (förordnanden). */
export const municipalRoleFile = {
  file: "municipal-roles.csv",
  row: z.object({
    municipality: municipalityCode,
    role: z.enum(municipalRoles, `must be one of ${municipalRoles.join(", ")}`),
    scope: text.nullable(),
    practitioner: hsaId,
    validFrom: day,
    validTo: day.nullable(),
    synthetic: yesOrNo,
  }),
};

/** Rows of the source register with a space between them, such as `E2 E3`. */
const sources = z
  .string("is missing")
  .regex(/^[A-E]\d+( [A-E]\d+)*$/, "must be rows of the source register like E2 E3")
  .transform((list) => list.split(" "));

/** Bodies of collaboration (samverkansorgan). */
export const collaborationBodyFile = {
  file: "collaboration-bodies.csv",
  row: z.object({
    id: text,
    region: regionCode,
    name: text,
    nameEn: text,
    level: z.enum(collaborationLevels, `must be one of ${collaborationLevels.join(", ")}`),
    validFrom: day.nullable(),
    validTo: day.nullable(),
    note: text.nullable(),
    sources,
  }),
};

/** Members of bodies of collaboration (ledamöter). */
export const collaborationMemberFile = {
  file: "collaboration-members.csv",
  row: z.object({
    body: text,
    name: text,
    area: text.nullable(),
    allMunicipalities: yesOrNo,
    validFrom: day.nullable(),
    validTo: day.nullable(),
  }),
};

type RowsOf<File> = File extends DataFile<infer Row> ? readonly (z.output<Row> & Placed)[] : never;

/** Everything that the data files say. */
export interface ReferenceData {
  readonly regions: RowsOf<typeof regionFile>;
  readonly municipalities: RowsOf<typeof municipalityFile>;
  readonly populationFigures: RowsOf<typeof populationFile>;
  readonly cityDistricts: RowsOf<typeof cityDistrictFile>;
  readonly careAreas: RowsOf<typeof careAreaFile>;
  readonly roleAssignments: RowsOf<typeof municipalRoleFile>;
  readonly collaborationBodies: RowsOf<typeof collaborationBodyFile>;
  readonly collaborationMembers: RowsOf<typeof collaborationMemberFile>;
}
