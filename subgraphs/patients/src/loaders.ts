/** Loaders of one request: many look-ups of one kind become one statement. Rows about persons stay sealed. */
import { loadMany, loadOne } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { Sealed } from "./access/sealed.js";
import { createRollupLoader } from "./loaders/rollup.js";
import type { Store } from "./store.js";
import type { Keyed } from "./store/record-store.js";

/** Makes the loaders of one request, made on `today`. */
export function createLoaders(store: Store, today: string) {
  const { records, care, history, figures, privacy, rollups } = store;
  return {
    /** By id of the patient. */
    identifiers: sealedRows((ids) => records.identifiers(ids)),
    residences: sealedRows((ids) => records.residences(ids)),
    listings: sealedRows((ids) => records.listings(ids)),
    enrolments: sealedRows((ids) => records.enrolments(ids)),
    fixedContacts: sealedRows((ids) => records.fixedContacts(ids)),
    carePlansOfPatient: sealedRows((ids) => records.carePlansOfPatients(ids)),
    stays: sealedRows((ids) => records.stays(ids)),
    episodes: sealedRows((ids) => records.episodes(ids)),
    extensions: sealedRows((ids) => records.extensions(ids)),
    encounters: sealedRows((ids) => records.encounters(ids)),
    medicationReviews: sealedRows((ids) => records.medicationReviews(ids)),
    consents: sealedRows((ids) => privacy.consents(ids)),
    blocks: sealedRows((ids) => privacy.blocks(ids)),
    careTeams: sealedRows((ids) => care.careTeams(ids)),
    experiences: sealedRows((ids) => care.experiences(ids)),
    riskAssessments: sealedRows((ids) => care.riskAssessments(ids)),
    supportContacts: sealedRows((ids) => care.supportContacts(ids)),
    changes: sealedRows((ids) => history.changes(ids)),
    marked: sealedRows((ids) => history.marked(ids)),
    /** By id of the patient or plan, and day. */
    carePlansOn: sealedRowsOn((ids, day) => history.carePlansOn(ids, day)),
    episodesOn: sealedRowsOn((ids, day) => history.episodesOn(ids, day)),
    goalsOn: sealedRowsOn((ids, day) => history.goalsOn(ids, day)),
    activitiesOn: sealedRowsOn((ids, day) => history.activitiesOn(ids, day)),
    /** By id of the plan. */
    carePlanReviews: sealedRows((ids) => care.reviews(ids)),
    meetingsOfPlan: sealedRows((ids) => care.meetingsOfPlans(ids)),
    /** By id of the meeting. */
    meeting: sealedRows((ids) => care.meeting(ids)),
    /** By id of the discharge process. */
    discharge: sealedRows((ids) => records.discharges(ids)),
    dischargeMessages: sealedRows((ids) => care.messages(ids)),
    /** By id of the plan. */
    carePlan: sealedRows((ids) => records.carePlans(ids)),
    patientOfPlan: loadOne(
      (ids) => records.patientsOfPlans(ids),
      ({ id }) => id,
    ),
    goals: sealedRows((ids) => records.goals(ids)),
    activities: sealedRows((ids) => records.activities(ids)),
    /** By id of the stay. */
    dischargeOfStay: sealedRows((ids) => records.dischargesOfStays(ids)),
    /** By code of the municipality. */
    dischargesInProgress: sealedRows((codes) => records.dischargesInProgress(codes)),
    /** Ids of those who live in a care home today, by id of the home. */
    residentsOfHome: loadMany(
      (ids) => records.residencesInHomes(ids, today),
      ({ careHomeId }) => careHomeId,
    ),
    /** Number of persons with municipal health care today, by id of the care area. */
    enrolledInArea: loadOne(
      (ids) => figures.enrolledInAreas(ids, today),
      ({ careAreaId }) => careAreaId,
    ),
    /** Codes of the municipalities that have inhabitants, by code of the region. */
    municipalitiesOfRegion: new DataLoader<string, string[]>((regions) =>
      Promise.all(regions.map((region) => figures.municipalities(region))),
    ),
    /** Cells of indicators. */
    rollup: createRollupLoader(rollups),
  };
}

/** See {@link createLoaders}. */
export type Loaders = ReturnType<typeof createLoaders>;

function sealedRows<Row>(
  read: (keys: readonly string[]) => Promise<readonly Keyed<Row>[]>,
): DataLoader<string, Sealed<Row>[]> {
  return new DataLoader(async (keys) => {
    const byKey = new Map<string, Sealed<Row>[]>(keys.map((key) => [key, []]));
    for (const { key, sealed } of await read(keys)) byKey.get(key)?.push(sealed);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

/** Which rows, as they stood on which day. */
export interface DayKey {
  readonly id: string;
  readonly day: string;
}

/** One statement for each day that is asked for, however many ids. */
function sealedRowsOn<Row>(
  read: (ids: readonly string[], day: string) => Promise<readonly Keyed<Row>[]>,
): DataLoader<DayKey, Sealed<Row>[], string> {
  return new DataLoader(
    async (keys) => {
      const days = [...new Set(keys.map(({ day }) => day))];
      const found = await Promise.all(
        days.map(async (day) => {
          const ids = keys.filter((key) => key.day === day).map(({ id }) => id);
          return [day, await read(ids, day)] as const;
        }),
      );
      const byDay = new Map(found);
      return keys.map(({ id, day }) =>
        (byDay.get(day) ?? []).flatMap(({ key, sealed }) => (key === id ? [sealed] : [])),
      );
    },
    { cacheKeyFn: ({ id, day }) => `${day} ${id}` },
  );
}
