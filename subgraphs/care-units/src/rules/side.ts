/** For which side of a care home somebody acts: its health centre or its municipality. */
import { holdsOffice, isHeadOf, isOf, type Officer } from "./office.js";
import type { Side } from "../tables/enums.js";

/** Whose home it is. */
export interface HomeParties {
  readonly healthCentreHsaId: string | null;
  /** Organisation number of the home's municipality. */
  readonly municipalityNumber: string;
}

/**
 * The side that somebody acts for: the head of the home's health centre, or a manager or administrator of its
 * municipality; null for everybody else. Rows B56, B59, B65.
 */
export function sideOf(officer: Officer, home: HomeParties): Side | null {
  if (isHeadOf(officer, home.healthCentreHsaId)) return "HEALTH_CENTRE";
  const municipal =
    isOf(officer, home.municipalityNumber) && holdsOffice(officer, ["UNIT_MANAGER", "MUNICIPAL_ADMIN"]);
  return municipal ? "MUNICIPALITY" : null;
}
