/** What the parties do with an agreement. */
import { today } from "@vardgraf/core";
import type { AgreementResolvers } from "../../generated/resolvers.js";
import type { AgreementVersionSource } from "../../registry-model.js";
import { competencesOn } from "../../rules/competence-on.js";
import { yearsWithoutFollowUp } from "../../rules/follow-up-years.js";

/** Who is bound, referrals, questions, follow-ups and competence. */
export const registryFields = {
  bindsMunicipality: async (agreement, { code, asOf }, { lifecycle, clock }) => {
    const bound = await lifecycle.boundParties(agreement, asOf ?? today(clock));
    return bound.some(({ municipalityCode }) => municipalityCode === code);
  },
  boundParties: (agreement, { asOf, rule }, { lifecycle, clock }) =>
    lifecycle.boundParties(
      { ...agreement, signingRule: rule ?? agreement.signingRule },
      asOf ?? today(clock),
    ),

  signingOptions: ({ id }, _args, { loaders }) => loaders.signingOptionsOfAgreement.load(id),
  versions: async ({ id }, _args, { loaders }) => {
    const clauses = await loaders.clausesOfAgreement.load(id);
    const versions = await Promise.all(clauses.map((clause) => loaders.versionsOfClause.load(clause.id)));
    const byDay = new Map<string, AgreementVersionSource>();
    for (const version of versions.flat()) {
      const { date, label } = version;
      const same = byDay.get(date);
      byDay.set(date, { date, label: same?.label ?? label, versions: [...(same?.versions ?? []), version] });
    }
    return [...byDay.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  },
  referrals: ({ id }, _args, { loaders }) => loaders.referralsOfAgreement.load(id),
  escalatedQuestions: ({ id }, _args, { loaders }) => loaders.questionsOfAgreement.load(id),

  followUps: ({ id }, _args, { loaders }) => loaders.followUpsOfAgreement.load(id),
  yearsWithoutFollowUp: async (agreement, { asOf }, { loaders, lifecycle, clock }) => {
    const day = asOf ?? today(clock);
    const clauses = await loaders.clausesOfAgreement.load(agreement.id);
    if (!clauses.some(({ category, periodicity }) => category === "FOLLOW_UP" && periodicity === "YEARLY"))
      return [];
    const [force, done] = await Promise.all([
      lifecycle.force(agreement, day),
      loaders.followUpsOfAgreement.load(agreement.id),
    ]);
    return yearsWithoutFollowUp(force, new Set(done.map(({ year }) => year)), day);
  },

  competence: async ({ id }, { profession, asOf }, { loaders, clock }) =>
    competencesOn(await loaders.competencesOfAgreement.load(id), asOf ?? today(clock), profession ?? null),
} satisfies AgreementResolvers;
