/** Who acts, as the rules about care see it. */

/** An employee under a commission. */
export interface Actor {
  /** HSA-id of the employee. */
  readonly employee: string;
  /** HSA-id of the unit of the commission. */
  readonly unit: string;
  /** HSA-id of the care provider of the commission. */
  readonly provider: string;
  /** Organisation number of the provider. */
  readonly organisation: string;
  /** Professions that the employee is licensed for. */
  readonly professions: readonly string[];
}

/** True when the employee is a licensed physician. */
export function isPhysician({ professions }: Pick<Actor, "professions">): boolean {
  return professions.includes("PHYSICIAN");
}

/** Municipalities have organisation numbers that begin so; regions and contracted providers have not. */
const MUNICIPAL = "212000";
/** Gotland is municipality and region under one organisation number. */
const GOTLAND = "2120000803";

/** The principal that an employee acts for: on Gotland physicians act for the region, all others for the municipality. */
export function principalOf(actor: Pick<Actor, "organisation" | "professions">): "REGION" | "MUNICIPALITY" {
  if (actor.organisation === GOTLAND) return isPhysician(actor) ? "REGION" : "MUNICIPALITY";
  return actor.organisation.startsWith(MUNICIPAL) ? "MUNICIPALITY" : "REGION";
}
