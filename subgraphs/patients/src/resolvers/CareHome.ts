import { pageOf } from "@vardgraf/core";
import type { CareHomeResolvers } from "../generated/resolvers.js";

/** What a care home gains here: its residents, as far as the caller may see them and where they live. */
export const CareHome: CareHomeResolvers = {
  async residents({ id }, page, { guard, loaders }) {
    guard.requireForPersons();
    const ids = (await loaders.residentsOfHome.load(id)).map(({ patientId }) => patientId);
    const residents = (await guard.patients(ids)).filter((patient) => guard.may(patient, "PLACE"));
    const sorted = residents.sort(
      (a, b) => nameOf(a.person).localeCompare(nameOf(b.person), "sv") || (a.id < b.id ? -1 : 1),
    );
    return pageOf(sorted, page, "CareHome.residents", (patient) => patient.id);
  },
};

function nameOf({
  familyName,
  givenName,
}: {
  readonly familyName: string;
  readonly givenName: string;
}): string {
  return `${familyName} ${givenName}`;
}
