/** Rule: a municipality appoints its own people: the HSA-id carries its organisation number (HSL 11:4). */
import { hsaPrefix } from "./organization-number.js";
import type { Placed, Problem } from "./problem.js";

/** The facts of an appointment that the rule looks at. */
export interface Appointment extends Placed {
  readonly municipality: string;
  readonly practitioner: string;
}

/** A problem for each HSA-id of another organisation. A municipality that does not exist is not told here. */
export function findForeignRoleHolders(
  appointments: readonly Appointment[],
  municipalities: readonly { readonly code: string; readonly organizationNumber: string }[],
): Problem[] {
  const prefixOf = new Map(municipalities.map((m) => [m.code, hsaPrefix(m.organizationNumber)]));
  return appointments.flatMap(({ place, municipality, practitioner }) => {
    const prefix = prefixOf.get(municipality);
    if (prefix === undefined || practitioner.startsWith(`${prefix}-`)) return [];
    return [
      { place, message: `practitioner ${practitioner} is not of municipality ${municipality} (${prefix})` },
    ];
  });
}
