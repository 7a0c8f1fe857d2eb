/** How far the signing of an agreement has come. */
import type { Context } from "../../context.js";
import type { AgreementRow } from "../../model.js";
import { countDecisions, municipalitiesNeeded } from "../../rules/signing.js";

/** Who has decided what on `day`, by the signing rule of `agreement` (E37, E39, C9). */
export async function signingStatus(
  agreement: AgreementRow,
  day: string,
  { loaders, lifecycle }: Pick<Context, "loaders" | "lifecycle">,
) {
  const { id, signingRule: rule, majorityThreshold } = agreement;
  const [parties, status] = await Promise.all([
    loaders.partiesOfAgreement.load(id),
    lifecycle.status(agreement, day),
  ]);
  const { yes, no, pending } = countDecisions(rule, parties, day);
  const deciding = [...yes, ...no, ...pending];
  return {
    yes: yes.length,
    no: no.length,
    pending: pending.length,
    total: deciding.length,
    missingParties: [...no, ...pending],
    municipalitiesNeeded:
      rule === "MAJORITY"
        ? municipalitiesNeeded(parties, majorityThreshold)
        : deciding.filter(({ kind }) => kind === "MUNICIPALITY").length,
    rule,
    status,
  };
}
