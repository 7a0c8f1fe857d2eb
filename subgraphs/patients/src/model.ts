/** What the resolvers hand to each other: rows that the guard has opened, and references to other subgraphs. */
import type { Comparator } from "@vardgraf/core";
import type { Connection, LoggedEntry } from "@vardgraf/core";
import type { Visible, VisibleDischarge, VisiblePatient } from "./access/visible.js";
import type { ActivityOfPlan, GoalOfPlan, MeetingOfPlan } from "./access/kinds.js";
import type { DischargeStep } from "./rules/discharge-steps.js";
import type { RecordChangeRow } from "./store/history-store.js";
import type * as tables from "./tables.js";

export type VisibleResidence = Visible<tables.ResidenceRow>;
export type VisibleListing = Visible<tables.ListingRow>;
export type VisibleEnrolment = Visible<tables.MunicipalCareEnrolmentRow>;
export type VisibleFixedContact = Visible<tables.FixedContactRow>;
/** A plan, as it is or as it stood at the end of a day. */
export type VisibleCarePlan = Visible<tables.CarePlanRow> & { readonly asOf?: string };
export type VisibleGoal = Visible<GoalOfPlan>;
export type VisibleActivity = Visible<ActivityOfPlan>;
export type VisibleStay = Visible<tables.InpatientStayRow>;
export type VisibleEpisode = Visible<tables.SupportEpisodeRow>;
export type VisibleExtension = Visible<tables.SupportExtensionRow>;
export type VisibleEncounter = Visible<tables.EncounterRow>;
export type VisibleMedicationReview = Visible<tables.MedicationReviewRow>;

export type VisibleRiskAssessment = Visible<tables.RiskAssessmentRow>;
export type VisibleCareTeam = Visible<tables.CareTeamRow>;
export type VisibleExperience = Visible<tables.ExperienceRow>;
export type VisibleMeeting = Visible<MeetingOfPlan>;

/** One who takes part in a team. */
export type TeamParticipant = tables.CareTeamParticipant;
/** A step of a discharge as it stands now. */
export type StepOfDischarge = DischargeStep;

export type EpisodePage = Connection<VisibleEpisode>;
export type ChangePage = Connection<RecordChangeRow>;
export type PatientPage = Connection<VisiblePatient>;
export type CarePlanPage = Connection<VisibleCarePlan>;
export type EncounterPage = Connection<VisibleEncounter>;
export type DischargePage = Connection<VisibleDischarge>;
export type AccessLogPage = Connection<LoggedEntry>;
export type LogSamplePage = Connection<tables.LogSampleRow>;
export type LogCheckPage = Connection<tables.LogCheckRow>;

/** A care home of the care-units subgraph. */
export interface CareHomeReference {
  readonly id: string;
}

/** A municipality of the municipalities subgraph; the number comes with it where a field requires it. */
export interface MunicipalityReference {
  readonly code: string;
  readonly organizationNumber?: string;
}

/** A physician team of the care-units subgraph; the areas come with it where a field requires them. */
export interface PhysicianTeamReference {
  readonly id: string;
  readonly serviceAreas?: readonly { readonly id: string }[];
}

/** A target of the agreements subgraph as `PersonFigures.values` requires it. */
export interface TargetReference {
  readonly id: string;
  readonly comparator: Comparator;
  readonly value?: string | null;
  readonly byDate?: string | null;
  readonly baselineYear?: number | null;
  readonly region?: { readonly code: string } | null;
}

/** A physician team over a time without change, from the care-units subgraph. */
export interface TeamCapacityReference {
  readonly team: { readonly id: string };
  readonly region: string;
  readonly from: string;
  /** Exclusive; null while it lasts. */
  readonly to?: string | null;
  readonly serviceAreas: readonly string[];
  readonly fullTimeHundredths: number;
}

/** The figures of an indicator; targets come with it where a field requires them. */
export interface PersonFiguresReference {
  readonly code: string;
  readonly targets?: readonly TargetReference[];
}

/** The figures of an indicator of teams; targets and capacities come with it where a field requires them. */
export interface TeamFiguresReference extends PersonFiguresReference {
  readonly capacities?: readonly TeamCapacityReference[];
}
