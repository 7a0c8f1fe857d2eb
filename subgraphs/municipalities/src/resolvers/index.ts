/** Collects the resolvers of the municipalities subgraph: one file a GraphQL type. */
import type { Resolvers } from "../generated/resolvers.js";
import { CityDistrict } from "./CityDistrict.js";
import { CollaborationBody } from "./CollaborationBody.js";
import { CollaborationMember } from "./CollaborationMember.js";
import { MunicipalCareArea } from "./MunicipalCareArea.js";
import { MunicipalRoleAssignment } from "./MunicipalRoleAssignment.js";
import { Municipality } from "./Municipality.js";
import { Mutation } from "./Mutation.js";
import { PopulationFigure } from "./PopulationFigure.js";
import { Query } from "./Query.js";
import { Region } from "./Region.js";
import { UnitFigures } from "./UnitFigures.js";

/** The resolver map, without the shared scalars. */
export const resolvers: Resolvers = {
  CityDistrict,
  CollaborationBody,
  CollaborationMember,
  MunicipalCareArea,
  MunicipalRoleAssignment,
  Municipality,
  Mutation,
  PopulationFigure,
  Query,
  Region,
  UnitFigures,
};
