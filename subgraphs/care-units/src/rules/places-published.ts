/** Whether the places of a care home are published for a calendar year. Row B55; indicator I34. */
import { placesOn, type PublishedPlaces } from "./places.js";

/** How a home stands in a year; null for one that had no places on any day of it. */
export function publishedFor(
  published: readonly PublishedPlaces[],
  year: number,
): "PUBLISHED" | "MISSING" | null {
  const within = published.filter(({ validFrom }) => validFrom.startsWith(`${year}-`));
  const open = within.some(({ places }) => places > 0) || (placesOn(published, `${year}-01-01`) ?? 0) > 0;
  if (!open) return null;
  return within.length > 0 ? "PUBLISHED" : "MISSING";
}
