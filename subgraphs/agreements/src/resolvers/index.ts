/** The resolver map: one file a type. A type without a file here is read off its row. */
import type { Resolvers } from "../generated/resolvers.js";
import { Activity } from "./Activity.js";
import { Agreement } from "./Agreement.js";
import { AgreementPart } from "./AgreementPart.js";
import { CapacityRequirement } from "./CapacityRequirement.js";
import { CareHome } from "./CareHome.js";
import { CareHomeAgreement } from "./CareHomeAgreement.js";
import { Clause } from "./Clause.js";
import { IndicatorDefinition } from "./IndicatorDefinition.js";
import { Municipality } from "./Municipality.js";
import { Party } from "./Party.js";
import { PhysicianTeam } from "./PhysicianTeam.js";
import { Query } from "./Query.js";
import { Region } from "./Region.js";
import { SigningDecision } from "./SigningDecision.js";
import { Target } from "./Target.js";

/** Every resolver of this subgraph; the shared scalars are added by core. */
export const resolvers: Resolvers = {
  Activity,
  Agreement,
  AgreementPart,
  CapacityRequirement,
  CareHome,
  CareHomeAgreement,
  Clause,
  IndicatorDefinition,
  Municipality,
  Party,
  PhysicianTeam,
  Query,
  Region,
  SigningDecision,
  Target,
};
