/** The units and people of the demonstration personas, whom every story meets. */
import type { Author } from "../../records.js";

const HALMSTAD_PROVIDER = "SE2120001215-1000";
const VARBERG_PROVIDER = "SE2120001249-1000";
const HALLAND_PROVIDER = "SE2321000115-1000";

/** Municipality codes. */
export const HALMSTAD = "1380";
/** See {@link HALMSTAD}. */
export const VARBERG = "1383";

/** Nurse of home health care in Halmstad. */
export const HALMSTAD_NURSE: Author = {
  provider: HALMSTAD_PROVIDER,
  unit: "SE2120001215-HHC1",
  employee: "SE2120001215-E0001",
};
/** Care manager of the social services in Halmstad (biståndshandläggare). */
export const HALMSTAD_CARE_MANAGER: Author = {
  provider: HALMSTAD_PROVIDER,
  unit: "SE2120001215-SOC1",
  employee: "SE2120001215-E0002",
};
/** Nurse of home health care in Varberg. */
export const VARBERG_NURSE: Author = {
  provider: VARBERG_PROVIDER,
  unit: "SE2120001249-HHC1",
  employee: "SE2120001249-E0001",
};
/** Physician of a health centre in Halmstad. */
export const CENTRE_PHYSICIAN: Author = {
  provider: HALLAND_PROVIDER,
  unit: "SE2321000115-HC001",
  employee: "SE2321000115-E0101",
};
/** Physician of the medicine clinic in Halmstad. */
export const HOSPITAL_PHYSICIAN: Author = {
  provider: HALLAND_PROVIDER,
  unit: "SE2321000115-CL01",
  employee: "SE2321000115-E0201",
};
/** Physician of the mobile service (Läkarmedverkan). */
export const MOBILE_PHYSICIAN: Author = {
  provider: HALLAND_PROVIDER,
  unit: "SE2321000115-MOB1",
  employee: "SE2321000115-E0301",
};
