/** The way out of hospital: notices, summons and transfer of information under lag 2017:612. */
import { dayText } from "../../day.js";
import { EARLIEST_MINUTE, instantOn } from "../calendar.js";
import { writeMessages } from "../messages.js";
import type { MunicipalitySetting } from "../setting.js";
import {
  EFFORTS_AVAILABLE,
  INFORMATION_IN_TIME,
  NEW_NEED,
  NOTICE_IN_TIME,
  shareAt,
  SIP_NEEDED,
  SUMMONS_IN_TIME,
} from "../shares.js";
import { type Enrolment, type Life, type ListingPeriod, listingOn, type Stay } from "./life.js";

/** Writes the discharge process of every stay after which efforts are needed. */
export function planDischarges(
  life: Life,
  stays: readonly Stay[],
  listings: readonly ListingPeriod[],
  enrolment: Enrolment | null,
): void {
  for (const stay of stays) {
    const enrolled = enrolment !== null && enrolment.from <= stay.admitted;
    if (enrolled || life.random.chance(shareAt(NEW_NEED, life.age)))
      writeProcess(life, stay, listings, enrolled);
  }
}

function writeProcess(life: Life, stay: Stay, listings: readonly ListingPeriod[], enrolled: boolean): void {
  const { random, recorder } = life;
  const municipality = municipalityOn(life, stay.admitted);
  const unit = municipality?.homeHealthCare[0];
  if (municipality === undefined || unit === undefined) return;
  const centre = listingOn(listings, stay.admitted)?.centre;
  const notice = drawNotice(life, stay, enrolled);
  const ready = stay.diedInHospital ? null : drawReady(life, stay);
  const sipNeeded = random.chance(SIP_NEEDED);
  const informed = random.chance(INFORMATION_IN_TIME);
  const end = stay.discharged ?? life.last;
  const informationDay = stay.discharged === null ? null : stay.discharged + (informed ? 0 : 1);
  const fixedCareContact =
    centre !== undefined && random.chance(0.85) ? random.pick(centre.physicians) : null;
  const seenAt = notice.needAt ?? stay.admittedAt;
  const process = recorder.add("dischargeProcesses", stay.clinic, seenAt, {
    stayId: stay.id,
    municipality: municipality.place.code,
    municipalUnit: unit.hsaId,
    healthCentre: centre?.hsaId ?? null,
    fixedCareContact,
    fixedCareContactAt: fixedCareContact === null ? null : seenAt,
    needAssessedAt: notice.needAt,
    admissionNoticeAt: notice.at,
    readyForDischargeAt: ready === null ? null : ready.at,
    readyNoticeAt: ready === null ? null : ready.noticeAt,
    sipNeeded,
    sipSummonsAt: ready !== null && sipNeeded ? drawSummons(life, stay, ready.day) : null,
    summonsAnsweredAt: null,
    compulsoryPsychiatricCare: false,
    regionEffortsAvailable: random.chance(EFFORTS_AVAILABLE),
    agreedLiabilityDays: null,
    informationTransferredAt:
      informationDay === null || stay.diedInHospital || informationDay > life.last
        ? null
        : instantOn(
            informationDay,
            informed ? Math.max(480, stay.dischargedMinute - random.between(0, 120)) : 600,
          ),
    transferHinderedAt: null,
    transferHinderedReason: null,
    dischargedAt: stay.dischargedAt,
  });
  writeMessages(recorder, process, stay.clinic, dayText(end));
}

/** Where the person was registered on a day, among the municipalities of the region. */
function municipalityOn(life: Life, day: number): MunicipalitySetting | undefined {
  const on = dayText(day);
  const held = life.recorder.records.registrations.find(
    (r) => r.validFrom <= on && (r.validTo === null || on <= r.validTo),
  );
  const code = held?.municipality ?? life.municipality.place.code;
  return life.region.municipalities.find((candidate) => candidate.place.code === code);
}

/** The notice of admission: within 24 hours of admission, or of the need being seen, or late, or not yet sent. */
function drawNotice(life: Life, stay: Stay, enrolled: boolean): { needAt: string | null; at: string | null } {
  const { random } = life;
  const end = stay.discharged ?? life.last;
  const nights = end - stay.admitted;
  const needDay = !enrolled && nights >= 2 ? stay.admitted + random.between(1, nights - 1) : null;
  const from = needDay ?? stay.admitted;
  const needAt = needDay === null ? null : instantOn(needDay, random.between(540, 720));
  const late = !random.chance(NOTICE_IN_TIME);
  const day = late ? from + random.between(2, 3) : from;
  if (day > end || (late && day === end)) return { needAt, at: null };
  const since = minuteOf(needAt ?? stay.admittedAt);
  const minute = late
    ? random.between(540, 900)
    : Math.min(since + random.between(10, 300), stay.discharged === day ? 760 : 1430);
  return { needAt, at: instantOn(day, Math.max(minute, since + (late ? 0 : 1))) };
}

interface Ready {
  readonly day: number;
  readonly at: string;
  readonly noticeAt: string;
}

/** When the physician found the patient ready: a few days before the discharge, or lately in a stay that goes on. */
function drawReady(life: Life, stay: Stay): Ready | null {
  const { random, last } = life;
  if (stay.discharged === null && (last - stay.admitted < 2 || random.chance(0.5))) return null;
  const end = stay.discharged ?? last;
  const day = Math.max(stay.admitted, end - random.between(0, 4));
  const minute = Math.max(
    day === stay.admitted ? minuteOf(stay.admittedAt) + 30 : EARLIEST_MINUTE,
    random.between(480, 660),
  );
  const latest = stay.discharged === day ? stay.dischargedMinute - 1 : 1400;
  if (minute > latest) return null;
  return {
    day,
    at: instantOn(day, minute),
    noticeAt: instantOn(day, Math.min(latest, minute + random.between(5, 180))),
  };
}

/** The summons to the SIP: within three days of the ready notice, or late, or missing. */
function drawSummons(life: Life, stay: Stay, readyDay: number): string | null {
  const { random, last } = life;
  const day = readyDay + (random.chance(SUMMONS_IN_TIME) ? random.between(1, 2) : random.between(4, 6));
  const latest = Math.min(last, (stay.discharged ?? last) + 7);
  return day > latest ? null : instantOn(day, random.between(480, 960));
}

function minuteOf(instant: string): number {
  return Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
}
