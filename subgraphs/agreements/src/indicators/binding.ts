/** Which agreements bound the region on a day. */
import { Temporal } from "temporal-polyfill";
import { agreementStatus, binds, statusAmong } from "../rules/agreement-status.js";
import type { AgreementStatus, PartyKind } from "../terms.js";
import type { AgreementFacts, CountedAgreement } from "./agreement-facts.js";

/** The agreements that bound the region or a body of it on `day`, by id; see `binds`. */
export function bindingOn({ region, agreements }: AgreementFacts, day: string): CountedAgreement[] {
  const statusOf = (agreement: CountedAgreement): AgreementStatus => {
    const status = agreementStatus(agreement, day);
    if (status !== "IN_FORCE") return status;
    return statusAmong(
      status,
      agreements.filter(({ replacesId }) => replacesId === agreement.id).map(statusOf),
    );
  };
  return agreements.filter((agreement) => {
    const own = agreement.parties.filter(({ kind, regionCode }) => isOfRegion(kind) && regionCode === region);
    if (own.length === 0) return false;
    const status = statusOf(agreement);
    return own.some((party) => binds(status, agreement.signingRule, party, day));
  });
}

/** Days on which it can change which agreements bind. */
export function bindingDays({ agreements }: AgreementFacts): string[] {
  return agreements.flatMap(({ stages, parties, notBefore, validTo }) => [
    ...stages.flatMap(({ validFrom }) => validFrom ?? []),
    ...parties.flatMap(({ decision, earlierDecisions = [] }) =>
      [decision, ...earlierDecisions].flatMap((each) => each?.decidedOn ?? []),
    ),
    ...(notBefore === null ? [] : [notBefore]),
    ...(validTo === null ? [] : [dayAfter(validTo)]),
  ]);
}

function isOfRegion(kind: PartyKind): boolean {
  return kind === "REGION" || kind === "INTERNAL_BODY";
}

/** The day after. */
export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
