/** Invented plans, meetings, visits, reviews and consents. */
import type {
  CarePlanRow,
  ConsentRow,
  EncounterRow,
  MedicationReviewRow,
  SipMeetingRow,
} from "../../tables.js";
import { at, clinical, HEALTH_CENTRE, HOME_HEALTH_CARE, PHYSICIAN } from "./rows.js";

/** Has an active SIP. */
export function carePlan(periodFrom: string, known: Partial<CarePlanRow> = {}): CarePlanRow {
  return {
    ...clinical(`care-plan-${periodFrom}`, at(periodFrom)),
    type: "SIP",
    title: "SIP",
    status: "ACTIVE",
    intent: "PLAN",
    periodFrom,
    periodTo: null,
    mainResponsiblePrincipal: "MUNICIPALITY",
    coordinator: null,
    nextReview: null,
    approvedForPatient: false,
    relativesInvolved: false,
    supportingInfo: null,
    addresses: [],
    participatingUnits: [],
    ...known,
  };
}

/** Was held a meeting about the SIP, to which no physician was needed. */
export function sipMeeting(heldOn: string, known: Partial<SipMeetingRow> = {}): SipMeetingRow {
  return {
    ...clinical(`sip-meeting-${heldOn}`, at(heldOn)),
    carePlanId: null,
    processId: null,
    plannedAt: null,
    heldOn,
    physicianNeeded: false,
    physicianTookPart: false,
    units: [],
    ...known,
  };
}

/** Met a physician at the health centre, as planned, unless said otherwise; `when` as in {@link at}. */
export function encounter(when: string, known: Partial<EncounterRow> = {}): EncounterRow {
  const instant = at(when);
  return {
    ...clinical(`encounter-${instant}`, instant),
    kind: "CLINIC",
    profession: "PHYSICIAN",
    practitionerHsaId: PHYSICIAN,
    unit: HEALTH_CENTRE,
    at: instant,
    planned: true,
    afterDischargeOf: null,
    ...known,
  };
}

/** A physician reviewed the medicines. */
export function medicationReview(on: string, known: Partial<MedicationReviewRow> = {}): MedicationReviewRow {
  return {
    ...clinical(`medication-review-${on}`, at(on)),
    kind: "IN_DEPTH",
    performedBy: PHYSICIAN,
    profession: "PHYSICIAN",
    unit: HEALTH_CENTRE,
    on,
    ...known,
  };
}

/** Consented to a SIP, unless said otherwise. */
export function consent(validFrom: string, known: Partial<ConsentRow> = {}): ConsentRow {
  return {
    ...clinical(`consent-${validFrom}`, at(validFrom)),
    scope: "SIP",
    assertion: "CONSENT",
    forUnit: HOME_HEALTH_CARE,
    forPerson: null,
    representedBy: null,
    reason: null,
    validFrom,
    validTo: null,
    cancelledAt: null,
    ...known,
  };
}
