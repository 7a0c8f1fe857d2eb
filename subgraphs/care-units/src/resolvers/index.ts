/** The resolver map of the subgraph. */
import type { Resolvers } from "../generated/resolvers.js";
import { CareHome } from "./CareHome.js";
import { CareHomeConnection } from "./CareHomeConnection.js";
import { CareProvider } from "./CareProvider.js";
import { CareUnit } from "./CareUnit.js";
import { CareUnitConnection } from "./CareUnitConnection.js";
import { CityDistrict } from "./CityDistrict.js";
import { CoordinationArea } from "./CoordinationArea.js";
import { CoordinationAssignment } from "./CoordinationAssignment.js";
import { CoordinationCoverage } from "./CoordinationCoverage.js";
import { CoordinationFinding } from "./CoordinationFinding.js";
import { MunicipalCareArea } from "./MunicipalCareArea.js";
import { Municipality } from "./Municipality.js";
import { PhysicianTeam } from "./PhysicianTeam.js";
import { PhysicianTeamMember } from "./PhysicianTeamMember.js";
import { Practitioner } from "./Practitioner.js";
import { Query } from "./Query.js";
import { Region } from "./Region.js";

/** One entry for each type of the schema that needs resolvers. */
export const resolvers: Resolvers = {
  CareHome,
  CareHomeConnection,
  CareProvider,
  CareUnit,
  CareUnitConnection,
  CityDistrict,
  CoordinationArea,
  CoordinationAssignment,
  CoordinationCoverage,
  CoordinationFinding,
  MunicipalCareArea,
  Municipality,
  PhysicianTeam,
  PhysicianTeamMember,
  Practitioner,
  Query,
  Region,
};
