/** What the invariants are checked against beside the records themselves. */
import type { CareMap } from "../care-map.js";

/** Facts of the place and the day. */
export interface InvariantFacts {
  /** The measurement day: nothing is recorded on it or later. */
  readonly asOf: string;
  /** True when the employee is a physician of the unit. */
  isPhysicianAt(employee: string, unit: string): boolean;
}

/** Reads the facts from a care map. */
export function invariantFacts(careMap: CareMap, asOf: string): InvariantFacts {
  const physicians = new Map<string, ReadonlySet<string>>();
  for (const region of careMap.regions) {
    const centres = region.municipalities.flatMap((municipality) => municipality.healthCentres);
    for (const unit of [...region.hospitalClinics, ...region.mobileServices, ...centres]) {
      physicians.set(unit.hsaId, new Set(unit.physicians));
    }
  }
  return { asOf, isPhysicianAt: (employee, unit) => physicians.get(unit)?.has(employee) ?? false };
}

/** Rows that hold: those entered in error bind nobody. */
export function standing<Row extends { readonly enteredInErrorAt: string | null }>(
  rows: readonly Row[],
): Row[] {
  return rows.filter((row) => row.enteredInErrorAt === null);
}

/** The Stockholm day of a stored instant. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** True when no two periods share a day. */
export function areApart(
  periods: readonly { readonly validFrom: string; readonly validTo: string | null }[],
): boolean {
  const sorted = [...periods].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.every((period, at) => {
    const next = sorted[at + 1];
    return next === undefined || (period.validTo !== null && period.validTo < next.validFrom);
  });
}
