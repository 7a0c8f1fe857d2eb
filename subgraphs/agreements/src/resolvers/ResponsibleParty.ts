import type { OrganisationRow } from "../document-model.js";
import type { ResponsiblePartyResolvers } from "../generated/resolvers.js";
import type { Loaders } from "../loaders.js";
import { required } from "./required.js";

/** The organisation with this code. */
export function organisation(
  { organisations }: Pick<Loaders, "organisations">,
  code: string,
): Promise<OrganisationRow> {
  return required(
    organisations().then((all) => all.find((each) => each.code === code) ?? null),
    "organisation",
  );
}

/** A region or municipality that answers for a part of something (ansvarig part). */
export const ResponsibleParty: ResponsiblePartyResolvers = {
  region: ({ code }) => (code.length === 2 ? { code } : null),
  municipality: ({ code }) => (code.length === 4 ? { code } : null),
};
