import { isValidOn } from "@vardgraf/core";
import type { FixedContactResolvers } from "../generated/resolvers.js";
import { contactWarnings } from "../rules/fixed-contact.js";
import { practitioner, unit } from "./references.js";

/** Resolvers of a fixed contact. */
export const FixedContact: FixedContactResolvers = {
  practitioner: ({ practitionerHsaId }) => practitioner(practitionerHsaId),
  unit: (contact) => unit(contact.unit),
  internalNote: ({ internalNote }, _arguments, { caller }) =>
    caller.client === "PATIENT" ? null : internalNote,
  async warnings({ type, patient, validFrom, unit }, _arguments, { guard, loaders }) {
    if (type !== "FIXED_PHYSICIAN_CONTACT") return [];
    const listings = guard.rows(patient, await loaders.listings.load(patient.id));
    const listed = listings.find((listing) => isValidOn(listing, validFrom));
    return contactWarnings({ unit, listedCentre: listed?.healthCentre ?? null });
  },
};
