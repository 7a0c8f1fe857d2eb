/**
 * Checks of references to areas. Areas belong to another subgraph; here it is known which municipalities
 * exist, because each has a care provider, and how ids of districts and care areas are made.
 */
import type { Catalogue } from "./catalogue.js";
import type { Row } from "./csv.js";
import type { Problems } from "./problems.js";

/** Notes a municipality that does not exist. */
export function checkMunicipality(
  row: Row<unknown>,
  code: string,
  known: Catalogue,
  problems: Problems,
): void {
  if (!known.municipalities.has(code)) {
    problems.add(
      row.file,
      row.line,
      "MUNICIPALITY_KNOWN",
      `municipality ${code} is not in care-providers.csv`,
    );
  }
}

/** Notes a city district whose id is malformed, or that lies in no municipality or in another than `within`. */
export function checkCityDistrict(
  row: Row<unknown>,
  id: string,
  known: Catalogue,
  problems: Problems,
  within?: string,
): void {
  const code = /^cd-(\d{4})-[a-z]+(?:-[a-z]+)*$/.exec(id)?.[1];
  checkPlace(row, `city district ${id}`, code, known, problems, within);
}

/** Notes a municipal care area whose id is malformed, or that lies in no municipality or in another than `within`. */
export function checkCareArea(
  row: Row<unknown>,
  id: string,
  known: Catalogue,
  problems: Problems,
  within?: string,
): void {
  const code = /^ca-(\d{4})-[1-9]\d?$/.exec(id)?.[1];
  checkPlace(row, `care area ${id}`, code, known, problems, within);
}

function checkPlace(
  row: Row<unknown>,
  area: string,
  code: string | undefined,
  known: Catalogue,
  problems: Problems,
  within: string | undefined,
): void {
  if (code === undefined || !known.municipalities.has(code)) {
    problems.add(row.file, row.line, "AREA_KNOWN", `${area} does not exist`);
  } else if (within !== undefined && code !== within) {
    problems.add(row.file, row.line, "AREA_KNOWN", `${area} is not in municipality ${within}`);
  }
}
