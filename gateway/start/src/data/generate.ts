/** Makes the synthetic people of a data directory. */
import { join } from "node:path";
import { stockholmDay, systemClock } from "@vardgraf/core";
import { buildPatientDatabase, unfinishedDay } from "@vardgraf/patients";
import { createCallerContextSigner, createLogger } from "@vardgraf/schema";
import type { JSONWebKeySet, JWK } from "jose";
import { Temporal } from "temporal-polyfill";
import { ensureCallerContextKeys, keyFiles, readKeys } from "../keys.js";
import { openSubgraphs } from "../subgraphs.js";
import { readCareMap } from "./care-map.js";
import { referenceClient } from "./reference-client.js";

/** Region of the hand-written people: Halland. */
export const STORY_REGION = "13";

/** Whom to make. */
export interface PeopleRequest {
  readonly dataDirectory: string;
  /** Two-digit codes of the regions that the people live in. */
  readonly regions: readonly string[];
  /** How many people, all regions together. */
  readonly patients: number;
  /** The same seed, day and numbers give the same people. */
  readonly seed: number;
  /** The day that their histories lead up to, YYYY-MM-DD. */
  readonly asOf: string;
  /** Years of history, 1 to 10. */
  readonly years: number;
  /** Whether to add the hand-written people whom the documentation talks about. */
  readonly stories: boolean;
  /** Leaves the indicators to be counted at the first start. */
  readonly uncounted?: boolean;
}

/** The file of the people of a data directory. */
export function patientFile(dataDirectory: string): string {
  return join(dataDirectory, "patients.sqlite");
}

/** The day that `now` (an instant, or the present) falls on. */
export function dayOf(now: string | undefined): string {
  return stockholmDay(now === undefined ? systemClock.now() : Temporal.Instant.from(now));
}

/** The day of people like those requested whose making was stopped or killed; null when there are none. */
export function dayToGoOnWith(request: Omit<PeopleRequest, "asOf">): string | null {
  return unfinishedDay(patientFile(request.dataDirectory), request);
}

/**
 * Replaces the people of a data directory in one step. Call it under an exclusive lock. Stopped by the signal or
 * killed, it goes on where it was when called with the same request.
 */
export async function generatePeople(
  request: PeopleRequest,
  progress: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  await ensureCallerContextKeys(request.dataDirectory);
  const keys = keyFiles(request.dataDirectory);
  const reference = await openSubgraphs(["municipalities", "care-units"], {
    dataDirectory: request.dataDirectory,
    callerKeys: readKeys<JSONWebKeySet>(keys.callerContextKeys),
    clock: systemClock,
    log: createLogger("generate", "warn"),
    progress,
  });
  try {
    const ask = referenceClient(await createCallerContextSigner(readKeys<JWK>(keys.callerContextKey)));
    const careMap = await readCareMap(ask, reference, request.regions, request.asOf);
    const { patients, seed, asOf, years, stories, uncounted = false } = request;
    await buildPatientDatabase({
      file: patientFile(request.dataDirectory),
      careMap,
      patients,
      seed,
      asOf,
      years,
      stories,
      uncounted,
      progress,
      ...(signal === undefined ? {} : { signal }),
    });
  } finally {
    await reference.close();
  }
}
