/** Plans of people with municipal health care. */
import { dayText } from "../../day.js";
import { instantOn } from "../calendar.js";
import type { Author } from "../records.js";
import { centreAuthor } from "../setting.js";
import { OTHER_PLAN, PHYSICIAN_NEEDED, PHYSICIAN_TOOK_PART, SIP, SIP_STATUS } from "../shares.js";
import type { CarePlanStatus, Principal } from "../../tables/codes.js";
import { type Enrolment, type Life, type ListingPeriod, listingOn, openEnd } from "./life.js";

/** The present plan was made at most this many days before the last day. */
const OLDEST_PLAN = 500;
/** Days from one SIP to the next that took its place, fewest and most. */
const SIP_LASTS = [250, 500] as const;

/** Draws and writes a SIP and other plans. */
export function plan(life: Life, listings: readonly ListingPeriod[], enrolment: Enrolment | null): void {
  const { random, last } = life;
  if (enrolment === null) return;
  const made = Math.max(enrolment.from, last - random.between(5, OLDEST_PLAN));
  const listing = listingOn(listings, made);
  if (listing !== null && random.chance(SIP)) {
    const status = life.death === null ? drawStatus(life) : "COMPLETED";
    const centre = centreAuthor(listing.centre, random.pick(listing.centre.physicians));
    writeSip(life, enrolment.author, centre, { made, until: last, status });
    planBefore(life, listings, enrolment, made);
  }
  if (random.chance(OTHER_PLAN)) writeMunicipalPlan(life, enrolment.author, made);
}

/** Writes the SIPs that one after the other led to the one made on the day `next`. */
function planBefore(
  life: Life,
  listings: readonly ListingPeriod[],
  { author, from }: Enrolment,
  next: number,
): void {
  const { random } = life;
  const made = next - random.between(...SIP_LASTS);
  const listing = listingOn(listings, made);
  if (made < Math.max(from, life.start) || listing === null) return;
  const centre = centreAuthor(listing.centre, random.pick(listing.centre.physicians));
  writeSip(life, author, centre, { made, until: next - 1, status: "COMPLETED" });
  planBefore(life, listings, { author, from }, made);
}

function drawStatus(life: Life): CarePlanStatus {
  let rest = life.random.fraction();
  for (const [status, share] of Object.entries(SIP_STATUS)) {
    rest -= share;
    if (rest < 0) return status as keyof typeof SIP_STATUS;
  }
  return "ACTIVE";
}

/** When a plan was made, how far it has come, and the last day on which anything is done about it. */
interface Course {
  readonly made: number;
  readonly until: number;
  readonly status: CarePlanStatus;
}

function writeSip(life: Life, author: Author, centre: Author, course: Course): void {
  const { random, recorder, last, texts } = life;
  const { made, until, status } = course;
  const at = instantOn(made, 840);
  const ended = status === "COMPLETED" || status === "REVOKED";
  const sip = recorder.add("carePlans", author, at, {
    type: "SIP",
    title: "Samordnad individuell plan",
    status,
    intent: status === "DRAFT" ? "PROPOSAL" : "PLAN",
    periodFrom: dayText(made),
    periodTo: ended ? dayText(random.between(made, until)) : null,
    mainResponsiblePrincipal: random.chance(0.6) ? "MUNICIPALITY" : "REGION",
    coordinator: author.employee,
    nextReview: ended ? null : dayText(Math.max(made + 1, last + random.between(-30, 150))),
    approvedForPatient: random.chance(0.85),
    relativesInvolved: random.chance(0.4),
    supportingInfo: random.chance(0.5) ? random.pick(texts.plans.supportingInfo) : null,
    addresses: [],
    participatingUnits: [author.unit, centre.unit],
  });
  recorder.add("consents", author, instantOn(made, 830), {
    scope: "SIP",
    assertion: "CONSENT",
    forUnit: author.unit,
    forPerson: null,
    representedBy: null,
    reason: null,
    validFrom: dayText(made),
    validTo: until < last ? dayText(until) : openEnd(life),
    cancelledAt: null,
  });
  recorder.add("carePlanGoals", author, at, {
    carePlanId: sip.id,
    text: random.pick(texts.plans.goals),
    patientsOwnWords: null,
    target: null,
    achievement: status === "COMPLETED" ? "ACHIEVED" : random.pick(["NOT_STARTED", "IN_PROGRESS"] as const),
  });
  const planned = { life, carePlanId: sip.id, at, ...course };
  writeActivity(planned, author, "MUNICIPALITY", author.unit, texts.plans.homeHealthCare);
  writeActivity(planned, centre, "REGION", centre.unit, texts.plans.healthCentre);
  const social = life.municipality.place.socialServiceUnits[0];
  if (social !== undefined && random.chance(0.5)) {
    writeActivity(planned, author, "MUNICIPALITY", social, texts.plans.socialServices);
  }
  if (sip.relativesInvolved && random.chance(0.3))
    writeActivity(planned, author, "OTHER", null, texts.plans.relative);
  if (status !== "DRAFT") {
    const physicianNeeded = random.chance(PHYSICIAN_NEEDED);
    recorder.add("sipMeetings", author, at, {
      carePlanId: sip.id,
      processId: null,
      plannedAt: null,
      heldOn: dayText(made),
      units: [author.unit, centre.unit],
      physicianNeeded,
      physicianTookPart: physicianNeeded ? random.chance(PHYSICIAN_TOOK_PART) : random.chance(0.1),
    });
  }
}

interface Planned extends Course {
  readonly life: Life;
  readonly carePlanId: string;
  readonly at: string;
}

function writeActivity(
  { life, carePlanId, made, until, at, status }: Planned,
  author: Author,
  responsiblePrincipal: Principal,
  responsibleUnit: string | null,
  texts: readonly string[],
): void {
  const { random, recorder } = life;
  recorder.add("carePlanActivities", author, at, {
    carePlanId,
    what: random.pick(texts),
    responsiblePrincipal,
    responsibleUnit,
    due: random.chance(0.7) ? dayText(Math.max(made + 7, until + random.between(-20, 90))) : null,
    status:
      status === "COMPLETED"
        ? "COMPLETED"
        : status === "REVOKED"
          ? "CANCELLED"
          : random.pick(["SCHEDULED", "IN_PROGRESS", "IN_PROGRESS"] as const),
    socialService: life.municipality.place.socialServiceUnits.some((unit) => unit === responsibleUnit),
  });
}

function writeMunicipalPlan(life: Life, author: Author, made: number): void {
  const { random, recorder, last, texts } = life;
  const alive = life.death === null;
  const rehabilitation = random.chance(0.5);
  const plan = recorder.add("carePlans", author, instantOn(made, 600), {
    type: rehabilitation ? "REHABILITATION" : "CARE_PLAN",
    title: rehabilitation ? "Rehabiliteringsplan" : "Vårdplan i hemsjukvården",
    status: alive ? "ACTIVE" : "COMPLETED",
    intent: "PLAN",
    periodFrom: dayText(made),
    periodTo: alive ? null : dayText(last),
    mainResponsiblePrincipal: null,
    coordinator: author.employee,
    nextReview: alive ? dayText(Math.max(made + 1, last + random.between(-10, 120))) : null,
    approvedForPatient: random.chance(0.7),
    relativesInvolved: false,
    supportingInfo: null,
    addresses: [],
    participatingUnits: [author.unit],
  });
  recorder.add("carePlanGoals", author, instantOn(made, 600), {
    carePlanId: plan.id,
    text: random.pick(texts.plans.goals),
    patientsOwnWords: null,
    target: null,
    achievement: "IN_PROGRESS",
  });
}
