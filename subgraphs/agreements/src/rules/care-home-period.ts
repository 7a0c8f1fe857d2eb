/**
 * Rule: the period of a care home's agreement that a day falls in (B54, B55).
 *
 * Each calendar year is a period. Its places are those of the day of publication in the year before. Without
 * a number of places on that day the agreement does not renew.
 */

/** A number of places and the day from which it holds. */
export interface PlacesFigure {
  readonly places: number;
  readonly validFrom: string;
}

/** The agreement that renews. */
export interface RenewingAgreement {
  /** First day of force of the agreement itself; null when it is not known. */
  readonly inForceFrom: string | null;
  /** Last day of force of the agreement itself; null when none is stated. */
  readonly validTo: string | null;
  /** Month and day of publication as MM-DD. */
  readonly placesPublishedOn: string;
}

/** One period. All days count. */
export interface CareHomePeriod {
  readonly validFrom: string;
  readonly validTo: string;
  readonly places: number;
  readonly publishedOn: string;
  /** First day of the period after this one; null when there is none. */
  readonly nextRenewal: string | null;
}

/** The period that `day` falls in; null when the agreement did not renew for it, or is not in force. */
export function careHomePeriod(
  agreement: RenewingAgreement,
  placesHistory: readonly PlacesFigure[],
  day: string,
): CareHomePeriod | null {
  const { inForceFrom, validTo, placesPublishedOn } = agreement;
  if ((inForceFrom !== null && day < inForceFrom) || (validTo !== null && day > validTo)) return null;
  const year = Number(day.slice(0, 4));
  const publishedOn = `${yearText(year - 1)}-${placesPublishedOn}`;
  const published = placesHistory
    .filter(({ validFrom }) => validFrom <= publishedOn)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .at(-1);
  if (!published) return null;
  const [firstDay, lastDay] = [`${yearText(year)}-01-01`, `${yearText(year)}-12-31`];
  return {
    validFrom: inForceFrom !== null && inForceFrom > firstDay ? inForceFrom : firstDay,
    validTo: validTo !== null && validTo < lastDay ? validTo : lastDay,
    places: published.places,
    publishedOn,
    nextRenewal: validTo !== null && validTo <= lastDay ? null : `${yearText(year + 1)}-01-01`,
  };
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
