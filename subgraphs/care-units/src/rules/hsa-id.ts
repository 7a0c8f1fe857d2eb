/** HSA-ids: the national ids of care providers, units and staff. */

/** What is wrong with an HSA-id. */
export type HsaIdProblem = "FORMAT" | "OTHER_OWNER";

const FORM = /^SE(?<owner>\d{10})-[A-Z0-9]{1,18}$/;

/** The organisation number in an HSA-id; null when the id is malformed. */
export function hsaIdOwner(hsaId: string): string | null {
  return FORM.exec(hsaId)?.groups?.["owner"] ?? null;
}

/**
 * Checks the form of an HSA-id and that the organisation number in it is the owner's. The owner matters:
 * a caller's commission is compared with the unit by these digits, so a unit with another's digits would
 * open for the wrong staff.
 */
export function hsaIdProblem(hsaId: string, organizationNumber: string): HsaIdProblem | null {
  const owner = hsaIdOwner(hsaId);
  if (owner === null) return "FORMAT";
  return owner === organizationNumber ? null : "OTHER_OWNER";
}
