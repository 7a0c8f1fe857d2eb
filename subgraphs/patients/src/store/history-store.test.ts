/** What access decides on when it is asked about the past: the rows as they are now, with the days of their wholes. */
import { Changes, type Author } from "@vardgraf/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { Period } from "../access/kinds.js";
import { Sealed } from "../access/sealed.js";
import * as tables from "../tables.js";
import { CareStore } from "./care-store.js";
import { openPatientDatabase, type PatientDatabase } from "./database.js";
import { HistoryStore } from "./history-store.js";
import { type Keyed, RecordStore } from "./record-store.js";

const YESTERDAY = "2026-03-30";
const author = (mutation: string, day: string): Author => ({
  subject: "subject",
  employeeHsaId: "employee",
  commissionHsaId: "commission",
  unitHsaId: "unit",
  providerHsaId: "provider",
  requestId: "request",
  mutation,
  at: `${day}T10:00:00+02:00`,
});
const clinical = {
  patientId: "p",
  custodianProvider: "provider",
  authorUnit: "unit",
  recordedAt: "2026-03-20T10:00:00+01:00",
  recordedBy: "employee",
};
const inError = { enteredInErrorAt: "2026-03-31T10:00:00+02:00", enteredInErrorReason: "Fel person." };
const winter: Period = { from: "2026-01-05", to: "2026-02-01" };

let database: PatientDatabase;
let changes: Changes<typeof tables>;
let history: HistoryStore;
beforeEach(() => {
  database = openPatientDatabase(":memory:");
  changes = new Changes(database, tables);
  history = new HistoryStore(database);
  const { db } = database;
  db.insert(tables.patient)
    .values({
      id: "p",
      tenant: "SYNTHETIC",
      familyName: "Prov",
      givenName: "Elsa",
      birthDate: "1940-01-01",
      sex: "FEMALE",
      registeredMunicipality: "1380",
    })
    .run();
});

/** What the guard is told about sealed rows. */
function askedAbout<Row>(found: readonly Keyed<Row>[]) {
  return found.map(({ sealed }) => {
    const { row, kind } = Sealed.open(sealed);
    return { row, group: kind.group(row), period: kind.period(row), approved: kind.approvedForPatient(row) };
  });
}
const periods = <Row>(found: readonly Keyed<Row>[]) => askedAbout(found).map(({ period }) => period);
const make = (mutation: string, day: string, work: Parameters<typeof changes.make>[1]) =>
  changes.make(author(mutation, day), work);

/** A plan of the winter with a goal, which the patient was let to read yesterday and is not today. */
async function takenBack(): Promise<void> {
  await make("createCarePlan", "2026-03-20", (transaction) => {
    transaction.insert(tables.carePlan, {
      ...clinical,
      id: "plan",
      type: "CARE_PLAN",
      title: "Plan",
      status: "ACTIVE",
      intent: "PLAN",
      periodFrom: winter.from,
      periodTo: winter.to,
      approvedForPatient: true,
    });
    transaction.insert(tables.carePlanGoal, {
      ...clinical,
      id: "goal",
      carePlanId: "plan",
      text: "Mål",
      achievement: "NOT_STARTED",
    });
  });
  await make("approvePlanForPatient", "2026-03-31", (transaction) => {
    transaction.update(tables.carePlan, "plan", 1, { approvedForPatient: false, periodTo: "2026-01-31" });
    transaction.update(tables.carePlanGoal, "goal", 1, { achievement: "ACHIEVED" });
  });
}

describe("a plan whose approval was taken back", () => {
  beforeEach(takenBack);

  it("stood as it was, and is not for the patient", async () => {
    const [plan] = askedAbout(await history.carePlansOn(["p"], YESTERDAY));
    expect(plan?.row).toMatchObject({ approvedForPatient: true, version: 1 });
    expect(plan?.approved).toBe(false);
  });

  it("has goals that are not for the patient", async () => {
    const [goal] = askedAbout(await history.goalsOn(["plan"], YESTERDAY));
    expect(goal?.row.achievement).toBe("NOT_STARTED");
    expect(goal?.approved).toBe(false);
  });

  it("has a history that is not for the patient", async () => {
    const told = askedAbout(await history.changes(["p"]));
    expect(told.map(({ row, approved }) => [row.recordId, row.version, approved])).toEqual([
      ["goal", 2, false],
      ["plan", 2, false],
      ["goal", 1, false],
      ["plan", 1, false],
    ]);
  });

  it("has parts that tell about its days too", async () => {
    const { db } = database;
    const part = { ...clinical, carePlanId: "plan" };
    db.insert(tables.carePlanActivity)
      .values({ ...part, id: "activity", what: "x", responsiblePrincipal: "OTHER", status: "NOT_STARTED" })
      .run();
    db.insert(tables.carePlanReview)
      .values({ ...part, id: "review", reviewedOn: "2026-03-20" })
      .run();
    db.insert(tables.sipMeeting)
      .values({ ...part, id: "meeting", physicianNeeded: false, physicianTookPart: false })
      .run();
    const records = new RecordStore(database);
    const care = new CareStore(database);
    const days: Period = { from: winter.from, to: "2026-03-20" };
    expect(periods(await records.goals(["plan"]))).toEqual([days]);
    expect(periods(await records.activities(["plan"]))).toEqual([days]);
    expect(periods(await care.reviews(["plan"]))).toEqual([days]);
    expect(periods(await care.meetingsOfPlans(["plan"]))).toEqual([days]);
  });

  it("is closed for the days that it told about and those of its whole", async () => {
    const [plan] = askedAbout(await history.carePlansOn(["p"], YESTERDAY));
    expect(plan?.period).toEqual(winter);
    const [goal] = askedAbout(await history.goalsOn(["plan"], YESTERDAY));
    expect(goal?.period.from).toBe(winter.from);
    for (const { period } of askedAbout(await history.changes(["p"]))) expect(period.from).toBe(winter.from);
  });

  it("is in no past once it is marked as entered in error, and its history is the mark", async () => {
    await make("markEnteredInError", "2026-03-31", (transaction) => {
      transaction.update(tables.carePlan, "plan", 2, { ...inError, status: "ENTERED_IN_ERROR" });
    });
    expect(await history.carePlansOn(["p"], YESTERDAY)).toEqual([]);
    const told = askedAbout(await history.changes(["p"])).map(({ row }) => row);
    expect(told.filter(({ recordId }) => recordId === "plan")).toMatchObject([
      { mutation: "markEnteredInError", isMark: true },
    ]);
    expect(told.filter(({ isMark }) => isMark)).toHaveLength(1);
  });
});

/** A stay of the winter with everything that rests on it, all written in March. */
function stayWithAll(): void {
  const { db } = database;
  const instant = (day: string) => `${day}T10:00:00+01:00`;
  db.insert(tables.inpatientStay)
    .values({
      ...clinical,
      id: "stay",
      clinic: "unit",
      admittedAt: instant(winter.from),
      dischargedAt: instant(winter.to ?? ""),
      dischargedTo: "HOME",
      planned: false,
    })
    .run();
  db.insert(tables.dischargeProcess)
    .values({
      ...clinical,
      id: "process",
      stayId: "stay",
      municipality: "1380",
      municipalUnit: "unit",
      sipNeeded: true,
    })
    .run();
  db.insert(tables.dischargeMessage)
    .values({
      ...clinical,
      id: "message",
      processId: "process",
      kind: "READY_NOTICE",
      sentAt: clinical.recordedAt,
      toUnits: [],
    })
    .run();
  db.insert(tables.sipMeeting)
    .values({
      ...clinical,
      id: "meeting",
      processId: "process",
      physicianNeeded: false,
      physicianTookPart: false,
    })
    .run();
  db.insert(tables.riskAssessment)
    .values({
      ...clinical,
      id: "risk",
      stayId: "stay",
      level: "HIGH",
      assessedBy: "employee",
      assessedAt: clinical.recordedAt,
    })
    .run();
  db.insert(tables.supportEpisode)
    .values({
      ...clinical,
      id: "episode",
      stayId: "stay",
      riskAssessmentId: "risk",
      unit: "unit",
      initiatedBy: "employee",
      startedOn: winter.from,
      decidedEnd: winter.to ?? "",
      endedOn: winter.to,
    })
    .run();
  const ofEpisode = { ...clinical, episodeId: "episode" };
  db.insert(tables.supportExtension)
    .values({
      ...ofEpisode,
      id: "extension",
      decidedAt: clinical.recordedAt,
      decidedBy: "employee",
      reason: "x",
      individualReview: true,
      newEnd: "2026-03-01",
    })
    .run();
  db.insert(tables.supportContact)
    .values({
      ...ofEpisode,
      id: "contact",
      kind: "HOSPITAL",
      at: clinical.recordedAt,
      practitionerHsaId: "employee",
    })
    .run();
  db.insert(tables.experience)
    .values({ ...ofEpisode, id: "experience", instrument: "x", answers: [], answeredOn: "2026-03-01" })
    .run();
}

describe("what rests on a stay or on support", () => {
  beforeEach(stayWithAll);
  const days: Period = { from: winter.from, to: "2026-03-20" };

  it("has the days of both where it is read", async () => {
    const records = new RecordStore(database);
    const care = new CareStore(database);
    expect({
      process: periods(await records.discharges(["process"])),
      message: periods(await care.messages(["process"])),
      meeting: periods(await care.meeting(["meeting"])),
      risk: periods(await care.riskAssessments(["p"])),
      extension: periods(await records.extensions(["p"])),
      contact: periods(await care.supportContacts(["p"])),
      experience: periods(await care.experiences(["p"])),
    }).toEqual({
      process: [days],
      message: [days],
      meeting: [days],
      risk: [days],
      extension: [days],
      contact: [days],
      experience: [days],
    });
  });

  it("has the days of both where it is marked as entered in error", async () => {
    const marked = [
      tables.dischargeProcess,
      tables.dischargeMessage,
      tables.sipMeeting,
      tables.riskAssessment,
      tables.supportExtension,
      tables.supportContact,
      tables.experience,
    ];
    for (const table of marked) database.db.update(table).set(inError).run();
    const told = askedAbout(await history.marked(["p"]));
    expect(told).toHaveLength(marked.length);
    for (const { row, period } of told) expect([row.kind, period]).toEqual([row.kind, days]);
  });

  it("has in its mark the days that the row itself told about", async () => {
    database.db.update(tables.inpatientStay).set(inError).run();
    expect(askedAbout(await history.marked(["p"]))).toMatchObject([{ group: "EVENTS", period: winter }]);
  });

  it("is not in the past when it is marked today", async () => {
    expect(await history.episodesOn(["p"], YESTERDAY)).toHaveLength(1);
    await make("markEnteredInError", "2026-03-31", (transaction) => {
      transaction.update(tables.supportEpisode, "episode", 1, inError);
    });
    expect(await history.episodesOn(["p"], YESTERDAY)).toEqual([]);
  });
});
