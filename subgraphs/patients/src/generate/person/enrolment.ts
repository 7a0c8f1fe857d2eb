/** Municipal health care: enrolment, the contacts that come with it, and short-term places. */
import { dayNumber, dayText } from "../../day.js";
import { homeCareAuthor } from "../setting.js";
import {
  CONTACT_INFORMED,
  FIXED_CARE_CONTACT,
  FIXED_HOME_CARE_CONTACT,
  HOME_HEALTH_CARE,
  shareAt,
  SHORT_TERM_PLACE,
} from "../shares.js";
import { type Enrolment, type Home, type Life, openEnd, recordedOn } from "./life.js";

/** Longest enrolment in ordinary housing, in days. */
const LONGEST_ENROLLED = 2500;

/** Draws and writes enrolment in municipal health care. Everybody in a care home for older people has it. */
export function enrol(life: Life, home: Home, oversampling: number): Enrolment | null {
  const { random, municipality, last } = life;
  const share = Math.min(0.8, shareAt(HOME_HEALTH_CARE, life.age) * oversampling);
  const wanted = home.form === "SPECIAL" || random.chance(home.form === "LSS" ? 0.5 : share);
  if (!wanted || municipality.homeHealthCare.length === 0) return null;
  const earliest =
    home.form === "ORDINARY"
      ? last - random.between(3, LONGEST_ENROLLED)
      : home.from - random.between(0, 500);
  const from = Math.min(last, Math.max(earliest, registeredFrom(life)));
  const unit = random.pick(municipality.homeHealthCare);
  const author = homeCareAuthor(municipality, unit, random.pick(unit.nurses));
  life.recorder.add("enrolments", author, recordedOn(life, from), {
    municipality: municipality.place.code,
    unit: unit.hsaId,
    professions: random.chance(0.3) ? ["NURSE", "OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST"] : ["NURSE"],
    validFrom: dayText(from),
    validTo: openEnd(life),
  });
  const enrolment = { author, from };
  assignMunicipalContacts(life, enrolment);
  if (home.form === "ORDINARY" && random.chance(SHORT_TERM_PLACE)) stayShortTerm(life, enrolment);
  return enrolment;
}

function registeredFrom(life: Life): number {
  const registration = life.recorder.records.registrations.at(-1);
  return registration === undefined ? life.birth : dayNumber(registration.validFrom);
}

function assignMunicipalContacts(life: Life, { author, from }: Enrolment): void {
  const { random, last, recorder } = life;
  for (const [type, share] of [
    ["FIXED_CARE_CONTACT", FIXED_CARE_CONTACT],
    ["FIXED_HOME_CARE_CONTACT", FIXED_HOME_CARE_CONTACT],
  ] as const) {
    if (!random.chance(share)) continue;
    const began = Math.min(last, from + random.between(0, 30));
    recorder.add("fixedContacts", author, recordedOn(life, began), {
      type,
      practitionerHsaId: author.employee,
      unit: author.unit,
      validFrom: dayText(began),
      validTo: openEnd(life),
      patientInformedOn: random.chance(CONTACT_INFORMED) ? dayText(began) : null,
      internalNote: null,
    });
  }
}

/** A place for some weeks in a care home, beside ordinary housing. */
function stayShortTerm(life: Life, { author, from }: Enrolment): void {
  const { random, last, municipality } = life;
  const began = random.between(Math.max(from, last - 20), last);
  const careHome = municipality.careHomes.take(random, life.death === null);
  if (careHome === null) return;
  life.recorder.add("residences", author, recordedOn(life, began), {
    form: "SPECIAL",
    careHomeId: careHome.id,
    municipality: municipality.place.code,
    careAreaId: careHome.careArea,
    shortTerm: true,
    validFrom: dayText(began),
    validTo: openEnd(life),
  });
}
