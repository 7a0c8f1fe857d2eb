/** Puts the facts of the data files into the database, in place of those that an earlier load put there. */
import { createHash } from "node:crypto";
import { loadOnce, replaceRows } from "@vardgraf/core";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { MunicipalityDatabase } from "../store.js";
import * as tables from "../tables.js";
import type { ReferenceData } from "./files.js";
import type { ReadReferenceData } from "./read.js";

/** Loads the data in one transaction, unless these very files are loaded already. True when it loaded them. */
export function loadReferenceData(
  database: MunicipalityDatabase,
  { data, fingerprint }: ReadReferenceData,
): boolean {
  return loadOnce(database.connection, fingerprint, () => replaceAll(database, data));
}

function replaceAll({ db, connection }: MunicipalityDatabase, data: ReferenceData): void {
  connection.pragma("defer_foreign_keys = ON");

  function replace<Table extends SQLiteTable>(table: Table, rows: readonly Table["$inferInsert"][]): void {
    replaceRows(db, table, rows);
  }

  replace(tables.regions, data.regions);
  replace(
    tables.municipalities,
    data.municipalities.map((row) => ({ ...row, regionCode: row.code.slice(0, 2) })),
  );
  replace(
    tables.populationFigures,
    data.populationFigures.map((row) => ({ ...row, id: figureId(row.area, row.asOf) })),
  );
  replace(tables.cityDistricts, data.cityDistricts);
  replace(tables.careAreas, data.careAreas);
  replace(
    tables.careAreaDistricts,
    data.careAreas.flatMap(({ id, cityDistricts }) =>
      cityDistricts.map((cityDistrict) => ({
        id: careAreaDistrictId(id, cityDistrict),
        careArea: id,
        cityDistrict,
      })),
    ),
  );
  replace(
    tables.roleAssignments,
    data.roleAssignments.map((row) => ({ ...row, id: roleAssignmentId(row) })),
  );
  replace(
    tables.collaborationBodies,
    data.collaborationBodies.map(({ region, ...row }) => ({ ...row, regionCode: region })),
  );
  replace(
    tables.collaborationMembers,
    data.collaborationMembers.map((row, position) => ({ ...row, position })),
  );
}

/** True when some load has been completed, so that its data can stay in use. */
export function isLoaded({ connection }: MunicipalityDatabase): boolean {
  const table = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = 'dataset'").get();
  return table !== undefined && connection.prepare("SELECT 1 FROM dataset").get() !== undefined;
}

/** Id of the figure of an area for a day: the same for a row of the files and for a recorded one. */
export function figureId(area: string, asOf: string): string {
  return `pop-${area}-${asOf}`;
}

/** Id of a district's place in a care area. */
export function careAreaDistrictId(careArea: string, cityDistrict: string): string {
  return `${careArea}/${cityDistrict}`;
}

/** Id of an appointment of the files, which says nothing about the person: they have no column for it. */
function roleAssignmentId(row: ReferenceData["roleAssignments"][number]): string {
  const { municipality, role, scope, practitioner, validFrom } = row;
  const digest = createHash("sha256").update([role, scope, practitioner, validFrom].join("|")).digest("hex");
  return `role-${municipality}-${digest.slice(0, 12)}`;
}
