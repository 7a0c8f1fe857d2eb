/** What the rows of invented persons share. */
import { TIME_ZONE } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import { storedInstant } from "../../tables/stored-instant.js";

/** Municipality codes of Halland. */
export const HALMSTAD = "1380";
/** See {@link HALMSTAD}. */
export const VARBERG = "1383";
/** HSA-id of the health centre at which somebody is listed unless said otherwise. */
export const HEALTH_CENTRE = "SE2321000115-HC001";
/** See {@link HEALTH_CENTRE}. */
export const OTHER_HEALTH_CENTRE = "SE2321000115-HC002";
/** HSA-id of the clinic of a stay unless said otherwise. */
export const CLINIC = "SE2321000115-CL01";
/** See {@link CLINIC}. */
export const OTHER_CLINIC = "SE2321000115-CL02";
/** HSA-id of the mobile physician service (Läkarmedverkan). */
export const MOBILE_SERVICE = "SE2321000115-MOB1";
/** Id of a care home for older people in Halmstad. */
export const CARE_HOME = "care-home-1";
/** HSA-id of the municipal unit that gives home health care. */
export const HOME_HEALTH_CARE = "SE2120001215-HHC1";
/** HSA-id of a physician unless said otherwise. */
export const PHYSICIAN = "SE2321000115-E0101";

/** Id of a person unless said otherwise. */
export const PATIENT = "invented";
/** When something began that has always been so. */
export const LONG_AGO = "1990-01-01";

/** A stored instant: `"2025-09-01"` (noon) or `"2025-09-01 08:15"`, in Stockholm time. */
export function at(text: string): string {
  const [day, time = "12:00"] = text.split(" ");
  return storedInstant(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(TIME_ZONE).toInstant());
}

/** What every clinical row carries. */
export function clinical(id: string, recordedAt: string) {
  return {
    id,
    patientId: PATIENT,
    custodianProvider: "SE2321000115-1000",
    authorUnit: CLINIC,
    recordedAt,
    recordedBy: PHYSICIAN,
    version: 1,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
  };
}
