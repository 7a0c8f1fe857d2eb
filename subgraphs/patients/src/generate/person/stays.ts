/** Stays in hospital. */
import { dayText } from "../../day.js";
import { EARLIEST_MINUTE, instantOn, LAST_MINUTE } from "../calendar.js";
import type { Author } from "../records.js";
import {
  ADVANCED_NEEDS,
  DIED_IN_HOSPITAL,
  PLANNED_STAY,
  READMITTED,
  shareAt,
  STAY_NIGHTS,
  STAYS_A_YEAR,
} from "../shares.js";
import type { Home, Life, Stay } from "./life.js";

/** A stay never lasts longer, in nights. */
const LONGEST_STAY = 60;

/** Draws and writes the stays of the history, one after the other. */
export function admit(life: Life, home: Home): Stay[] {
  const { random, last, birth, start, region } = life;
  if (region.clinics.length === 0) return [];
  const gap = 365 / shareAt(STAYS_A_YEAR, life.age);
  const stays: Stay[] = [];
  let admitted = Math.max(birth, start) + Math.floor(random.wait(gap));
  let readmission = false;
  while (admitted <= last) {
    const stay = writeStay(life, home, admitted, !readmission && random.chance(PLANNED_STAY));
    stays.push(stay);
    if (stay.discharged === null || stay.diedInHospital) break;
    readmission = random.chance(READMITTED);
    admitted = stay.discharged + 2 + (readmission ? random.between(0, 26) : Math.floor(random.wait(gap)));
  }
  const before = stays.at(-1);
  if (life.death !== null && !before?.diedInHospital && random.chance(DIED_IN_HOSPITAL)) {
    const nights = random.between(0, 12);
    const day = Math.max(
      birth,
      before === undefined ? birth : (before.discharged ?? last) + 1,
      life.death - nights,
    );
    if (day <= life.death) stays.push(writeStay(life, home, day, false, life.death - day));
  }
  return stays;
}

function writeStay(
  life: Life,
  home: Home,
  admitted: number,
  planned: boolean,
  nights = drawNights(life),
): Stay {
  const { random, death, asOf, recorder } = life;
  const clinic = drawClinic(life);
  const diedInHospital = death !== null && admitted + nights >= death;
  const end = diedInHospital ? death : admitted + nights;
  const discharged = end < asOf ? end : null;
  const admittedMinute =
    end === admitted ? random.between(EARLIEST_MINUTE, 600) : random.between(EARLIEST_MINUTE, LAST_MINUTE);
  const dischargedMinute = random.between(780, 1080);
  const admittedAt = instantOn(admitted, admittedMinute);
  const dischargedAt = discharged === null ? null : instantOn(discharged, dischargedMinute);
  const needsHomeVisit = random.chance(ADVANCED_NEEDS);
  const destination = home.careHome !== null && home.from <= end ? "CARE_HOME" : "HOME";
  const row = recorder.add("stays", clinic, admittedAt, {
    clinic: clinic.unit,
    admittedAt,
    dischargedAt,
    planned,
    estimatedDischarge: dayText(Math.max(admitted, admitted + nights + random.between(-1, 2))),
    dischargedTo: discharged === null ? null : diedInHospital ? "DECEASED" : destination,
    newOrAdvancedNeeds: discharged !== null && !diedInHospital && needsHomeVisit,
  });
  return {
    id: row.id,
    clinic,
    admitted,
    admittedAt,
    discharged,
    dischargedAt,
    dischargedMinute,
    diedInHospital: discharged !== null && diedInHospital,
    needsHomeVisit: row.newOrAdvancedNeeds,
  };
}

function drawNights({ random }: Life): number {
  return Math.min(LONGEST_STAY, Math.floor(random.wait(STAY_NIGHTS)));
}

/** A physician at a clinic: mostly one of the own municipality where it has a hospital. */
function drawClinic(life: Life): Author {
  const { random, region, municipality } = life;
  const near = region.clinics.filter((clinic) => clinic.municipality === municipality.place.code);
  const clinic = random.pick(near.length > 0 && random.chance(0.85) ? near : region.clinics);
  return {
    provider: region.place.providerHsaId,
    unit: clinic.hsaId,
    employee: random.pick(clinic.physicians),
  };
}
