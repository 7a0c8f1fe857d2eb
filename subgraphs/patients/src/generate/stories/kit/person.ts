/** Writes down the person of a story in sentences. */
import { dayNumber } from "../../../day.js";
import { testPersonnummer } from "../../../identity/test-series.js";
import type {
  CareProfession,
  ConsentScope,
  EncounterKind,
  FixedContactType,
  Protection,
  Sex,
} from "../../../tables/codes.js";
import { instantOn } from "../../calendar.js";
import {
  type Author,
  type ClinicalRow,
  PersonRecorder,
  type PersonRecords,
  type Values,
} from "../../records.js";
import {
  CENTRE_PHYSICIAN,
  HALMSTAD,
  HALMSTAD_CARE_MANAGER,
  HALMSTAD_NURSE,
  HOSPITAL_PHYSICIAN,
} from "./places.js";
import type { StoryWorld } from "./world.js";

/** Who a story is about. */
export interface StoryPersonValues {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly sex: Sex;
  /** Municipality of registration; Halmstad when left out. */
  readonly municipality?: string;
  readonly protection?: Protection;
  readonly deceasedOn?: string;
}

/** The person of a story. Days are counted from the measurement day: −1 is the day before. */
export class StoryPerson {
  readonly world: StoryWorld;
  readonly #recorder: PersonRecorder;
  readonly #ids = new Map<string, number>();

  constructor(world: StoryWorld, values: StoryPersonValues) {
    this.world = world;
    const municipality = values.municipality ?? HALMSTAD;
    const { id, givenName, familyName, birthDate, sex } = values;
    const deceasedOn = values.deceasedOn ?? null;
    this.#recorder = new PersonRecorder(
      {
        id,
        tenant: "SYNTHETIC",
        familyName,
        givenName,
        birthDate,
        sex,
        deceasedOn,
        protection: values.protection ?? "NONE",
        registeredMunicipality: municipality,
        version: 1,
      },
      (kind) => this.#newId(kind),
    );
    const { identifiers, registrations } = this.records;
    const number = testPersonnummer(birthDate, sex);
    if (number !== null) {
      identifiers.push({
        system: "PERSONNUMMER",
        value: number,
        patientId: id,
        validFrom: birthDate,
        validTo: null,
      });
    }
    registrations.push({ patientId: id, municipality, validFrom: birthDate, validTo: deceasedOn });
  }

  /** All that has been written. */
  get records(): PersonRecords {
    return this.#recorder.records;
  }

  /** Writes any row. */
  write<Kind extends Parameters<PersonRecorder["add"]>[0]>(
    kind: Kind,
    author: Author,
    at: string,
    values: Values<Kind>,
  ): ClinicalRow<Kind> {
    return this.#recorder.add(kind, author, at, values);
  }

  /** Lives in ordinary housing since birth. */
  livesAtHome(): this {
    const { patient } = this.records;
    const areas = this.world.municipality(patient.registeredMunicipality).careAreas;
    this.#lives("ORDINARY", null, areas[0] ?? null, patient.birthDate, patient.deceasedOn);
    return this;
  }

  /** Lived at home, and since a day in the stories' care home. */
  livesInCareHome(since: number): this {
    const { patient } = this.records;
    const home = this.world.careHome();
    this.#lives("ORDINARY", null, home.careArea, patient.birthDate, this.world.day(since - 1));
    this.#lives("SPECIAL", home.id, home.careArea, this.world.day(since), patient.deceasedOn);
    return this;
  }

  /** Is listed at a health centre, the personas' when left out. */
  isListed(since: number, centre: Author = CENTRE_PHYSICIAN): this {
    this.write("listings", centre, this.world.at(since, "10:00"), {
      healthCentre: centre.unit,
      validFrom: this.world.day(since),
      validTo: this.records.patient.deceasedOn,
    });
    return this;
  }

  /** Is enrolled in municipal health care, in Halmstad when left out. */
  isEnrolled(since: number, nurse: Author = HALMSTAD_NURSE): this {
    this.write("enrolments", nurse, this.world.at(since, "09:00"), {
      municipality: this.records.patient.registeredMunicipality,
      unit: nurse.unit,
      professions: ["NURSE"],
      validFrom: this.world.day(since),
      validTo: this.records.patient.deceasedOn,
    });
    return this;
  }

  /** Has a fixed contact, who was told the same day. `named: false` names only the unit. */
  hasContact(type: FixedContactType, contact: Author, since: number, named = true): this {
    this.write("fixedContacts", contact, this.world.at(since, "11:00"), {
      type,
      practitionerHsaId: named ? contact.employee : null,
      unit: contact.unit,
      validFrom: this.world.day(since),
      validTo: this.records.patient.deceasedOn,
      patientInformedOn: named ? this.world.day(since) : null,
      internalNote: null,
    });
    return this;
  }

  /** Is listed at the personas' health centre, with its physician as the fixed contact. */
  hasPhysician(since: number): this {
    return this.isListed(since).hasContact("FIXED_PHYSICIAN_CONTACT", CENTRE_PHYSICIAN, since);
  }

  /** Said yes, to the home health care of Halmstad when left out. */
  consents(scope: ConsentScope, since: number, to: Author = HALMSTAD_NURSE): ClinicalRow<"consents"> {
    return this.write("consents", to, this.world.at(since, "13:00"), {
      scope,
      assertion: "CONSENT",
      forUnit: to.unit,
      forPerson: null,
      representedBy: null,
      reason: null,
      validFrom: this.world.day(since),
      validTo: this.records.patient.deceasedOn,
      cancelledAt: null,
    });
  }

  /** Was in hospital from one day to another; still is when `to` is null. */
  wasInHospital(from: number, to: number | null, home: "HOME" | "CARE_HOME" = "HOME"): ClinicalRow<"stays"> {
    const { world } = this;
    return this.write("stays", HOSPITAL_PHYSICIAN, world.at(from, "08:00"), {
      clinic: HOSPITAL_PHYSICIAN.unit,
      admittedAt: world.at(from, "08:00"),
      dischargedAt: to === null ? null : world.at(to, "14:00"),
      planned: false,
      estimatedDischarge: world.day(to ?? 2),
      dischargedTo: to === null ? null : home,
      newOrAdvancedNeeds: to !== null,
    });
  }

  /** Met somebody, for example on a home visit. */
  met(author: Author, profession: CareProfession, kind: EncounterKind, day: number): this {
    const at = this.world.at(day, "10:30");
    this.write("encounters", author, at, {
      kind,
      profession,
      practitionerHsaId: author.employee,
      unit: author.unit,
      at,
      planned: true,
      afterDischargeOf: null,
    });
    return this;
  }

  #lives(
    form: "ORDINARY" | "SPECIAL",
    careHomeId: string | null,
    careAreaId: string | null,
    validFrom: string,
    validTo: string | null,
  ): void {
    const { registeredMunicipality: municipality } = this.records.patient;
    const author = municipality === HALMSTAD ? HALMSTAD_CARE_MANAGER : this.#municipalAuthor(municipality);
    const recorded = validFrom < this.world.day(-3650) ? this.world.day(-3650) : validFrom;
    this.write("residences", author, instantOn(dayNumber(recorded), 600), {
      form,
      careHomeId,
      municipality,
      careAreaId,
      shortTerm: false,
      validFrom,
      validTo,
    });
  }

  #municipalAuthor(code: string): Author {
    const { providerHsaId, homeHealthCareUnits } = this.world.municipality(code);
    const unit = homeHealthCareUnits[0];
    return {
      provider: providerHsaId,
      unit: unit?.hsaId ?? providerHsaId,
      employee: unit?.nurses[0] ?? providerHsaId,
    };
  }

  #newId(kind: string): string {
    const number = (this.#ids.get(kind) ?? 0) + 1;
    this.#ids.set(kind, number);
    return `${this.records.patient.id}-${kind}-${number}`;
  }
}
