/** Risk of readmission, and the support that follows a high one (B36–B43). */
import { dayText } from "../../day.js";
import { instantOn, LAST_MINUTE } from "../calendar.js";
import type { MobileService } from "../care-map.js";
import type { Author } from "../records.js";
import { ASSESSED, EXTENDED, HANDED_OVER, HIGH_RISK, SUPPORTED } from "../shares.js";
import { type Life, type ListingPeriod, listingOn, type Stay } from "./life.js";

/** Longest first period of support, in days: the day of discharge is day 0, day 14 is within. */
export const SUPPORT_DAYS = 14;

/** Assesses the risk of every discharge, and writes the support that a high risk leads to. */
export function assessAndSupport(
  life: Life,
  stays: readonly Stay[],
  listings: readonly ListingPeriod[],
): void {
  stays.forEach((stay, at) => {
    if (stay.discharged === null || stay.diedInHospital || !life.random.chance(ASSESSED)) return;
    const high = life.age >= 18 && stay.discharged > stay.admitted && life.random.chance(HIGH_RISK);
    const assessment = assess(life, stay, stay.discharged, high);
    const service =
      life.region.mobileServices.length > 0 ? life.random.pick(life.region.mobileServices) : null;
    const listing = listingOn(listings, stay.discharged);
    if (high && service !== null && listing !== null && life.random.chance(SUPPORTED)) {
      support(life, stay, stay.discharged, assessment, service, listing, stays[at + 1]?.admitted ?? null);
    }
  });
}

/** A high risk is found the day before discharge, so that the support can be planned; others on the day. */
function assess(life: Life, stay: Stay, discharged: number, high: boolean): string {
  const dayBefore = discharged - 1;
  const assessedAt = high
    ? instantOn(dayBefore, dayBefore > stay.admitted ? 840 : LAST_MINUTE)
    : instantOn(discharged, stay.dischargedMinute - 20);
  return life.recorder.add("riskAssessments", stay.clinic, assessedAt, {
    stayId: stay.id,
    level: high ? "HIGH" : "NOT_HIGH",
    assessedBy: stay.clinic.employee,
    assessedAt,
    instrument: null,
    instrumentVersion: null,
  }).id;
}

function support(
  life: Life,
  stay: Stay,
  started: number,
  riskAssessmentId: string,
  service: MobileService,
  listing: ListingPeriod,
  nextAdmission: number | null,
): void {
  const { random, recorder, last, asOf, death } = life;
  const physician = random.pick(service.physicians);
  const author: Author = {
    provider: life.region.place.providerHsaId,
    unit: service.hsaId,
    employee: physician,
  };
  const centrePhysician = random.pick(listing.centre.physicians);
  const decidedEnd = started + random.pick([SUPPORT_DAYS, SUPPORT_DAYS, SUPPORT_DAYS, 10, 7]);
  const extendedOn = decidedEnd - random.between(0, 2);
  const cut = Math.min(nextAdmission ?? Infinity, death ?? Infinity);
  const extended = random.chance(EXTENDED) && extendedOn < cut && extendedOn <= last;
  const end = extended ? decidedEnd + random.pick([5, 7, 10, 14]) : decidedEnd;
  const wanted = extended ? random.between(decidedEnd + 1, end) : random.between(started + 4, decidedEnd);
  const interrupted = cut <= wanted;
  const endedOn = interrupted ? cut : wanted < asOf ? wanted : null;
  const handedOver = endedOn !== null && !interrupted && random.chance(HANDED_OVER);
  const contactDay = started + random.between(0, 3);
  const contacted = contactDay <= Math.min(endedOn ?? last, last) && contactDay > started;
  const firstContactAt = contacted ? instantOn(contactDay, random.between(540, 960)) : null;
  const outcome = interrupted
    ? nextAdmission !== null && cut === nextAdmission
      ? "READMITTED"
      : "DECEASED"
    : handedOver
      ? "DISCHARGED_TO_HEALTH_CENTRE"
      : "OTHER";
  const dischargedAt = instantOn(started, stay.dischargedMinute);
  const episode = recorder.add("supportEpisodes", stay.clinic, dischargedAt, {
    stayId: stay.id,
    riskAssessmentId,
    unit: service.hsaId,
    initiatedBy: stay.clinic.employee,
    healthCentrePhysician: centrePhysician,
    supportPhysician: physician,
    planningConfirmedAt: random.chance(0.9) ? instantOn(started, 480) : null,
    startedOn: dayText(started),
    decidedEnd: dayText(decidedEnd),
    firstPhysicianContactAt: firstContactAt,
    endedOn: endedOn === null ? null : dayText(endedOn),
    outcome: endedOn === null ? null : outcome,
    handoverDialogueAt: handedOver ? instantOn(endedOn - (endedOn > started ? 1 : 0), 870) : null,
    handoverAcceptedBy: handedOver ? centrePhysician : null,
    handoverAcceptedAt: handedOver ? instantOn(endedOn, 900) : null,
  });
  if (extended) {
    const decidedAt = instantOn(extendedOn, 690);
    recorder.add("supportExtensions", author, decidedAt, {
      episodeId: episode.id,
      decidedAt,
      decidedBy: physician,
      reason: random.pick(life.texts.plans.extensionReasons),
      individualReview: true,
      newEnd: dayText(end),
    });
  }
  if (firstContactAt !== null) {
    recorder.add("supportContacts", author, firstContactAt, {
      episodeId: episode.id,
      kind: "PATIENT",
      encounterKind: "HOME_VISIT",
      at: firstContactAt,
      practitionerHsaId: physician,
    });
    recorder.add("encounters", author, firstContactAt, {
      kind: "HOME_VISIT",
      profession: "PHYSICIAN",
      practitionerHsaId: physician,
      unit: service.hsaId,
      at: firstContactAt,
      planned: true,
      afterDischargeOf: stay.id,
    });
  }
}
