/** Loaders of one request: many look-ups of one kind become one statement. Rows about persons stay sealed. */
import { loadMany, loadOne } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { Sealed } from "./access/sealed.js";
import { measures } from "./indicators/index.js";
import type { Store } from "./store.js";
import type { CountRow } from "./store/figures-store.js";
import type { Keyed } from "./store/record-store.js";

/** Which counts: an indicator in a region on a day. */
export interface CountKey {
  readonly code: string;
  readonly region: string;
  readonly on: string;
}

/** Makes the loaders of one request, made on `today`. */
export function createLoaders(store: Store, today: string) {
  const { records, figures } = store;
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
    /** Counts of an indicator: one statement each. */
    counts: new DataLoader<CountKey, CountRow[], string>(
      (keys) =>
        Promise.all(
          keys.map(({ code, region, on }) => {
            const measure = measures.get(code);
            return measure === undefined ? [] : figures.counts(measure.counts(region, on));
          }),
        ),
      { cacheKeyFn: ({ code, region, on }) => `${code} ${region} ${on}` },
    ),
  };
}

/** See {@link createLoaders}. */
export type Loaders = ReturnType<typeof createLoaders>;

function sealedRows<Row>(
  read: (keys: readonly string[]) => Promise<readonly Keyed<Row>[]>,
): DataLoader<string, Sealed<Row>[]> {
  const keyed = loadMany<string, Keyed<Row>>(read, ({ key }) => key);
  return new DataLoader(
    async (keys) =>
      (await keyed.loadMany(keys)).map((rows) =>
        rows instanceof Error ? rows : rows.map(({ sealed }) => sealed),
      ),
    { cache: true },
  );
}
