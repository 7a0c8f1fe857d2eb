/** Who sees case records, decided with the facts of the record. */
import { refuse } from "@vardgraf/core";
import type { Context } from "../context.js";
import { caseProblem, countProblem, isInvolved } from "../rules/case-readers.js";
import type { CareHomeRow, DeviationRow } from "../tables.js";

/** Refuses everybody who may not have counts of cases. */
export function mustSeeCounts({ caller }: Context): void {
  const problem = countProblem(caller);
  if (problem !== null) throw refuse(problem);
}

/** Refuses everybody who may not read any case; gives the caller's organisation number. */
export function mustSeeCases({ caller }: Context): string {
  const problem = caseProblem(caller);
  if (problem !== null) throw refuse(problem);
  if (caller.client === "ANONYMOUS" || caller.organisationNumber === null) throw refuse("FORBIDDEN");
  return caller.organisationNumber;
}

/** True when the caller's organisation answers for the home's health centre or is its municipality. */
export async function seesCasesOf(home: CareHomeRow, context: Context): Promise<boolean> {
  const own = mustSeeCases(context);
  const { loaders } = context;
  const centre = home.healthCentreHsaId === null ? null : await loaders.unit.load(home.healthCentreHsaId);
  const providers = await loaders.providersOfOrganization.load(own);
  return providers.some(
    ({ id, municipalityCode }) =>
      id === centre?.careProviderHsaId || municipalityCode === home.municipalityCode,
  );
}

/** The deviation when the caller's organisation is a party of it; otherwise null, as if there were none. */
export async function visibleDeviation(
  deviation: DeviationRow | null,
  context: Context,
): Promise<DeviationRow | null> {
  const own = mustSeeCases(context);
  if (deviation === null) return null;
  const { loaders } = context;
  const parties = await loaders.provider.loadMany([
    deviation.concernsProviderHsaId,
    deviation.otherProviderHsaId,
  ]);
  const numbers = parties.flatMap((one) =>
    one === null || one instanceof Error ? [] : [one.organizationNumber],
  );
  return isInvolved(own, numbers) ? deviation : null;
}
