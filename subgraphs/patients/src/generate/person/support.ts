/** Risk of readmission, and the support that follows a high one (B36–B43). */
import { ageOn, dayText } from "../../day.js";
import { instantOn, LAST_MINUTE } from "../calendar.js";
import type { MobileService } from "../care-map.js";
import type { Author } from "../records.js";
import { ANSWERED, ASSESSED, EXTENDED, HANDED_OVER, HIGH_RISK, SUPPORTED } from "../shares.js";
import { type Life, type ListingPeriod, listingOn, type Stay } from "./life.js";

/** Longest first period of support, in days: the day of discharge is day 0, day 14 is within. */
export const SUPPORT_DAYS = 14;

/** The questions of the questionnaire about the support, each answered from 0 to 10. */
const QUESTIONS = ["SAFETY", "PARTICIPATION", "INFORMATION", "AVAILABILITY"] as const;

/** Assesses the risk of every discharge, and writes the support that a high risk leads to. */
export function assessAndSupport(
  life: Life,
  stays: readonly Stay[],
  listings: readonly ListingPeriod[],
): void {
  stays.forEach((stay, at) => {
    if (stay.discharged === null || stay.diedInHospital || !life.random.chance(ASSESSED)) return;
    const adult = ageOn(life.patient.birthDate, dayText(stay.discharged)) >= 18;
    const high = adult && stay.discharged > stay.admitted && life.random.chance(HIGH_RISK);
    const assessment = assess(life, stay, stay.discharged, high);
    const service =
      life.region.mobileServices.length > 0 ? life.random.pick(life.region.mobileServices) : null;
    const listing = listingOn(listings, stay.discharged);
    if (high && service !== null && listing !== null && life.random.chance(SUPPORTED)) {
      const listed = { listings, listing };
      support(life, stay, stay.discharged, assessment, service, listed, stays[at + 1]?.admitted ?? null);
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
  { listings, listing }: { readonly listings: readonly ListingPeriod[]; readonly listing: ListingPeriod },
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
  const listedThen = endedOn === null ? null : listingOn(listings, endedOn);
  const handedOver = endedOn !== null && listedThen !== null && !interrupted && random.chance(HANDED_OVER);
  // Whoever has moved to another health centre meanwhile is handed over to that one.
  const takesOver =
    listedThen === listing || listedThen === null
      ? centrePhysician
      : random.pick(listedThen.centre.physicians);
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
    handoverAcceptedBy: handedOver ? takesOver : null,
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
  if (endedOn !== null && outcome !== "DECEASED") answer(life, author, episode.id, endedOn);
}

/** The patient answers the questionnaire some days after the support. */
function answer({ random, recorder, last }: Life, author: Author, episodeId: string, endedOn: number): void {
  const day = endedOn + random.between(2, 20);
  if (day > last || !random.chance(ANSWERED)) return;
  recorder.add("experiences", author, instantOn(day, 720), {
    episodeId,
    instrument: "PREM_SUPPORT",
    answers: QUESTIONS.map((item) => ({ item, value: random.between(3, 10) })),
    answeredOn: dayText(day),
  });
}
