/** Puts the facts of the data files into the database, in place of those that an earlier load put there. */
import { loadOnce } from "@vardgraf/core";
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
    db.delete(table).run();
    if (rows.length > 0)
      db.insert(table)
        .values([...rows])
        .run();
  }

  replace(tables.regions, data.regions);
  replace(
    tables.municipalities,
    data.municipalities.map((row) => ({ ...row, regionCode: row.code.slice(0, 2) })),
  );
  replace(tables.populationFigures, data.populationFigures);
  replace(tables.cityDistricts, data.cityDistricts);
  replace(tables.careAreas, data.careAreas);
  replace(
    tables.careAreaDistricts,
    data.careAreas.flatMap(({ id, cityDistricts }) =>
      cityDistricts.map((cityDistrict) => ({ careArea: id, cityDistrict })),
    ),
  );
  replace(tables.roleAssignments, data.roleAssignments);
}
