/** Who the person is: age, sex, name, death, identity number, registration. */
import { ageOn, dayText } from "../../day.js";
import type { PatientRow } from "../../tables/person.js";
import type { Protection, Sex } from "../../tables/codes.js";
import type { Identities } from "../identities.js";
import type { Random } from "../random.js";
import { PersonRecorder } from "../records.js";
import type { MunicipalitySetting, RegionSetting } from "../setting.js";
import { AGE_GROUPS, DECEASED_A_YEAR, FEMALE, MOVED_A_YEAR, NATIVE, PROTECTION, shareAt } from "../shares.js";
import type { Texts } from "../texts.js";
import type { Life } from "./life.js";

const DAYS_A_YEAR = 365.2425;
const groupsTotal = AGE_GROUPS.reduce((sum, share) => sum + share, 0);

/** A move within the region, the day on which the new registration began. */
export interface Move {
  readonly from: MunicipalitySetting;
  readonly day: number;
}

/** What a life begins in. Days are counts of days. */
export interface Origin {
  /** Gives out ids of rows. */
  readonly newId: () => string;
  readonly setting: RegionSetting;
  readonly identities: Identities;
  readonly texts: Texts;
  readonly asOf: number;
  readonly years: number;
}

/** A new person with nothing but identity and registration. */
export function beginLife(
  random: Random,
  { newId, setting: region, identities, texts, asOf, years }: Origin,
): { life: Life; move: Move | null } {
  const municipality = region.pickMunicipality(random);
  const birth = asOf - 1 - drawAgeInDays(random);
  const birthDate = dayText(birth);
  const age = ageOn(birthDate, dayText(asOf));
  const sex: Sex = random.chance(shareAt(FEMALE, age)) ? "FEMALE" : "MALE";
  const start = asOf - Math.round(years * DAYS_A_YEAR);
  const died = random.chance(shareAt(DECEASED_A_YEAR, age) * years);
  const death = died ? random.between(Math.max(birth + 1, start), asOf - 1) : null;
  const patient: PatientRow = {
    id: newId(),
    tenant: "SYNTHETIC",
    familyName: random.pick(texts.names.family),
    givenName: random.pick(sex === "FEMALE" ? texts.names.female : texts.names.male),
    birthDate,
    sex,
    deceasedOn: death === null ? null : dayText(death),
    protection: drawProtection(random),
    registeredMunicipality: municipality.place.code,
    version: 1,
  };
  const recorder = new PersonRecorder(patient, newId);
  recorder.records.identifiers.push({
    ...identities.next(birthDate, sex),
    patientId: patient.id,
    validFrom: birthDate,
    validTo: null,
  });
  const last = death ?? asOf - 1;
  const life: Life = {
    random,
    recorder,
    patient,
    texts,
    region,
    municipality,
    birth,
    death,
    asOf,
    years,
    start,
    last,
    age: ageOn(birthDate, dayText(last)),
  };
  return { life, move: register(life) };
}

function drawAgeInDays(random: Random): number {
  let rest = random.fraction() * groupsTotal;
  const found = AGE_GROUPS.findIndex((share) => (rest -= share) < 0);
  const group = found < 0 ? AGE_GROUPS.length - 1 : found;
  return Math.floor((group * 5 + random.fraction() * 5) * DAYS_A_YEAR);
}

function drawProtection(random: Random): Protection {
  const draw = random.fraction();
  if (draw < PROTECTION.confidentialityMark) return "CONFIDENTIALITY_MARK";
  return draw < PROTECTION.confidentialityMark + PROTECTION.protectedRegistration
    ? "PROTECTED_REGISTRATION"
    : "NONE";
}

/** Writes where the person is and was registered. */
function register(life: Life): Move | null {
  const { random, recorder, patient, birth, last, start, municipality, region } = life;
  const registeredTo = patient.deceasedOn;
  const arrived = random.chance(NATIVE) ? birth : random.between(birth, Math.max(birth, start - 30));
  const { registrations } = recorder.records;
  if (
    life.age >= 18 &&
    life.age < 65 &&
    life.death === null &&
    region.municipalities.length > 1 &&
    random.chance(MOVED_A_YEAR * life.years)
  ) {
    const former = region.pickMunicipality(random);
    const day = random.between(Math.max(arrived + 1, start), last);
    if (former !== municipality && day > arrived) {
      registrations.push({
        patientId: patient.id,
        municipality: former.place.code,
        validFrom: dayText(arrived),
        validTo: dayText(day - 1),
      });
      registrations.push({
        patientId: patient.id,
        municipality: municipality.place.code,
        validFrom: dayText(day),
        validTo: registeredTo,
      });
      return { from: former, day };
    }
  }
  registrations.push({
    patientId: patient.id,
    municipality: municipality.place.code,
    validFrom: dayText(arrived),
    validTo: registeredTo,
  });
  return null;
}
