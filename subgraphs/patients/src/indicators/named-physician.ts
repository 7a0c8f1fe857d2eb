/** Which fixed contacts the indicators count. */
import type { FixedContactRow } from "../tables.js";

/** True for a fixed physician contact that names a person; one of a unit only does not count. */
export function isNamedPhysician({ type, practitionerHsaId }: FixedContactRow): boolean {
  return type === "FIXED_PHYSICIAN_CONTACT" && practitionerHsaId !== null;
}
