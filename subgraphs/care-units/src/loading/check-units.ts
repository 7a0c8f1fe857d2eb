/** Checks of care providers, care units and staff. */
import { hsaIdOwner, hsaIdProblem } from "../rules/hsa-id.js";
import { isOrganisationNumber } from "../rules/organisation-number.js";
import { checkCityDistrict, checkMunicipality } from "./check-areas.js";
import { checkPeriod } from "./check-period.js";
import type { Catalogue } from "./catalogue.js";
import type { Row } from "./csv.js";
import type { DataRows } from "./files.js";
import type { Problems } from "./problems.js";

/** Notes what is wrong with providers, units and staff and how they belong together. */
export function checkUnits(rows: DataRows, known: Catalogue, problems: Problems): void {
  const owners = new Set(rows.providers.map(({ value }) => value.organisation_number));
  for (const row of rows.providers) {
    const { hsa_id, organisation_number, kind, municipality, region } = row.value;
    if (!isOrganisationNumber(organisation_number)) {
      problems.add(
        row.file,
        row.line,
        "ORGANISATION_NUMBER",
        `${organisation_number} is not an organisation number`,
      );
    }
    checkHsaId(row, hsa_id, organisation_number, problems);
    if (kind === "MUNICIPAL" && municipality === null) {
      problems.add(row.file, row.line, "PROVIDER_AREA", `${hsa_id} is municipal and has no municipality`);
    }
    if (municipality !== null && !new RegExp(`^${region}\\d{2}$`).test(municipality)) {
      problems.add(
        row.file,
        row.line,
        "PROVIDER_AREA",
        `municipality ${municipality} is not in region ${region}`,
      );
    }
  }
  for (const row of rows.units) {
    const { hsa_id, care_provider, municipality, city_district } = row.value;
    const provider = known.providers.get(care_provider);
    if (provider === undefined) {
      problems.add(
        row.file,
        row.line,
        "PROVIDER_KNOWN",
        `care provider ${care_provider} is not in care-providers.csv`,
      );
    } else checkHsaId(row, hsa_id, provider.organisation_number, problems);
    checkMunicipality(row, municipality, known, problems);
    if (city_district !== null) checkCityDistrict(row, city_district, known, problems, municipality);
    checkPeriod(row, problems);
  }
  for (const row of rows.practitioners) {
    const { hsa_id, care_unit } = row.value;
    const owner = hsaIdOwner(care_unit ?? hsa_id);
    if (care_unit !== null && !known.units.has(care_unit)) {
      problems.add(row.file, row.line, "UNIT_KNOWN", `care unit ${care_unit} is not in care-units.csv`);
    } else if (owner !== null && !owners.has(owner)) {
      problems.add(
        row.file,
        row.line,
        "PROVIDER_KNOWN",
        `no care provider has the organisation number of ${hsa_id}`,
      );
    } else checkHsaId(row, hsa_id, owner ?? "", problems);
  }
}

/** Notes what is wrong with commissions: they belong to somebody at a unit of the same organisation. */
export function checkAssignments(rows: DataRows, known: Catalogue, problems: Problems): void {
  for (const row of rows.assignments) {
    const { commission_hsa_id, practitioner, care_unit } = row.value;
    checkPeriod(row, problems);
    if (!known.practitioners.has(practitioner)) {
      problems.add(row.file, row.line, "PRACTITIONER_KNOWN", `${practitioner} is not in practitioners.csv`);
    }
    if (!known.units.has(care_unit)) {
      problems.add(row.file, row.line, "UNIT_KNOWN", `care unit ${care_unit} is not in care-units.csv`);
    } else checkHsaId(row, commission_hsa_id, hsaIdOwner(care_unit) ?? "", problems);
  }
}

function checkHsaId(row: Row<unknown>, hsaId: string, organisationNumber: string, problems: Problems): void {
  const problem = hsaIdProblem(hsaId, organisationNumber);
  if (problem === "FORMAT") {
    problems.add(row.file, row.line, "HSA_ID_FORMAT", `${hsaId} is not an HSA-id like SE2321000115-HC001`);
  } else if (problem === "OTHER_OWNER") {
    problems.add(
      row.file,
      row.line,
      "HSA_ID_OWNER",
      `${hsaId} does not carry the organisation number ${organisationNumber}`,
    );
  }
}
