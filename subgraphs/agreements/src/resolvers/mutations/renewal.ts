/** Renewal of the agreements of care homes. */
import { payload, refuseIf, today, type UserError, userError } from "@vardgraf/core";
import { recordedPeriod } from "../../care-home-agreement.js";
import type { Loaders } from "../../loaders.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import type { AgreementRow } from "../../model.js";
import { forgetLoaded } from "../../registry-loaders.js";
import { careHomeIdProblems } from "../../rules/care-home-id.js";
import { renew, type RenewalProblem } from "../../rules/renewal.js";
import { yearProblems } from "../../rules/year-range.js";
import type { PeriodTerms } from "../../tables/recorded.js";
import { found, requireRegion, requireRight, writing } from "./acting.js";

/** Mutations of renewals. */
export const renewal: Pick<MutationResolvers, "renewAgreement"> = {
  renewAgreement: (_root, { input }, context) =>
    payload(
      async () => {
        const { store, loaders, lifecycle, clock } = context;
        requireRight(context, "RENEW");
        const agreement = await found(loaders.agreement.load(input.agreement));
        await requireRegion(context, agreement);
        const { author, once } = writing(context, "renewAgreement", input);
        const { careHome, year, publishedOn } = input;
        const places = input.places ?? null;
        refuseIf([
          ...careHomeIdProblems("careHome", careHome),
          ...yearProblems("year", year),
          ...placesProblems(places),
        ]);
        const renewable = {
          renewal: agreement.renewal,
          inForceFrom: await lifecycle.inForceFrom(agreement),
          validTo: agreement.validTo,
        };
        const terms = await termsOf(loaders, agreement);
        const id = await store.money.renew(
          author,
          agreement.id,
          careHome,
          (periods) => {
            const published = { year, places, publishedOn };
            const { period, problems } = renew(renewable, periods, published, terms, today(clock));
            return { period, problems: problems.map(told) };
          },
          once,
        );
        forgetLoaded(loaders);
        const period = (await loaders.periodsOfHome.load(careHome)).find((each) => each.id === id);
        return { period: period ? recordedPeriod(agreement, period) : null };
      },
      { period: null },
    ),
};

function placesProblems(places: number | null): UserError[] {
  if (places === null || (places >= 1 && places <= 1000)) return [];
  return [userError("VALUE_OUT_OF_RANGE", "places", "Send from 1 to 1000 places.")];
}

/** Clauses and rates of the agreement itself, for a home's first period. */
async function termsOf(
  { clausesOfAgreement, compensationOfAgreement }: Loaders,
  { id }: AgreementRow,
): Promise<PeriodTerms> {
  const [clauses, rates] = await Promise.all([clausesOfAgreement.load(id), compensationOfAgreement.load(id)]);
  return {
    clauses: clauses.map(({ number, textSv, textEn }) => ({ number, textSv, textEn })),
    rates: rates.map(({ id: ruleId, amount, percent, unitSize }) => ({ ruleId, amount, percent, unitSize })),
  };
}

function told(problem: RenewalProblem): UserError {
  switch (problem) {
    case "AGREEMENT_DOES_NOT_RENEW":
      return userError("AGREEMENT_DOES_NOT_RENEW", "agreement");
    case "AGREEMENT_NOT_IN_FORCE":
      return userError("AGREEMENT_STATUS", "year", "The agreement is not in force in that year.");
    case "ALREADY_RENEWED":
      return userError(
        "ALREADY_EXISTS",
        "year",
        "The agreement of this home is renewed for that year already.",
      );
    case "PLACES_NOT_STATED":
      return userError("PLACES_NOT_STATED", "places");
    case "PUBLICATION_OUT_OF_RANGE":
      return userError(
        "VALUE_OUT_OF_RANGE",
        "publishedOn",
        "Send a day of the year before or of the year itself that is not in the future.",
      );
  }
}
