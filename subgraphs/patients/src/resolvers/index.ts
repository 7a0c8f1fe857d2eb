/** Collects the resolvers of the patients subgraph: one file a GraphQL type. */
import type { Resolvers } from "../generated/resolvers.js";
import { AccessExplanation } from "./AccessExplanation.js";
import { AccessLogEntry } from "./AccessLogEntry.js";
import { AccessState } from "./AccessState.js";
import { AdmissionNotice } from "./AdmissionNotice.js";
import { Block } from "./Block.js";
import { BlockDisclosure } from "./BlockDisclosure.js";
import { BlockLiftRequest } from "./BlockLiftRequest.js";
import { BlockRevocation } from "./BlockRevocation.js";
import { CareHome } from "./CareHome.js";
import { CarePlan } from "./CarePlan.js";
import { CarePlanActivity } from "./CarePlanActivity.js";
import { CareTeamParticipant } from "./CareTeamParticipant.js";
import { Consent } from "./Consent.js";
import { DischargeMessage } from "./DischargeMessage.js";
import { DischargeProcess } from "./DischargeProcess.js";
import { DischargeStep } from "./DischargeStep.js";
import { EmergencyAccess } from "./EmergencyAccess.js";
import { EmergencyAlert } from "./EmergencyAlert.js";
import { Encounter } from "./Encounter.js";
import { EnteredInError } from "./EnteredInError.js";
import { FixedContact } from "./FixedContact.js";
import { InpatientStay } from "./InpatientStay.js";
import { Listing } from "./Listing.js";
import { LogCheck } from "./LogCheck.js";
import { LogReviewEntry } from "./LogReviewEntry.js";
import { LogSample } from "./LogSample.js";
import { MedicationReview } from "./MedicationReview.js";
import { MunicipalCareEnrolment } from "./MunicipalCareEnrolment.js";
import { Municipality } from "./Municipality.js";
import { Mutation } from "./Mutation.js";
import { Patient } from "./Patient.js";
import { PersonFigures } from "./PersonFigures.js";
import { PhysicianTeam } from "./PhysicianTeam.js";
import { Query } from "./Query.js";
import { RecordChange } from "./RecordChange.js";
import { Residence } from "./Residence.js";
import { RiskAssessment } from "./RiskAssessment.js";
import { SipMeeting } from "./SipMeeting.js";
import { SupportContact } from "./SupportContact.js";
import { SupportEpisode } from "./SupportEpisode.js";
import { SupportExtension } from "./SupportExtension.js";
import { TeamFigures } from "./TeamFigures.js";

/** The resolver map, without the shared scalars. */
export const resolvers: Resolvers = {
  AccessExplanation,
  AccessLogEntry,
  AccessState,
  AdmissionNotice,
  Block,
  BlockDisclosure,
  BlockLiftRequest,
  BlockRevocation,
  CareHome,
  CarePlan,
  CarePlanActivity,
  CareTeamParticipant,
  Consent,
  DischargeMessage,
  DischargeProcess,
  DischargeStep,
  EmergencyAccess,
  EmergencyAlert,
  Encounter,
  EnteredInError,
  FixedContact,
  InpatientStay,
  Listing,
  LogCheck,
  LogReviewEntry,
  LogSample,
  MedicationReview,
  MunicipalCareEnrolment,
  Municipality,
  Mutation,
  Patient,
  PersonFigures,
  PhysicianTeam,
  Query,
  RecordChange,
  Residence,
  RiskAssessment,
  SipMeeting,
  SupportContact,
  SupportEpisode,
  SupportExtension,
  TeamFigures,
};
