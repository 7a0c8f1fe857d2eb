/** Listing at a health centre, and the fixed physician contact there. */
import { dayText } from "../../day.js";
import type { HealthCentre } from "../care-map.js";
import { centreAuthor } from "../setting.js";
import {
  CHANGED_LISTING_A_YEAR,
  CONTACT_INFORMED,
  LISTED,
  LISTED_AT_ASSIGNED,
  LISTED_AT_HOME,
  NAMED_PHYSICIAN,
  NAMED_PHYSICIAN_CARE_HOME,
  UNNAMED_PHYSICIAN,
} from "../shares.js";
import { type Home, type Life, type ListingPeriod, openEnd, recordedOn } from "./life.js";

/** Longest time listed at one health centre before the history begins, in days. */
const LONGEST_LISTED = 2500;

/** Draws and writes where the person is and was listed. */
export function list(life: Life, home: Home): ListingPeriod[] {
  const { random, last, birth, start, years } = life;
  const centre = drawCentre(life, home);
  if (centre === null || !random.chance(LISTED)) return [];
  const from = Math.max(birth, start - random.between(1, LONGEST_LISTED));
  const periods: ListingPeriod[] = [];
  const changed = random.between(Math.max(from + 1, start), last);
  const former = random.chance(CHANGED_LISTING_A_YEAR * years)
    ? random.pick(life.municipality.healthCentres)
    : centre;
  if (former !== centre && changed > from + 1 && changed <= last) {
    periods.push({ centre: former, from, to: changed - 1 }, { centre, from: changed, to: life.death });
  } else {
    periods.push({ centre, from, to: life.death });
  }
  for (const period of periods) {
    const author = centreAuthor(period.centre, random.pick(period.centre.physicians));
    life.recorder.add("listings", author, recordedOn(life, period.from), {
      healthCentre: period.centre.hsaId,
      validFrom: dayText(period.from),
      validTo: period.to === null ? null : dayText(period.to),
    });
  }
  return periods;
}

function drawCentre(life: Life, home: Home): HealthCentre | null {
  const { random, municipality, region } = life;
  if (region.healthCentres.length === 0) return null;
  const assigned = home.careHome?.healthCentre;
  if (assigned != null && random.chance(LISTED_AT_ASSIGNED)) {
    const centre = region.healthCentres.find((candidate) => candidate.hsaId === assigned);
    if (centre !== undefined) return centre;
  }
  return random.pick(random.chance(LISTED_AT_HOME) ? municipality.healthCentres : region.healthCentres);
}

/** Draws and writes the fixed physician contact; returns the HSA-id of the physician, null without a named one. */
export function assignPhysician(life: Life, home: Home, listing: ListingPeriod | undefined): string | null {
  const { random, last } = life;
  if (listing === undefined) return null;
  const named = random.chance(home.form === "SPECIAL" ? NAMED_PHYSICIAN_CARE_HOME : NAMED_PHYSICIAN);
  if (!named && !random.chance(UNNAMED_PHYSICIAN)) return null;
  const physician = random.pick(listing.centre.physicians);
  const from = random.between(listing.from, Math.max(listing.from, Math.min(last, listing.from + 1000)));
  const informed = named && random.chance(CONTACT_INFORMED);
  life.recorder.add("fixedContacts", centreAuthor(listing.centre, physician), recordedOn(life, from), {
    type: "FIXED_PHYSICIAN_CONTACT",
    practitionerHsaId: named ? physician : null,
    unit: listing.centre.hsaId,
    validFrom: dayText(from),
    validTo: openEnd(life),
    patientInformedOn: informed ? dayText(Math.min(last, from + random.between(0, 14))) : null,
    internalNote: null,
  });
  return named ? physician : null;
}
