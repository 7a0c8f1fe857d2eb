/**
 * Rule: a new period of an agreement that renews by itself (B54, B55).
 *
 * Each calendar year is a period. A new one copies clauses and rates of the one before unchanged and takes the
 * year's number of places with the day on which it was published. Without a number of places for the year the
 * agreement does not renew.
 */
import type { Renewal } from "../terms.js";

/** The agreement that is to renew. */
export interface RenewableAgreement {
  readonly renewal: Renewal | null;
  /** First day of force; null when it is not known. */
  readonly inForceFrom: string | null;
  /** Last day of force; null when none is stated. */
  readonly validTo: string | null;
}

/** What is published about a home for a year. */
export interface PublishedPlaces {
  readonly year: number;
  /** Null when nobody has published any. */
  readonly places: number | null;
  readonly publishedOn: string;
}

/** A recorded period. */
export interface Period<Terms> {
  readonly year: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly places: number;
  readonly publishedOn: string;
  readonly terms: Terms;
}

/** Why there is no new period. */
export type RenewalProblem =
  | "AGREEMENT_DOES_NOT_RENEW"
  | "AGREEMENT_NOT_IN_FORCE"
  | "ALREADY_RENEWED"
  | "PLACES_NOT_STATED"
  | "PUBLICATION_OUT_OF_RANGE";

/** The new period or, as a list, why there is none. */
export type RenewalResult<Terms> =
  | { readonly period: Period<Terms>; readonly problems: readonly [] }
  | { readonly period: null; readonly problems: readonly RenewalProblem[] };

/**
 * Renews for a year. `periods` are those of the same home so far; `terms` are those of the agreement itself,
 * for a home without a period before. Places are published in the year before or in the year, and not after `day`.
 */
export function renew<Terms>(
  agreement: RenewableAgreement,
  periods: readonly Period<Terms>[],
  published: PublishedPlaces,
  terms: Terms,
  day: string,
): RenewalResult<Terms> {
  const { year, places, publishedOn } = published;
  const { inForceFrom, validTo } = agreement;
  const [firstDay, lastDay] = [`${year}-01-01`, `${year}-12-31`];
  const problems: RenewalProblem[] = [];
  if (agreement.renewal !== "AUTOMATIC") problems.push("AGREEMENT_DOES_NOT_RENEW");
  if (inForceFrom === null || inForceFrom > lastDay || (validTo !== null && validTo < firstDay))
    problems.push("AGREEMENT_NOT_IN_FORCE");
  if (periods.some((period) => period.year === year)) problems.push("ALREADY_RENEWED");
  if (places === null) problems.push("PLACES_NOT_STATED");
  if (publishedOn < `${year - 1}-01-01` || publishedOn > lastDay || publishedOn > day)
    problems.push("PUBLICATION_OUT_OF_RANGE");
  if (problems.length > 0 || places === null) return { period: null, problems };

  const before = periods.filter((period) => period.year < year).toSorted((a, b) => a.year - b.year);
  return {
    period: {
      year,
      validFrom: inForceFrom !== null && inForceFrom > firstDay ? inForceFrom : firstDay,
      validTo: validTo !== null && validTo < lastDay ? validTo : lastDay,
      places,
      publishedOn,
      terms: before.at(-1)?.terms ?? terms,
    },
    problems: [],
  };
}
