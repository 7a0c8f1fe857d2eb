/** Who answers medically for a patient on a day (B29, B31): hospital, then mobile physician service, then health centre. */
import { isValidOn } from "@vardgraf/core";
import { currentEnd } from "./support-window.js";

/** The rows that the rule chooses among. */
export interface ResponsibilityFacts<Stay, Episode, Listing> {
  readonly stays: readonly Stay[];
  readonly episodes: readonly Episode[];
  readonly listings: readonly Listing[];
  /** Day of death; null for the living. */
  readonly deceasedOn?: string | null;
}

interface StayFacts {
  readonly clinic: string;
  readonly admittedAt: string;
  readonly dischargedAt: string | null;
}
interface EpisodeFacts {
  readonly unit: string;
  readonly supportPhysician: string | null;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly decidedEnd: string;
  readonly extensions: readonly { readonly newEnd: string }[];
}
interface ListingFacts {
  readonly healthCentre: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The row that decides, with what it says. */
export type Responsibility<Stay, Episode, Listing> = {
  readonly unit: string;
  readonly practitioner: string | null;
  readonly until: string | null;
} & (
  | { readonly basis: "HOSPITAL_STAY"; readonly source: Stay }
  | { readonly basis: "SUPPORT_EPISODE"; readonly source: Episode }
  | { readonly basis: "LISTING"; readonly source: Listing }
);

/**
 * Who answers on `day`, or null when nobody is known. On the day of discharge the hospital no longer does.
 * Support goes on until it has ended, also past its decided end: the health centre takes over after a
 * dialogue, not by the calendar. From the day after a death nobody answers any more.
 */
export function medicallyResponsible<
  Stay extends StayFacts,
  Episode extends EpisodeFacts,
  Listing extends ListingFacts,
>(
  facts: ResponsibilityFacts<Stay, Episode, Listing>,
  day: string,
): Responsibility<Stay, Episode, Listing> | null {
  if (facts.deceasedOn != null && facts.deceasedOn < day) return null;
  const stay = facts.stays.find(
    ({ admittedAt, dischargedAt }) =>
      admittedAt.slice(0, 10) <= day && (dischargedAt === null || day < dischargedAt.slice(0, 10)),
  );
  if (stay)
    return { basis: "HOSPITAL_STAY", source: stay, unit: stay.clinic, practitioner: null, until: null };
  const episode = facts.episodes.find(
    ({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day <= endedOn),
  );
  if (episode) {
    return {
      basis: "SUPPORT_EPISODE",
      source: episode,
      unit: episode.unit,
      practitioner: episode.supportPhysician,
      until: episode.endedOn ?? currentEnd(episode.decidedEnd, episode.extensions),
    };
  }
  const listing = facts.listings.find((each) => isValidOn(each, day));
  if (!listing) return null;
  return {
    basis: "LISTING",
    source: listing,
    unit: listing.healthCentre,
    practitioner: null,
    until: listing.validTo,
  };
}
