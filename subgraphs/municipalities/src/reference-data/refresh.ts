/** Brings the database up to date with the data files at a start, or leaves it with the last good ones. */
import type { MunicipalityDatabase } from "../store.js";
import type { ReferenceData } from "./files.js";
import { isLoaded, loadReferenceData } from "./load.js";
import { readReferenceData } from "./read.js";

/** Who is told what became of the files. */
export interface RefreshListener {
  /** They are new and have been loaded. */
  loaded(data: ReferenceData): void;
  /** They are refused, for the reasons given a line each, and those that were loaded before stay in use. */
  kept(reasons: string): void;
}

/**
 * Loads the files in `directory` where they are new. Files with a mistake are refused as a whole: with data of an
 * earlier start these stay in use, without any the error is thrown.
 */
export function refreshReferenceData(
  database: MunicipalityDatabase,
  directory: string,
  listener: RefreshListener,
): void {
  try {
    const referenceData = readReferenceData(directory);
    if (loadReferenceData(database, referenceData)) listener.loaded(referenceData.data);
  } catch (error) {
    if (isLoaded(database)) return listener.kept((error as Error).message);
    database.close();
    throw error;
  }
}
