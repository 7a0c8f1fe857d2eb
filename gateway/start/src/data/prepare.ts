/** Makes a data directory ready to serve: keys, and at the first start people. */
import { databaseExists, lockDirectory } from "@vardgraf/core";
import { HISTORY_YEARS } from "@vardgraf/patients";
import { existsSync } from "node:fs";
import { keyFiles } from "../keys.js";
import type { StartSettings } from "../settings.js";
import { dayOf, generatePeople, patientFile, STORY_REGION } from "./generate.js";

/** Seed of the people that the first start makes. */
const SEED = 7;

/** Fills what is missing; a directory that is complete is left as it is. */
export async function prepareData(settings: StartSettings, progress: (line: string) => void): Promise<void> {
  const directory = settings.DATA_DIR;
  const complete = (): boolean =>
    databaseExists(patientFile(directory)) && existsSync(keyFiles(directory).callerContextKey);
  if (complete()) return;
  const lock = lockDirectory(directory, "EXCLUSIVE");
  try {
    if (complete()) return;
    progress(`making ${settings.SEED_PATIENTS} synthetic people in ${directory}`);
    await generatePeople(
      {
        dataDirectory: directory,
        regions: [STORY_REGION],
        patients: settings.SEED_PATIENTS,
        seed: SEED,
        asOf: dayOf(settings.NOW),
        years: HISTORY_YEARS,
        stories: true,
      },
      progress,
    );
  } finally {
    lock.release();
  }
}
