/** Which agreement and which period of it hold for a care home on a day. */
import type { Context } from "./context.js";
import type { AgreementPeriodRow } from "./document-model.js";
import type { AgreementRow, CareHomeAgreementSource, CareHomeReference } from "./model.js";
import { careHomePeriod } from "./rules/care-home-period.js";

type Services = Pick<Context, "loaders" | "lifecycle">;

/** The region's agreement on physicians in care homes that is in force for the home on `day`; null when there is none. */
export async function careHomeAgreementOf(
  { loaders, lifecycle }: Services,
  { kind, municipality }: CareHomeReference,
  day: string,
): Promise<AgreementRow | null> {
  if (kind === "LSS" || !municipality) return null;
  const candidates = await loaders.careHomeAgreementsOfRegion.load(municipality.code.slice(0, 2));
  const statuses = await Promise.all(candidates.map((agreement) => lifecycle.status(agreement, day)));
  return candidates.find((_agreement, index) => statuses[index] === "IN_FORCE") ?? null;
}

/** The period that `day` falls in: the recorded one or, where none is, the one that follows from the published places. */
export async function careHomeAgreement(
  services: Services,
  careHome: CareHomeReference,
  day: string,
): Promise<CareHomeAgreementSource | null> {
  const { loaders, lifecycle } = services;
  const agreement = await careHomeAgreementOf(services, careHome, day);
  if (agreement === null || agreement.placesPublishedOn === null) return null;
  const recorded = (await loaders.periodsOfHome.load(careHome.id)).find(
    ({ agreementId, validFrom, validTo }) =>
      agreementId === agreement.id && validFrom <= day && day <= validTo,
  );
  if (recorded) return recordedPeriod(agreement, recorded);
  const { validTo, placesPublishedOn } = agreement;
  const inForceFrom = await lifecycle.inForceFrom(agreement);
  const facts = { inForceFrom, validTo, placesPublishedOn };
  const period = careHomePeriod(facts, careHome.placesHistory ?? [], day);
  return period && { agreement, ...period, recorded: false, terms: null };
}

/** A recorded period as the graph shows it. */
export function recordedPeriod(agreement: AgreementRow, period: AgreementPeriodRow): CareHomeAgreementSource {
  const { year, validFrom, validTo, places, publishedOn, terms } = period;
  const ends = agreement.validTo !== null && agreement.validTo <= `${year}-12-31`;
  return {
    agreement,
    validFrom,
    validTo,
    places,
    publishedOn,
    nextRenewal: ends ? null : `${year + 1}-01-01`,
    recorded: true,
    terms,
  };
}
