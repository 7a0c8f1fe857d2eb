/** Reading disagreements and disputes. */
import { connection, type PageArguments, readPage, refuse } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { QueryResolvers } from "../../generated/resolvers.js";
import { caseAge, medianAge } from "../../rules/case-age.js";
import { escalationReading } from "../../rules/escalation-reading.js";
import { escalationSteps } from "../../terms.js";
import { readable } from "../EscalationCase.js";

/** Cases of the own party, and figures for statistics. */
export const escalationQueries = {
  escalations: async (_root, { region, step, first, after }, { caller, store }) => {
    const reading = escalationReading(caller);
    if (reading.kind !== "CASES") throw refuse(reading.kind === "NOTHING" ? reading.code : "FORBIDDEN");
    const args: PageArguments = { first, after };
    const page = readPage(args, "escalations");
    const filter = { organisation: reading.organisation, region: region ?? null, step: step ?? null };
    const [behind] = page.afterId === null ? [null] : await store.escalations.cases([page.afterId]);
    if (behind === undefined) throw refuse("INVALID_CURSOR");
    const [rows, totalCount] = await Promise.all([
      store.escalations.casePage(filter, behind, page),
      store.escalations.caseCount(filter),
    ]);
    return { ...connection(rows, page, "escalations", ({ id }) => id), totalCount };
  },

  escalationCase: async (_root, { id }, context) => {
    const reading = escalationReading(context.caller);
    if (reading.kind !== "CASES") throw refuse(reading.kind === "NOTHING" ? reading.code : "FORBIDDEN");
    const row = await context.loaders.escalationCase.load(id);
    const found = row === null ? null : await readable(row, context);
    if (found === null) throw refuse("NOT_FOUND");
    return found;
  },

  escalationFigures: async (_root, { region }, context) => figures(region, context),
} satisfies QueryResolvers;

/** Numbers and ages: of all cases for statistics, of the own ones for somebody who reads cases. */
async function figures(region: string, { caller, clock, store }: Context) {
  const reading = escalationReading(caller);
  if (reading.kind === "NOTHING") throw refuse(reading.code);
  const organisation = reading.kind === "CASES" ? reading.organisation : null;
  const cases = await store.escalations.countedCases({ organisation, region, step: null });
  const open = cases.filter(({ step }) => step !== "RESOLVED");
  const now = clock.now().toString();
  return {
    open: open.length,
    total: cases.length,
    fromDeviations: open.filter(({ deviationId }) => deviationId !== null).length,
    steps: escalationSteps.map((step) => {
      const ages = cases.filter((each) => each.step === step).map((each) => caseAge(each, now).days);
      return {
        step,
        count: ages.length,
        agesDays: ages.toSorted((a, b) => b - a),
        medianAgeDays: medianAge(ages),
      };
    }),
  };
}
