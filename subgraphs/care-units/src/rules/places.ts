/** Places of a care home on a day. Row B55: the number is updated and published, and holds until the next. */

/** A published number of places. */
export interface PublishedPlaces {
  readonly places: number;
  /** First day of the number. */
  readonly validFrom: string;
}

/** The number that was published last on or before `day`; null before the first one. */
export function placesOn(published: readonly PublishedPlaces[], day: string): number | null {
  let latest: PublishedPlaces | null = null;
  for (const one of published) {
    if (one.validFrom <= day && (latest === null || latest.validFrom <= one.validFrom)) latest = one;
  }
  return latest?.places ?? null;
}
