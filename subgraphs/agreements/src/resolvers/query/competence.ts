/** How far the posts of professions are filled. */
import { today } from "@vardgraf/core";
import type { QueryResolvers } from "../../generated/resolvers.js";
import { competencesOn } from "../../rules/competence-on.js";
import { professions } from "../../terms.js";

/** Supply of competence, with who answers for it (E49–E56). */
export const competenceQueries = {
  competenceSupply: async (_root, { region, profession, asOf }, { store, loaders, lifecycle, clock }) => {
    const day = asOf ?? today(clock);
    const [supply, candidates] = await Promise.all([
      store.registry.supplyOf(region),
      loaders.agreementsOfRegion.load(region),
    ]);
    const binding = await lifecycle.binding(candidates, day);
    const competences = await Promise.all(binding.map(({ id }) => loaders.competencesOfAgreement.load(id)));
    const inForce = competencesOn(competences.flat(), day, null);
    const wanted = profession == null ? professions : [profession];
    return wanted.map((each) => {
      const latest = supply.findLast((row) => row.profession === each && row.asOf <= day);
      return {
        regionCode: region,
        profession: each,
        responsible: inForce.find((row) => row.profession === each)?.responsible ?? null,
        asOf: latest?.asOf ?? null,
        needed: latest?.needed ?? null,
        filled: latest?.filled ?? null,
        synthetic: latest?.synthetic ?? false,
      };
    });
  },
} satisfies QueryResolvers;
