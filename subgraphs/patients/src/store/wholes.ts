/** The SQL of what a part of something carries of the whole that it belongs to, for every statement that reads parts. */
import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import {
  carePlan,
  dischargeMessage,
  dischargeProcess,
  experience,
  inpatientStay,
  riskAssessment,
  sipMeeting,
  supportContact,
  supportEpisode,
  supportExtension,
} from "../tables.js";

/** First and last day that a whole tells about. */
export interface Whole {
  readonly wholeFrom: SQL<string | null>;
  readonly wholeTo: SQL<string | null>;
}

/** Of a part whose plan is joined: what access must know of the plan. */
export const planFacts = {
  planType: carePlan.type,
  planApprovedForPatient: carePlan.approvedForPatient,
  wholeFrom: sql<string | null>`${carePlan.periodFrom}`,
  wholeTo: sql<string | null>`${carePlan.periodTo}`,
};

const { stayId } = dischargeProcess;
const day = (instant: AnyColumn): SQL => sql`substr(${instant}, 1, 10)`;
const one = (what: SQL | AnyColumn, from: SQL): SQL<string | null> => sql`(SELECT ${what} FROM ${from})`;

const ofStay = (id: AnyColumn): Whole => {
  const from = sql`${inpatientStay} WHERE ${inpatientStay.id} = ${id}`;
  return {
    wholeFrom: one(day(inpatientStay.admittedAt), from),
    wholeTo: one(day(inpatientStay.dischargedAt), from),
  };
};
const ofProcess = (id: AnyColumn): Whole => {
  const from = sql`${inpatientStay} JOIN ${dischargeProcess} ON ${stayId} = ${inpatientStay.id} WHERE ${dischargeProcess.id} = ${id}`;
  return {
    wholeFrom: one(day(inpatientStay.admittedAt), from),
    wholeTo: one(day(inpatientStay.dischargedAt), from),
  };
};
const ofEpisode = (id: AnyColumn): Whole => {
  const from = sql`${supportEpisode} WHERE ${supportEpisode.id} = ${id}`;
  return { wholeFrom: one(supportEpisode.startedOn, from), wholeTo: one(supportEpisode.endedOn, from) };
};
/** A part of a plan; while there is none, of the stay whose discharge process called for it. */
const ofMeeting = (): Whole => {
  const plan = sql`${carePlan} WHERE ${carePlan.id} = ${sipMeeting.carePlanId}`;
  const stay = ofProcess(sipMeeting.processId);
  return {
    wholeFrom: sql`COALESCE(${one(carePlan.periodFrom, plan)}, ${stay.wholeFrom})`,
    wholeTo: sql`CASE WHEN ${sipMeeting.carePlanId} IS NULL THEN ${stay.wholeTo} ELSE ${one(carePlan.periodTo, plan)} END`,
  };
};

/** The days of the wholes of what is part of something other than a plan, and of meetings, which may be. */
export const wholes = {
  SIP_MEETING: ofMeeting(),
  DISCHARGE_PROCESS: ofStay(stayId),
  DISCHARGE_MESSAGE: ofProcess(dischargeMessage.processId),
  RISK_ASSESSMENT: ofStay(riskAssessment.stayId),
  SUPPORT_EXTENSION: ofEpisode(supportExtension.episodeId),
  SUPPORT_CONTACT: ofEpisode(supportContact.episodeId),
  EXPERIENCE: ofEpisode(experience.episodeId),
} as const;
