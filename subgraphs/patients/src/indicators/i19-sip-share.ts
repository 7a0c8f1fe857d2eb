/** I19: share of those who are to have an individual plan (SIP) who have one (A39, a proposed law). */
import { dayOf } from "../instant.js";
import type { CarePlanRow, ConsentRow } from "../tables.js";
import { at, carePlan, consent, enrolment, persons, residence } from "./example-facts.js";
import { daysOf, difference, type Interval, intersection, intervalOf, split, union } from "./intervals.js";
import type { PersonFacts } from "./person-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { careHomeResidences, livingDays, placeSpells } from "./spells.js";

/**
 * Held on every day on which the person is alive at its end and either lives in a care home for older people,
 * or lives in ordinary housing and is enrolled in municipal health care, also while in a short-term place.
 * Met when a SIP is active. The record keeps a plan's present status and its period, not when the status
 * changed; so a plan is active from the first to the last day of its period, both included, if it is in use
 * (`ACTIVE`) or was until its end (`COMPLETED`, `REVOKED`). A draft, a plan on hold and one that has ended
 * without a day count on no day. Place: the municipality of the home or of registration.
 *
 * Slice `CONSENT`: persons who have taken back their consent to a SIP, from that day until another holds. A
 * refusal that was never a consent is not in the record.
 */
export const sipShare: PersonIndicator = {
  code: "I19",
  shortName: "SIP_SHARE",
  nameSv: "Andel med SIP",
  nameEn: "Share with an individual plan",
  numerator:
    "persons in care homes for older people or with municipal primary care in ordinary housing who have an active plan",
  denominator: "all such persons",
  exclusions:
    "housing under the disability act (LSS); persons who took back their consent are shown as an own group",
  note:
    "The main rule of a plan for all is a proposed law (SOU 2022:41). A plan counts over its period by its present status: " +
    "drafts and plans on hold do not.",
  period: "DAY",
  groupings: ["REGION", "MUNICIPALITY"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel med SIP",
      nameEn: "Share with an individual plan",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [
    {
      code: "CONSENT",
      nameSv: "Samtycke till SIP",
      nameEn: "Consent to a plan",
      parts: [
        { code: "NOT_TAKEN_BACK", nameSv: "Inte återkallat", nameEn: "Not taken back" },
        { code: "TAKEN_BACK", nameSv: "Återkallat", nameEn: "Taken back" },
      ],
    },
  ],
  status: "HYPOTHESIS",
  sources: ["A39"],
  aboutPersons: true,
  reads: [...PLACE, "enrolments", "carePlans", "consents"],

  count(facts, tally) {
    const counted = toHavePlan(facts);
    if (counted.length === 0) return;
    const active = union(facts.carePlans.filter(isCountedPlan).map(daysOfPlan));
    const takenBack = daysWithConsentTakenBack(facts.consents);
    for (const spell of placeSpells(facts)) {
      for (const stretch of split(intersection([spell], counted), active)) {
        for (const { from, to, inside } of split([stretch], takenBack)) {
          const amounts = { numerator: stretch.inside ? 1 : 0, denominator: 1 };
          const place = { municipality: spell.value.municipality };
          tally.held("MAIN", from, to, place, amounts, { CONSENT: inside ? "TAKEN_BACK" : "NOT_TAKEN_BACK" });
        }
      }
    }
  },

  example: {
    text:
      "Of 20 persons in a care home or with home health care ten have an active plan; five have a draft, and five have ended " +
      "theirs when they took back their consent. Six without municipal care are not counted: 10/20.",
    facts: [
      ...persons(5, {
        residences: [residence("2025-01-01")],
        carePlans: [carePlan("2025-02-01")],
        consents: [consent("2025-02-01")],
      }),
      ...persons(5, {
        residences: [residence("2025-01-01", { form: "ORDINARY", careHomeId: null })],
        enrolments: [enrolment("2025-01-01")],
        carePlans: [carePlan("2025-02-01")],
        consents: [consent("2025-02-01")],
      }),
      ...persons(5, {
        residences: [residence("2025-01-01")],
        carePlans: [carePlan("2026-03-01", { status: "DRAFT" })],
      }),
      ...persons(5, {
        residences: [residence("2025-01-01")],
        carePlans: [carePlan("2025-02-01", { status: "REVOKED", periodTo: "2025-11-15" })],
        consents: [consent("2025-02-01", { cancelledAt: at("2025-11-15") })],
      }),
      ...persons(6, { residences: [residence("2025-01-01", { form: "ORDINARY", careHomeId: null })] }),
    ],
    region: "13",
    from: "2026-03-01",
    to: "2026-04-01",
    expected: [
      { measure: "MAIN", numerator: 10, denominator: 20, value: "50.0" },
      { measure: "MAIN", slice: "NOT_TAKEN_BACK", numerator: 10, denominator: 15, value: "66.7" },
      { measure: "MAIN", slice: "TAKEN_BACK", numerator: 0, denominator: 5, value: "0.0" },
    ],
  },
};

/** The days on which the person is one of those who are to have a plan. */
function toHavePlan(facts: PersonFacts): Interval[] {
  const inCareHome = livingDays(facts, careHomeResidences(facts));
  if (facts.enrolments.length === 0) return inCareHome;
  const atHome = livingDays(
    facts,
    facts.residences.filter(({ form }) => form === "ORDINARY"),
  );
  return union([...inCareHome, ...intersection(atHome, daysOf(facts.enrolments))]);
}

/** True for a SIP that is or was in use on the days of its period. */
function isCountedPlan({ type, status, periodTo }: CarePlanRow): boolean {
  if (type !== "SIP") return false;
  return status === "ACTIVE" || ((status === "COMPLETED" || status === "REVOKED") && periodTo !== null);
}

function daysOfPlan({ periodFrom, periodTo }: CarePlanRow): Interval {
  return intervalOf({ validFrom: periodFrom, validTo: periodTo });
}

/** From the day on which a consent to a SIP was taken back; not while another holds. */
function daysWithConsentTakenBack(consents: readonly ConsentRow[]): Interval[] {
  const toSip = consents.filter(({ scope }) => scope === "SIP");
  const takenBack = union(
    toSip.flatMap(({ cancelledAt }) =>
      cancelledAt === null ? [] : [{ from: dayOf(cancelledAt), to: null }],
    ),
  );
  return takenBack.length === 0 ? [] : difference(takenBack, union(toSip.map(daysOfConsent)));
}

/** The days at whose end a consent holds. */
function daysOfConsent(consent: ConsentRow): Interval {
  const { from, to } = intervalOf(consent);
  const cancelled = consent.cancelledAt === null ? null : dayOf(consent.cancelledAt);
  return { from, to: cancelled === null || (to !== null && to <= cancelled) ? to : cancelled };
}
