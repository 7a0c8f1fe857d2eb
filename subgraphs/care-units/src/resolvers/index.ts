/** The resolver map of the subgraph. */
import type { Resolvers } from "../generated/resolvers.js";
import { Assignment } from "./Assignment.js";
import { CareHome } from "./CareHome.js";
import { CareHomeConnection } from "./CareHomeConnection.js";
import { CareHomeTerm } from "./CareHomeTerm.js";
import { CareProvider } from "./CareProvider.js";
import { CareUnit } from "./CareUnit.js";
import { CareUnitConnection } from "./CareUnitConnection.js";
import { CityDistrict } from "./CityDistrict.js";
import { CollaborationMeeting } from "./CollaborationMeeting.js";
import { CoordinationArea } from "./CoordinationArea.js";
import { CoordinationAssignment } from "./CoordinationAssignment.js";
import { CoordinationCoverage } from "./CoordinationCoverage.js";
import { CoordinationFinding } from "./CoordinationFinding.js";
import { CoordinationFindingPeriod } from "./CoordinationFindingPeriod.js";
import { Deviation } from "./Deviation.js";
import { IndicatorGroup } from "./IndicatorGroup.js";
import { IndicatorValue } from "./IndicatorValue.js";
import { MainPhysicianAppointment } from "./MainPhysicianAppointment.js";
import { MunicipalCareArea } from "./MunicipalCareArea.js";
import { Municipality } from "./Municipality.js";
import { Mutation } from "./Mutation.js";
import { OnCallCoverage } from "./OnCallCoverage.js";
import { OnCallGap } from "./OnCallGap.js";
import { OnCallService } from "./OnCallService.js";
import { PhysicianTeam } from "./PhysicianTeam.js";
import { PhysicianTeamMember } from "./PhysicianTeamMember.js";
import { Practitioner } from "./Practitioner.js";
import { Query } from "./Query.js";
import { ReconciliationReport } from "./ReconciliationReport.js";
import { Region } from "./Region.js";
import { RegisterChange } from "./RegisterChange.js";
import { TeamCapacity } from "./TeamCapacity.js";
import { TeamFigures } from "./TeamFigures.js";
import { UnitFigures } from "./UnitFigures.js";

/** One entry for each type of the schema that needs resolvers. */
export const resolvers: Resolvers = {
  Assignment,
  CareHome,
  CareHomeConnection,
  CareHomeTerm,
  CareProvider,
  CareUnit,
  CareUnitConnection,
  CityDistrict,
  CollaborationMeeting,
  CoordinationArea,
  CoordinationAssignment,
  CoordinationCoverage,
  CoordinationFinding,
  CoordinationFindingPeriod,
  Deviation,
  IndicatorGroup,
  IndicatorValue,
  MainPhysicianAppointment,
  MunicipalCareArea,
  Municipality,
  Mutation,
  OnCallCoverage,
  OnCallGap,
  OnCallService,
  PhysicianTeam,
  PhysicianTeamMember,
  Practitioner,
  Query,
  ReconciliationReport,
  Region,
  RegisterChange,
  TeamCapacity,
  TeamFigures,
  UnitFigures,
};
