/** Consents to the unified record, and blocks. */
import { ageOn, dayText } from "../../day.js";
import { instantOn } from "../calendar.js";
import { centreAuthor } from "../setting.js";
import { BLOCK, BLOCK_REVOKED, CONSENT_CANCELLED, OUTER_BLOCK, UNIFIED_RECORD_CONSENT } from "../shares.js";
import { type Enrolment, type Life, type ListingPeriod, openEnd, recordedOn } from "./life.js";

/** Draws and writes what the person has allowed and closed. */
export function decidePrivacy(
  life: Life,
  listing: ListingPeriod | undefined,
  enrolment: Enrolment | null,
): void {
  if (enrolment !== null && life.random.chance(UNIFIED_RECORD_CONSENT)) consent(life, enrolment);
  if (listing !== undefined && life.age >= 18 && life.random.chance(BLOCK)) block(life, listing);
}

function consent(life: Life, { author, from }: Enrolment): void {
  const { random, last, recorder } = life;
  const given = Math.min(last, from + random.between(0, 10));
  const cancelled = random.chance(CONSENT_CANCELLED) && given < last;
  recorder.add("consents", author, recordedOn(life, given), {
    scope: "UNIFIED_RECORD",
    assertion: "CONSENT",
    forUnit: author.unit,
    forPerson: null,
    representedBy: null,
    reason: null,
    validFrom: dayText(given),
    validTo: openEnd(life),
    cancelledAt: cancelled ? instantOn(random.between(given + 1, last), 700) : null,
  });
}

/** A block at the listed health centre, or of the whole provider. Nobody blocks for a child. */
function block(life: Life, listing: ListingPeriod): void {
  const { random, last, recorder, patient } = life;
  const asked = random.between(Math.max(listing.from, last - 700), last);
  if (ageOn(patient.birthDate, dayText(asked)) < 18) return;
  const outer = random.chance(OUTER_BLOCK);
  const revoked = asked < last && random.chance(BLOCK_REVOKED);
  const author = centreAuthor(listing.centre, random.pick(listing.centre.physicians));
  recorder.add("blocks", author, instantOn(asked, 800), {
    level: outer ? "OUTER" : "INNER",
    blockedUnit: outer ? null : listing.centre.hsaId,
    blockedProvider: listing.centre.providerHsaId,
    infoFrom: null,
    infoTo: null,
    status: revoked ? "REVOKED" : "ACTIVE",
    revokedAt: revoked ? instantOn(random.between(asked + 1, last), 800) : null,
  });
}
