/** Care contacts and medication reviews. */
import { dayText } from "../../day.js";
import { instantOn } from "../calendar.js";
import { centreAuthor } from "../setting.js";
import {
  HOME_VISIT_AFTER_DISCHARGE,
  NURSE_ENCOUNTERS_A_YEAR,
  PHYSICIAN_ENCOUNTERS_A_YEAR,
  PLANNED_ENCOUNTER,
  REVIEWED_CARE_HOME,
  REVIEWED_HOME_HEALTH_CARE,
  SAME_PHYSICIAN,
  shareAt,
} from "../shares.js";
import type { Author } from "../records.js";
import type { CareProfession, EncounterKind } from "../../tables/codes.js";
import {
  type Enrolment,
  type Home,
  type Life,
  type ListingPeriod,
  listingOn,
  recordedOn,
  type Stay,
} from "./life.js";

/** Writes what health centre and home health care did. `physician` is the fixed one, null without. */
export function meet(
  life: Life,
  home: Home,
  listings: readonly ListingPeriod[],
  physician: string | null,
  enrolment: Enrolment | null,
  stays: readonly Stay[],
): void {
  const { random, birth, last } = life;
  const start = Math.max(birth, life.start);
  const physicianGap = 365 / shareAt(PHYSICIAN_ENCOUNTERS_A_YEAR, life.age);
  for (let day = start + random.wait(physicianGap); day <= last; day += 1 + random.wait(physicianGap)) {
    meetPhysician(life, home, Math.floor(day), listings, physician);
  }
  if (enrolment !== null) {
    const from = Math.max(start, enrolment.from);
    const gap = 365 / NURSE_ENCOUNTERS_A_YEAR;
    for (let day = from + random.wait(gap); day <= last; day += 1 + random.wait(gap)) {
      write(life, enrolment.author, Math.floor(day), "HOME_VISIT", "NURSE", null);
    }
  }
  for (const stay of stays) if (stay.needsHomeVisit) visitAfterDischarge(life, stay, listings, stays);
}

function meetPhysician(
  life: Life,
  home: Home,
  day: number,
  listings: readonly ListingPeriod[],
  fixed: string | null,
): void {
  const listing = listingOn(listings, day);
  if (listing === null) return;
  const { centre } = listing;
  const { random } = life;
  const same = fixed !== null && centre.physicians.includes(fixed) && random.chance(SAME_PHYSICIAN);
  const atHome = home.form === "SPECIAL" && home.from <= day;
  const kind = random.chance(0.2)
    ? random.chance(0.7)
      ? "PHONE"
      : "VIDEO"
    : atHome
      ? "HOME_VISIT"
      : "CLINIC";
  write(
    life,
    centreAuthor(centre, same ? fixed : random.pick(centre.physicians)),
    day,
    kind,
    "PHYSICIAN",
    null,
  );
}

/** The home visit of B70, within three days, unless the patient is back in hospital or dead by then. */
function visitAfterDischarge(
  life: Life,
  stay: Stay,
  listings: readonly ListingPeriod[],
  stays: readonly Stay[],
): void {
  const { random, last } = life;
  if (stay.discharged === null || !random.chance(HOME_VISIT_AFTER_DISCHARGE)) return;
  const day = stay.discharged + random.between(1, 3);
  const listing = listingOn(listings, day);
  const inHospital = stays.some((s) => s.admitted <= day && day <= (s.discharged ?? last) && s !== stay);
  if (day > last || listing === null || inHospital) return;
  write(
    life,
    centreAuthor(listing.centre, random.pick(listing.centre.physicians)),
    day,
    "HOME_VISIT",
    "PHYSICIAN",
    stay.id,
  );
}

function write(
  life: Life,
  author: Author,
  day: number,
  kind: EncounterKind,
  profession: CareProfession,
  afterDischargeOf: string | null,
): void {
  const at = instantOn(day, life.random.between(480, 960));
  life.recorder.add("encounters", author, at, {
    kind,
    profession,
    practitionerHsaId: author.employee,
    unit: author.unit,
    at,
    planned: life.random.chance(PLANNED_ENCOUNTER),
    afterDischargeOf,
  });
}

/** Writes the medication reviews of people with municipal health care: at most one in each year back from the last day. */
export function reviewMedication(
  life: Life,
  home: Home,
  listings: readonly ListingPeriod[],
  enrolment: Enrolment | null,
): void {
  const { random, last } = life;
  if (enrolment === null) return;
  const share = home.form === "SPECIAL" ? REVIEWED_CARE_HOME : REVIEWED_HOME_HEALTH_CARE;
  for (let ago = 0; ago < life.years && last - 365 * ago >= enrolment.from; ago += 1) {
    if (!random.chance(share)) continue;
    const day = Math.max(last - 365 * ago - random.between(0, 360), enrolment.from);
    const listing = listingOn(listings, day);
    if (listing === null) continue;
    const author = centreAuthor(listing.centre, random.pick(listing.centre.physicians));
    life.recorder.add("medicationReviews", author, recordedOn(life, day), {
      kind: random.chance(0.6) ? "IN_DEPTH" : "SIMPLE",
      performedBy: author.employee,
      profession: "PHYSICIAN",
      unit: author.unit,
      on: dayText(day),
    });
  }
}
