/** Collects the resolvers of the patients subgraph: one file a GraphQL type. */
import type { Resolvers } from "../generated/resolvers.js";
import { AccessState } from "./AccessState.js";
import { AdmissionNotice } from "./AdmissionNotice.js";
import { CareHome } from "./CareHome.js";
import { CarePlan } from "./CarePlan.js";
import { CarePlanActivity } from "./CarePlanActivity.js";
import { DischargeProcess } from "./DischargeProcess.js";
import { Encounter } from "./Encounter.js";
import { FixedContact } from "./FixedContact.js";
import { IndicatorDefinition } from "./IndicatorDefinition.js";
import { InpatientStay } from "./InpatientStay.js";
import { Listing } from "./Listing.js";
import { MedicationReview } from "./MedicationReview.js";
import { MunicipalCareEnrolment } from "./MunicipalCareEnrolment.js";
import { Municipality } from "./Municipality.js";
import { Patient } from "./Patient.js";
import { PhysicianTeam } from "./PhysicianTeam.js";
import { Query } from "./Query.js";
import { Residence } from "./Residence.js";
import { SupportEpisode } from "./SupportEpisode.js";
import { SupportExtension } from "./SupportExtension.js";

/** The resolver map, without the shared scalars. */
export const resolvers: Resolvers = {
  AccessState,
  AdmissionNotice,
  CareHome,
  CarePlan,
  CarePlanActivity,
  DischargeProcess,
  Encounter,
  FixedContact,
  IndicatorDefinition,
  InpatientStay,
  Listing,
  MedicationReview,
  MunicipalCareEnrolment,
  Municipality,
  Patient,
  PhysicianTeam,
  Query,
  Residence,
  SupportEpisode,
  SupportExtension,
};
