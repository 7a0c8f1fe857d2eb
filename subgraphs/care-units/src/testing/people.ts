/** Claims of the people of the tests. */

/** Claims of a token. */
export type Claims = Readonly<Record<string, unknown>>;

/** Staff of the portal at a unit, for a purpose, with appointments. */
export function staff(
  unit: string,
  employee: string,
  purpose: string,
  appointment: readonly string[] = [],
  licences: readonly string[] = [],
): Claims {
  const organization = unit.slice(2, 12);
  return {
    sub: `SE${organization}-${employee}`,
    clientKind: "PORTAL",
    acr: "http://id.sambi.se/loa/loa3",
    commissionPurpose: purpose,
    employeeHsaId: `SE${organization}-${employee}`,
    commissionHsaId: `SE${organization}-C${employee.slice(1)}`,
    healthCareUnitHsaId: unit,
    healthCareProviderHsaId: `SE${organization}-1000`,
    healthCareProviderOrgNo: organization,
    healthcareProfessionalLicense: licences,
    appointment,
  };
}

/** A municipal nurse in Halmstad, who may have names of staff. */
export const nurse = staff("SE2120001215-HHC1", "E0001", "Vård och behandling", [], ["SJ"]);
/** A municipal nurse in Varberg. */
export const nurseVarberg = staff("SE2120001249-HHC1", "E0001", "Vård och behandling", [], ["SJ"]);
/** A physician of a health centre in Halmstad. */
export const physician = staff("SE2321000115-HC001", "E0101", "Vård och behandling", [], ["LK"]);
/** The registrar of Region Halland. */
export const registrar = staff("SE2321000115-ADM1", "E0901", "Administration", ["REGISTRAR"]);
/** A registrar of Region Skåne. */
export const registrarSkane = staff("SE2321000255-ADM1", "E0901", "Administration", ["REGISTRAR"]);
/** The administrator of Halmstad. */
export const admin = staff("SE2120001215-ADM1", "E0014", "Administration", ["MUNICIPAL_ADMIN", "REGISTRAR"]);
/** An administrator of Varberg. */
export const adminVarberg = staff("SE2120001249-ADM1", "E0014", "Administration", [
  "MUNICIPAL_ADMIN",
  "REGISTRAR",
]);
/** The head of the health centre of the care home ch-1380-01. */
export const head = staff("SE2321000115-HC001", "E0902", "Kvalitetssäkring", ["UNIT_MANAGER"], ["LK"]);
/** The head of another health centre. */
export const otherHead = staff("SE2321000115-HC002", "E0905", "Kvalitetssäkring", ["UNIT_MANAGER"], ["LK"]);
/** The head of the medicine clinic in Halmstad. */
export const clinicHead = staff("SE2321000115-CL01", "E0906", "Administration", ["UNIT_MANAGER"], ["LK"]);
/** The head of the medicine clinic in Varberg. */
export const clinicHeadVarberg = staff(
  "SE2321000115-CL06",
  "E0907",
  "Administration",
  ["UNIT_MANAGER"],
  ["LK"],
);
/** The nurse with medical responsibility in Halmstad. */
export const mas = staff("SE2120001215-MED1", "E0003", "Kvalitetssäkring", ["MAS"], ["SJ"]);
/** The nurse with medical responsibility in Varberg. */
export const masVarberg = staff("SE2120001249-MED1", "E0003", "Kvalitetssäkring", ["MAS"], ["SJ"]);
/** A planner of Region Halland at a dashboard. */
export const planner: Claims = { sub: "planner", clientKind: "DASHBOARD", commissionPurpose: "Statistik" };
/** A developer. */
export const developer: Claims = {
  sub: "developer",
  clientKind: "SANDBOX",
  commissionPurpose: "Test",
  appointment: ["DEVELOPER", "REGISTRAR", "UNIT_MANAGER", "MUNICIPAL_ADMIN"],
};
/** A patient. */
export const patient: Claims = {
  sub: "patient",
  clientKind: "PATIENT",
  acr: "http://id.sambi.se/loa/loa3",
  commissionPurpose: "Eget",
  patientId: "synthetic-1",
};
