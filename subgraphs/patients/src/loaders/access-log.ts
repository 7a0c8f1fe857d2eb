/** Loaders over the access log, and over the checks of it. */
import { type AuditReader, loadMany, loadOne, type LoggedEntry, type TimeSpan } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { LogCheckStore } from "../store/log-check-store.js";

/** A page of one patient's log. */
export interface PatientLogPage extends TimeSpan {
  readonly patient: string;
  readonly limit: number;
  /** Place in the log; null from the end. */
  readonly behind: number | null;
}

const withoutPatient = ({ from, before, limit, behind }: PatientLogPage): string =>
  `${from} ${before} ${limit} ${behind}`;

/** Makes them for one request. */
export function createLogLoaders(store: LogCheckStore, log: AuditReader) {
  return {
    /** Entries about a patient, latest first, one more than a page holds: one statement for pages that ask alike. */
    patientLog: new DataLoader<PatientLogPage, LoggedEntry[], string>(
      async (pages) => {
        const alike = new Map<string, PatientLogPage[]>();
        for (const page of pages) {
          const key = withoutPatient(page);
          alike.set(key, [...(alike.get(key) ?? []), page]);
        }
        const found = await Promise.all(
          [...alike.values()].flatMap(([page, ...more]) =>
            page === undefined ? [] : [readPages(log, page, [page, ...more])],
          ),
        );
        const byPage = new Map(found.flatMap((each) => [...each]));
        return pages.map((page) => byPage.get(page) ?? []);
      },
      { cacheKeyFn: (page) => `${page.patient} ${withoutPatient(page)}` },
    ),
    /** Entries by their place in the log. */
    logEntry: new DataLoader<number, LoggedEntry | null>(async (places) => {
      const entries = new Map((await log.at(places)).map((each) => [each.sequence, each]));
      return places.map((place) => entries.get(place) ?? null);
    }),
    /** Samples by id. */
    logSample: loadOne(
      (ids) => store.samples(ids),
      ({ id }) => id,
    ),
    /** Checks by id of the sample, latest first. */
    checksOfSample: loadMany(
      (ids) => store.checksOfSamples(ids),
      ({ sampleId }) => sampleId,
    ),
  };
}

/** See {@link createLogLoaders}. */
export type LogLoaders = ReturnType<typeof createLogLoaders>;

async function readPages(
  log: AuditReader,
  alike: PatientLogPage,
  pages: readonly PatientLogPage[],
): Promise<Map<PatientLogPage, LoggedEntry[]>> {
  const { limit, behind } = alike;
  const patients = pages.map(({ patient }) => patient);
  const entries = await log.ofPatients(patients, alike, limit, behind);
  return new Map(pages.map((page) => [page, entries.filter(({ entry }) => entry.patient === page.patient)]));
}
