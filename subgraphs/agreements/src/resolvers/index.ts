/** The resolver map: one file a type. A type without a file here is read off its row. */
import type { Resolvers } from "../generated/resolvers.js";
import { Activity } from "./Activity.js";
import { Agreement } from "./Agreement.js";
import { AgreementFigures } from "./AgreementFigures.js";
import { AgreementPart } from "./AgreementPart.js";
import { AgreementVersion } from "./AgreementVersion.js";
import { CapacityRequirement } from "./CapacityRequirement.js";
import { CareHome } from "./CareHome.js";
import { CareHomeAgreement } from "./CareHomeAgreement.js";
import { CareHomeCompensation } from "./CareHomeCompensation.js";
import { Clause } from "./Clause.js";
import { CompensationRule } from "./CompensationRule.js";
import { CompensationSetting } from "./CompensationSetting.js";
import { CompetenceResponsibility } from "./CompetenceResponsibility.js";
import { CompetenceSupply } from "./CompetenceSupply.js";
import { Deviation } from "./Deviation.js";
import { EconomicSettlement } from "./EconomicSettlement.js";
import { EscalatedQuestion } from "./EscalatedQuestion.js";
import { EscalationCase } from "./EscalationCase.js";
import { EscalationEvent } from "./EscalationEvent.js";
import { FollowUp } from "./FollowUp.js";
import { FundingAllocation } from "./FundingAllocation.js";
import { ImplementationPlan } from "./ImplementationPlan.js";
import { IndexValue } from "./IndexValue.js";
import { IndexedAmount } from "./IndexedAmount.js";
import { IndicatorDecision } from "./IndicatorDecision.js";
import { IndicatorDefinition } from "./IndicatorDefinition.js";
import { IndicatorFigures, PersonFigures, TeamFigures, UnitFigures } from "./IndicatorFigures.js";
import { MeasureCount } from "./MeasureCount.js";
import { Milestone } from "./Milestone.js";
import { Municipality } from "./Municipality.js";
import { Mutation } from "./Mutation.js";
import { OptionArgument } from "./OptionArgument.js";
import { Party } from "./Party.js";
import { PhysicianTeam } from "./PhysicianTeam.js";
import { PoliticalDecision } from "./PoliticalDecision.js";
import { ProcurementAnalysis } from "./ProcurementAnalysis.js";
import { ProcurementChoice } from "./ProcurementChoice.js";
import { ProcurementOption } from "./ProcurementOption.js";
import { ProgressReport } from "./ProgressReport.js";
import { Query } from "./Query.js";
import { Referral } from "./Referral.js";
import { ReferralClauseSummary } from "./ReferralClauseSummary.js";
import { ReferralComment } from "./ReferralComment.js";
import { ReferralResponse } from "./ReferralResponse.js";
import { Region } from "./Region.js";
import { ResponsibleParty } from "./ResponsibleParty.js";
import { RevisionAssignment } from "./RevisionAssignment.js";
import { SigningDecision } from "./SigningDecision.js";
import { SigningOption } from "./SigningOption.js";
import { Target } from "./Target.js";

/** Every resolver of this subgraph; the shared scalars are added by core. */
export const resolvers: Resolvers = {
  Activity,
  Agreement,
  AgreementFigures,
  AgreementPart,
  AgreementVersion,
  CapacityRequirement,
  CareHome,
  CareHomeAgreement,
  CareHomeCompensation,
  Clause,
  CompensationRule,
  CompensationSetting,
  CompetenceResponsibility,
  CompetenceSupply,
  Deviation,
  EconomicSettlement,
  EscalatedQuestion,
  EscalationCase,
  EscalationEvent,
  FollowUp,
  FundingAllocation,
  ImplementationPlan,
  IndexValue,
  IndexedAmount,
  IndicatorDecision,
  IndicatorDefinition,
  IndicatorFigures,
  MeasureCount,
  Milestone,
  Municipality,
  Mutation,
  OptionArgument,
  Party,
  PersonFigures,
  PhysicianTeam,
  PoliticalDecision,
  ProcurementAnalysis,
  ProcurementChoice,
  ProcurementOption,
  ProgressReport,
  Query,
  Referral,
  ReferralClauseSummary,
  ReferralComment,
  ReferralResponse,
  Region,
  ResponsibleParty,
  RevisionAssignment,
  SigningDecision,
  SigningOption,
  Target,
  TeamFigures,
  UnitFigures,
};
