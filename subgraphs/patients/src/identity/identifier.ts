/** Identifiers as clients send them: read, checked, and held to the tenant that they are used in. */
import type { IdentifierSystem } from "../tables/codes.js";
import { readPersonalNumber } from "./personal-number.js";
import type { IdentifierProblem } from "./problems.js";
import {
  isNationalReserveNumber,
  isRegionalReserveNumber,
  isSyntheticReserveNumber,
} from "./reserve-number.js";
import { isTestNumber } from "./test-series.js";

/** Whose data a row is: invented people, or real ones. */
export type Tenant = "SYNTHETIC" | "PRODUCTION";

/** An identifier in the form in which it is stored and looked up. */
export interface StoredIdentifier {
  readonly system: IdentifierSystem;
  readonly value: string;
}

/**
 * Reads an identifier and brings it to its stored form of twelve characters.
 *
 * Personnummer and samordningsnummer must be right in form, date and check digit; of reserve numbers the form
 * is checked. In the synthetic tenant only test numbers and invented reserve numbers are let in
 * (`REAL_IDENTITY_IN_SANDBOX`), in production none of them (`TEST_IDENTITY_IN_PRODUCTION`).
 */
export function readIdentifier(
  system: IdentifierSystem,
  text: string,
  tenant: Tenant,
  today: string,
): StoredIdentifier | IdentifierProblem {
  if (system === "PERSONNUMMER" || system === "SAMORDNINGSNUMMER") {
    const number = readPersonalNumber(text, today);
    if (typeof number === "string") return number;
    if (number.system !== system) return "IDENTIFIER_DATE";
    return holdToTenant({ system, value: number.value }, isTestNumber(number.value), tenant);
  }
  const value = text.trim().toUpperCase().replace("-", "");
  if (system === "REGIONAL_RESERVE") {
    if (!isRegionalReserveNumber(value)) return "IDENTIFIER_FORMAT";
    return holdToTenant({ system, value }, false, tenant);
  }
  const synthetic = isSyntheticReserveNumber(value);
  if (!synthetic && !isNationalReserveNumber(value)) return "IDENTIFIER_FORMAT";
  return holdToTenant({ system, value }, synthetic, tenant);
}

function holdToTenant(
  identifier: StoredIdentifier,
  invented: boolean,
  tenant: Tenant,
): StoredIdentifier | IdentifierProblem {
  if (tenant === "SYNTHETIC" && !invented) return "REAL_IDENTITY_IN_SANDBOX";
  if (tenant === "PRODUCTION" && invented) return "TEST_IDENTITY_IN_PRODUCTION";
  return identifier;
}
