/** Where the person lives. */
import { dayNumber, dayText } from "../../day.js";
import { municipalAuthor, type MunicipalitySetting } from "../setting.js";
import { CARE_HOME, LSS_HOUSING, shareAt } from "../shares.js";
import type { Move } from "./demographics.js";
import { type Home, type Life, openEnd, recordedOn } from "./life.js";

/** Longest time in a care home, in days. */
const LONGEST_IN_CARE_HOME = 2200;
/** Nobody is younger in a home for older people, in days. */
const SPECIAL_FROM_AGE = Math.ceil(65 * 365.25);

/** Draws and writes the person's housing. `oversampling` makes care homes that much more common. */
export function house(life: Life, move: Move | null, oversampling: number): Home {
  const start = dayNumber(life.recorder.records.registrations[0]?.validFrom ?? life.patient.birthDate);
  if (move !== null) {
    writeHome(life, move.from, start, dayText(move.day - 1));
    writeHome(life, life.municipality, move.day, openEnd(life));
    return { form: "ORDINARY", careHome: null, from: move.day };
  }
  const care = drawCareHome(life, oversampling, start);
  const end = care === null ? openEnd(life) : dayText(care.from - 1);
  writeHome(life, life.municipality, start, end);
  if (care === null) return { form: "ORDINARY", careHome: null, from: life.birth };
  const author = municipalAuthor(life.municipality);
  life.recorder.add("residences", author, recordedOn(life, care.from), {
    form: care.form,
    careHomeId: care.careHome?.id ?? null,
    municipality: life.municipality.place.code,
    careAreaId: care.careHome?.careArea ?? null,
    shortTerm: false,
    validFrom: dayText(care.from),
    validTo: openEnd(life),
  });
  return care;
}

function drawCareHome(life: Life, oversampling: number, settled: number): Home | null {
  const { random, age, municipality, last, birth } = life;
  const special = Math.min(0.6, shareAt(CARE_HOME, age) * municipality.careHomeFactor * oversampling);
  const drawn = last - 1 - Math.floor(random.fraction() ** 2 * LONGEST_IN_CARE_HOME);
  if (random.chance(special)) {
    const from = Math.max(drawn, birth + SPECIAL_FROM_AGE);
    const careHome =
      from > settled && from <= last ? municipality.careHomes.take(random, life.death === null) : null;
    return careHome && { form: "SPECIAL", careHome, from };
  }
  if (age >= 19 && age < 65 && random.chance(LSS_HOUSING * oversampling)) {
    const careHome = drawn > settled ? municipality.groupHomes.take(random, life.death === null) : null;
    return careHome && { form: "LSS", careHome, from: drawn };
  }
  return null;
}

function writeHome(life: Life, municipality: MunicipalitySetting, from: number, to: string | null): void {
  const areas = municipality.place.careAreas;
  life.recorder.add("residences", municipalAuthor(municipality), recordedOn(life, from), {
    form: "ORDINARY",
    careHomeId: null,
    municipality: municipality.place.code,
    careAreaId: areas.length > 0 ? life.random.pick(areas) : null,
    shortTerm: false,
    validFrom: dayText(from),
    validTo: to,
  });
}
