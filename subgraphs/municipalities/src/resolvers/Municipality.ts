import { isValidOn } from "@vardgraf/core";
import type { Context } from "../context.js";
import { dayOf } from "../day.js";
import type { MunicipalityResolvers } from "../generated/resolvers.js";
import type { CityDistrictRow, MunicipalityRow } from "../model.js";
import { figureOn } from "../rules/figure-on.js";
import { hsaPrefix } from "../rules/organization-number.js";
import { required } from "./required.js";

/** Resolvers of a municipality (kommun). */
export const Municipality: MunicipalityResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.municipality.load(code),
  hsaPrefix: ({ organizationNumber }) => hsaPrefix(organizationNumber),
  region: ({ regionCode }, _arguments, { loaders }) => required(loaders.region.load(regionCode)),

  async population({ code }, { asOf }, context) {
    return figureOn(await context.loaders.populationFigures.load(code), dayOf(asOf, context));
  },
  populationFigures: ({ code }, _arguments, { loaders }) => loaders.populationFigures.load(code),

  cityDistricts: (municipality, { asOf }, context) => resolveCityDistricts(municipality, asOf, context),

  async careAreas({ code }, { asOf }, context) {
    const areas = await context.loaders.careAreasOfMunicipality.load(code);
    const day = dayOf(asOf, context);
    return areas.filter((area) => isValidOn(area, day));
  },

  async municipalRoles({ code }, { asOf, role }, context) {
    const assignments = await context.loaders.roleAssignmentsOfMunicipality.load(code);
    const day = dayOf(asOf, context);
    return assignments.filter(
      (assignment) => isValidOn(assignment, day) && (role ?? assignment.role) === assignment.role,
    );
  },

  async collaborationBodies({ code, regionCode }, { asOf }, context) {
    const day = dayOf(asOf, context);
    const bodies = await context.loaders.collaborationBodiesOfRegion.load(regionCode);
    const members = await Promise.all(bodies.map(({ id }) => context.loaders.membersOfBody.load(id)));
    return bodies.filter(
      (body, index) =>
        isValidOn(body, day) &&
        members[index]?.some(
          (member) => isValidOn(member, day) && (member.area === code || member.allMunicipalities),
        ),
    );
  },
};

/** City districts of a municipality on the day `asOf`, or today. */
export async function resolveCityDistricts(
  { code }: MunicipalityRow,
  asOf: string | null | undefined,
  context: Context,
): Promise<CityDistrictRow[]> {
  const districts = await context.loaders.cityDistrictsOfMunicipality.load(code);
  const day = dayOf(asOf, context);
  return districts.filter((district) => isValidOn(district, day));
}
