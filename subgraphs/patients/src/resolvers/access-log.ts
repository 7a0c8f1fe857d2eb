/** The queries over the access log. */
import { connection, readPage } from "@vardgraf/core";
import { requireUnitLog, scopesOf } from "../access/unit-log.js";
import type { PatientResolvers, QueryResolvers } from "../generated/resolvers.js";
import { placeOf, spanOf } from "./log-days.js";

const PATIENT_LOG = "Patient.accessLog";

/** The patient's own log. */
export const accessLogOfPatient: Pick<PatientResolvers, "accessLog"> = {
  async accessLog(patient, { from, to, ...page }, { guard, journal, loaders }) {
    if (!guard.may(patient, "OWN_LOG")) journal.refused(patient.id, "27", "OWN_LOG");
    guard.require(patient, "OWN_LOG");
    const request = readPage(page, PATIENT_LOG);
    const entries = await loaders.patientLog.load({
      patient: patient.id,
      ...spanOf({ from, to }),
      limit: request.limit + 1,
      behind: placeOf(request.afterId),
    });
    return connection(entries, request, PATIENT_LOG, ({ sequence }) => String(sequence));
  },
};

/** Samples and checks of a unit's log. */
export const logCheckQueries: Pick<QueryResolvers, "logSamples" | "logChecks"> = {
  async logSamples(_, { unit, from, to, ...page }, context) {
    await requireUnitLog(context, unit);
    const request = readPage(page, "logSamples");
    const of = { unit, scopes: scopesOf(context), from: from ?? null, to: to ?? null };
    const samples = await context.store.logChecks.samplesOfUnit(of, request);
    return connection(samples, request, "logSamples", ({ id }) => id);
  },

  async logChecks(_, { unit, from, to, ...page }, context) {
    await requireUnitLog(context, unit);
    const request = readPage(page, "logChecks");
    const of = { unit, scopes: scopesOf(context), from: from ?? null, to: to ?? null };
    const checks = await context.store.logChecks.checksOfUnit(of, request);
    return connection(checks, request, "logChecks", ({ id }) => id);
  },
};
