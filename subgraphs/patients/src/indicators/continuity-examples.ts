/** Histories for the worked examples of the continuity indices. */
import type { EncounterRow } from "../tables.js";
import { encounter, PHYSICIAN } from "./example-facts.js";

/** HSA-ids of a patient's first, second and third physician. */
export const [FIRST, SECOND, THIRD] = [PHYSICIAN, "SE2321000115-E0102", "SE2321000115-E0103"] as const;

/** Visits to the physicians named, on the 15th of each month from January 2025 on. */
export function visitsTo(...practitioners: readonly string[]): EncounterRow[] {
  return practitioners.map((practitionerHsaId, at) =>
    encounter(`2025-${String(at + 1).padStart(2, "0")}-15`, { practitionerHsaId }),
  );
}
