/**
 * Rule: who may do what with an agreement. A right belongs to an appointment, and is always exercised for the
 * organisation of the commission: which party that is, `own-party.ts` tells. Who takes steps of a dispute must be
 * somebody who may read about it.
 */
import type { Appointment, Caller, ClientKind, Purpose } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";
import { escalationReading } from "./escalation-reading.js";

/** What can be done. */
export type Act =
  | "DRAFT"
  | "PUBLISH"
  | "OPEN_REFERRAL"
  | "ANSWER_REFERRAL"
  | "RECORD_DECISION"
  | "RAISE_QUESTION"
  | "RECORD_FOLLOW_UP"
  | "CLIMB_LADDER"
  | "SET_COMPENSATION"
  | "RECORD_INDEX_VALUE"
  | "RENEW"
  | "REPORT_PROGRESS"
  | "ARGUE_OPTION"
  | "CHOOSE_OPTION"
  | "DEFINE_INDICATOR"
  | "DECIDE_INDICATOR"
  | "SET_TARGET"
  | "RECORD_ALLOCATION";

/** One way to be allowed: any of the appointments, for any of the purposes. */
interface Right {
  readonly appointments: readonly Appointment[];
  readonly purposes: readonly Purpose[];
}

const projectLead: Right = { appointments: ["PROJECT_LEAD"], purposes: ["ADMINISTRATION"] };
const registrar: Right = { appointments: ["REGISTRAR"], purposes: ["ADMINISTRATION"] };
const economist: Right = { appointments: ["ECONOMIST"], purposes: ["ADMINISTRATION"] };
/** What is counted and aimed at is said by those who follow it up. */
const planner: Right = { appointments: ["PLANNER"], purposes: ["STATISTICS", "ADMINISTRATION"] };

/** The whole rule, a line an act. */
export const rights: Readonly<Record<Act, readonly Right[]>> = {
  DRAFT: [projectLead],
  PUBLISH: [projectLead],
  OPEN_REFERRAL: [projectLead],
  ANSWER_REFERRAL: [registrar],
  RECORD_DECISION: [registrar],
  RAISE_QUESTION: [
    { appointments: ["PROJECT_LEAD", "REGISTRAR", "NEGOTIATOR"], purposes: ["ADMINISTRATION"] },
  ],
  RECORD_FOLLOW_UP: [
    { appointments: ["PROJECT_LEAD", "REGISTRAR"], purposes: ["ADMINISTRATION"] },
    { appointments: ["MAS", "QUALITY_AUDITOR"], purposes: ["QUALITY"] },
  ],
  SET_COMPENSATION: [economist],
  RECORD_INDEX_VALUE: [economist],
  RENEW: [registrar, projectLead],
  REPORT_PROGRESS: [
    { appointments: ["PROJECT_LEAD", "REGISTRAR", "MUNICIPAL_ADMIN"], purposes: ["ADMINISTRATION"] },
  ],
  ARGUE_OPTION: [{ appointments: ["PROJECT_LEAD", "REGISTRAR", "NEGOTIATOR"], purposes: ["ADMINISTRATION"] }],
  CHOOSE_OPTION: [{ appointments: ["PROJECT_LEAD", "HIGHEST_OFFICIAL"], purposes: ["ADMINISTRATION"] }],
  DEFINE_INDICATOR: [planner],
  DECIDE_INDICATOR: [planner],
  SET_TARGET: [planner],
  RECORD_ALLOCATION: [economist],
  /** Which of them takes which step is told by `ladder.ts`. */
  CLIMB_LADDER: [
    {
      appointments: ["UNIT_MANAGER", "SENIOR_MANAGER", "HIGHEST_OFFICIAL", "REGISTRAR"],
      purposes: ["ADMINISTRATION", "QUALITY"],
    },
  ],
};

/** Programs that work with agreements is done in. */
const clients: ReadonlySet<ClientKind> = new Set(["PORTAL", "DASHBOARD"]);

/** Why the caller may not do `act` for anybody; null when the caller may do it for the own organisation. */
export function refusalOf(act: Act, caller: Caller): ErrorCode | null {
  if (caller.client === "ANONYMOUS") return "UNAUTHENTICATED";
  if (!clients.has(caller.client) || caller.organisationNumber === null || caller.employeeHsaId === null)
    return "FORBIDDEN";
  const held = rights[act].filter(({ appointments }) =>
    appointments.some((appointment) => caller.appointments.includes(appointment)),
  );
  if (held.length === 0) return "FORBIDDEN";
  if (!held.some(({ purposes }) => purposes.includes(caller.purpose)))
    return "PURPOSE_NOT_ALLOWED_FOR_CLIENT";
  return act === "CLIMB_LADDER" && escalationReading(caller).kind !== "CASES" ? "FORBIDDEN" : null;
}
