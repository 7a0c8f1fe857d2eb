/** The imagined caller of `explainAccess`, read as the claims of a token would be. */
import { type Appointment, appointments, type KnownCaller, type Profession, refuse } from "@vardgraf/core";
import type { ExplainedCaller } from "../generated/resolvers.js";

const licensed: ReadonlySet<string> = new Set<Profession>([
  "PHYSICIAN",
  "NURSE",
  "OCCUPATIONAL_THERAPIST",
  "PHYSIOTHERAPIST",
]);

/** The caller; refuses an appointment that no token can carry (`BAD_USER_INPUT`). */
export function explainedCaller(as: ExplainedCaller): KnownCaller {
  const provider = as.provider ?? null;
  return {
    client: as.client,
    subject: "explained",
    purpose: as.purpose,
    employeeHsaId: as.employee ?? null,
    commissionHsaId: as.employee ?? null,
    unitHsaId: as.unit ?? null,
    providerHsaId: provider,
    organisationNumber: provider?.slice(2, 12) ?? null,
    professions: as.professions.filter((profession): profession is Profession => licensed.has(profession)),
    appointments: as.appointments.map(appointmentOf),
    patientId: as.self ?? null,
  };
}

function appointmentOf(text: string): Appointment {
  const known = appointments.find((each) => each === text);
  if (known === undefined) {
    throw refuse("BAD_USER_INPUT", `Appointments are: ${appointments.join(", ")}.`);
  }
  return known;
}
