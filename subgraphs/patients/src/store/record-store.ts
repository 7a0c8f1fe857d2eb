/** Rows about persons, each kind for many persons in one statement, and every row sealed. */
import { and, asc, desc, eq, getTableColumns, isNull } from "drizzle-orm";
import {
  activityKind,
  type ActivityOfPlan,
  carePlanKind,
  dischargeKind,
  type DischargeRecord,
  encounterKind,
  enrolmentKind,
  episodeKind,
  extensionKind,
  type ExtensionOfEpisode,
  fixedContactKind,
  goalKind,
  type GoalOfPlan,
  identifierKind,
  listingKind,
  medicationReviewKind,
  residenceKind,
  stayKind,
} from "../access/kinds.js";
import { type RowKind, Sealed } from "../access/sealed.js";
import * as tables from "../tables.js";
import type { PatientDatabase } from "./database.js";
import { among, holdsOn, valid } from "./sql.js";
import { planFacts, wholes } from "./wholes.js";

const {
  carePlan,
  carePlanActivity,
  carePlanGoal,
  dischargeProcess,
  encounter,
  fixedContact,
  inpatientStay,
  listing,
  medicationReview,
  municipalCareEnrolment,
  patient,
  patientIdentifier,
  residence,
  supportEpisode,
  supportExtension,
} = tables;

/** A sealed row with the key that it was asked for by. */
export interface Keyed<Row> {
  readonly key: string;
  readonly sealed: Sealed<Row>;
}

type Keys = readonly string[];

function seal<Row>(rows: readonly Row[], kind: RowKind<Row>, keyOf: (row: Row) => string): Keyed<Row>[] {
  return rows.map((row) => ({ key: keyOf(row), sealed: new Sealed(row, kind) }));
}
const byPatient = (row: { readonly patientId: string }): string => row.patientId;
const byPlan = (row: { readonly carePlanId: string }): string => row.carePlanId;

/** Reads what is recorded about persons. Rows entered in error are left out, save plans, which have it as a status. */
export class RecordStore {
  readonly #db: PatientDatabase["db"];

  constructor(database: PatientDatabase) {
    this.#db = database.db;
  }

  async identifiers(patientIds: Keys): Promise<Keyed<tables.PatientIdentifierRow>[]> {
    const t = patientIdentifier;
    const rows = await this.#db
      .select()
      .from(t)
      .where(among(t.patientId, patientIds))
      .orderBy(asc(t.validFrom), asc(t.system));
    return seal(rows, identifierKind, byPatient);
  }

  async residences(patientIds: Keys): Promise<Keyed<tables.ResidenceRow>[]> {
    const t = residence;
    const rows = await this.#db
      .select()
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(desc(t.validFrom), asc(t.id));
    return seal(rows, residenceKind, byPatient);
  }

  /** Residences in care homes that hold on a day, by care home. */
  async residencesInHomes(
    careHomeIds: Keys,
    day: string,
  ): Promise<{ careHomeId: string; patientId: string }[]> {
    const t = residence;
    const rows = await this.#db
      .selectDistinct({ careHomeId: t.careHomeId, patientId: t.patientId })
      .from(t)
      .where(and(among(t.careHomeId, careHomeIds), holdsOn(t, day), valid(t)));
    return rows.flatMap(({ careHomeId, patientId }) =>
      careHomeId === null ? [] : [{ careHomeId, patientId }],
    );
  }

  async listings(patientIds: Keys): Promise<Keyed<tables.ListingRow>[]> {
    const t = listing;
    const rows = await this.#db
      .select()
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(desc(t.validFrom), asc(t.id));
    return seal(rows, listingKind, byPatient);
  }

  async enrolments(patientIds: Keys): Promise<Keyed<tables.MunicipalCareEnrolmentRow>[]> {
    const t = municipalCareEnrolment;
    const rows = await this.#db
      .select()
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(desc(t.validFrom), asc(t.id));
    return seal(rows, enrolmentKind, byPatient);
  }

  async fixedContacts(patientIds: Keys): Promise<Keyed<tables.FixedContactRow>[]> {
    const t = fixedContact;
    const rows = await this.#db
      .select()
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(desc(t.validFrom), asc(t.id));
    return seal(rows, fixedContactKind, byPatient);
  }

  async carePlans(ids: Keys): Promise<Keyed<tables.CarePlanRow>[]> {
    const rows = await this.#db.select().from(carePlan).where(among(carePlan.id, ids));
    return seal(rows, carePlanKind, ({ id }) => id);
  }

  /** Whom plans are for. */
  async patientsOfPlans(ids: Keys): Promise<{ id: string; patientId: string }[]> {
    return this.#db
      .select({ id: carePlan.id, patientId: carePlan.patientId })
      .from(carePlan)
      .where(among(carePlan.id, ids));
  }

  async carePlansOfPatients(patientIds: Keys): Promise<Keyed<tables.CarePlanRow>[]> {
    const t = carePlan;
    const rows = await this.#db
      .select()
      .from(t)
      .where(among(t.patientId, patientIds))
      .orderBy(desc(t.periodFrom), asc(t.id));
    return seal(rows, carePlanKind, byPatient);
  }

  async goals(planIds: Keys): Promise<Keyed<GoalOfPlan>[]> {
    const t = carePlanGoal;
    const rows = await this.#db
      .select({ part: t, ...planFacts })
      .from(t)
      .innerJoin(carePlan, eq(carePlan.id, t.carePlanId))
      .where(and(among(t.carePlanId, planIds), valid(t)))
      .orderBy(asc(t.recordedAt), asc(t.id));
    return seal(
      rows.map(({ part, ...plan }) => ({ ...part, ...plan })),
      goalKind,
      byPlan,
    );
  }

  async activities(planIds: Keys): Promise<Keyed<ActivityOfPlan>[]> {
    const t = carePlanActivity;
    const rows = await this.#db
      .select({ part: t, ...planFacts })
      .from(t)
      .innerJoin(carePlan, eq(carePlan.id, t.carePlanId))
      .where(and(among(t.carePlanId, planIds), valid(t)))
      .orderBy(asc(t.recordedAt), asc(t.id));
    return seal(
      rows.map(({ part, ...plan }) => ({ ...part, ...plan })),
      activityKind,
      byPlan,
    );
  }

  async stays(patientIds: Keys): Promise<Keyed<tables.InpatientStayRow>[]> {
    const t = inpatientStay;
    const rows = await this.#db
      .select()
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(desc(t.admittedAt), asc(t.id));
    return seal(rows, stayKind, byPatient);
  }

  async episodes(patientIds: Keys): Promise<Keyed<tables.SupportEpisodeRow>[]> {
    const t = supportEpisode;
    const rows = await this.#db
      .select()
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(desc(t.startedOn), asc(t.id));
    return seal(rows, episodeKind, byPatient);
  }

  async extensions(patientIds: Keys): Promise<Keyed<ExtensionOfEpisode>[]> {
    const t = supportExtension;
    const rows = await this.#db
      .select({ ...getTableColumns(t), ...wholes.SUPPORT_EXTENSION })
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(asc(t.newEnd), asc(t.id));
    return seal(rows, extensionKind, byPatient);
  }

  async encounters(patientIds: Keys): Promise<Keyed<tables.EncounterRow>[]> {
    const t = encounter;
    const rows = await this.#db
      .select()
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(desc(t.at), asc(t.id));
    return seal(rows, encounterKind, byPatient);
  }

  async medicationReviews(patientIds: Keys): Promise<Keyed<tables.MedicationReviewRow>[]> {
    const t = medicationReview;
    const rows = await this.#db
      .select()
      .from(t)
      .where(and(among(t.patientId, patientIds), valid(t)))
      .orderBy(desc(t.on), asc(t.id));
    return seal(rows, medicationReviewKind, byPatient);
  }

  /** The discharge processes of stays. */
  async dischargesOfStays(stayIds: Keys): Promise<Keyed<DischargeRecord>[]> {
    const rows = await this.#discharges().where(
      and(among(dischargeProcess.stayId, stayIds), valid(dischargeProcess)),
    );
    return seal(rows, dischargeKind, ({ stay }) => stay.id);
  }

  /** Discharge processes by id. */
  async discharges(ids: Keys): Promise<Keyed<DischargeRecord>[]> {
    const rows = await this.#discharges().where(
      and(among(dischargeProcess.id, ids), valid(dischargeProcess)),
    );
    return seal(rows, dischargeKind, ({ process }) => process.id);
  }

  /** The discharge processes that go on and are addressed to municipalities, soonest first. */
  async dischargesInProgress(municipalities: Keys): Promise<Keyed<DischargeRecord>[]> {
    const t = dischargeProcess;
    const rows = await this.#discharges()
      .where(and(among(t.municipality, municipalities), isNull(t.dischargedAt), valid(t)))
      .orderBy(asc(inpatientStay.estimatedDischarge), asc(t.id));
    return seal(rows, dischargeKind, ({ process }) => process.municipality);
  }

  #discharges() {
    return this.#db
      .select({ process: dischargeProcess, stay: inpatientStay, person: patient })
      .from(dischargeProcess)
      .innerJoin(inpatientStay, and(eq(inpatientStay.id, dischargeProcess.stayId), valid(inpatientStay)))
      .innerJoin(patient, eq(patient.id, dischargeProcess.patientId))
      .$dynamic();
  }
}
