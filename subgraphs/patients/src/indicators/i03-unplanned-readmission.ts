/** I03: share of unplanned readmission (B14, B25, B89). */
import type { SliceDefinition } from "@vardgraf/core";
import { ageOn, dayNumber } from "../day.js";
import { dayOf } from "../instant.js";
import { READMISSION_DAYS } from "../rules/unplanned-readmission.js";
import { person, persons, stay } from "./example-facts.js";
import type { PersonFacts } from "./person-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeAt } from "./place-at.js";
import { riskOf } from "./stay-risk.js";
import { type EndedStay, hasEnded, type HospitalStay, staysAsOne, wentHome } from "./stays-as-one.js";

/** Years from which a patient belongs to the part that the national indicator is about. */
const OLDER = 65;

const slices: readonly SliceDefinition[] = [
  {
    code: "AGE",
    nameSv: "Ålder",
    nameEn: "Age",
    parts: [
      { code: "65_PLUS", nameSv: "65 år och äldre", nameEn: "65 years and older" },
      { code: "UNDER_65", nameSv: "Under 65 år", nameEn: "Under 65 years" },
    ],
  },
  {
    code: "RISK",
    nameSv: "Risk",
    nameEn: "Risk",
    parts: [
      { code: "HIGH", nameSv: "Hög risk", nameEn: "High risk" },
      { code: "NOT_HIGH", nameSv: "Inte hög risk", nameEn: "Not high risk" },
      { code: "NOT_ASSESSED", nameSv: "Inte bedömd", nameEn: "Not assessed" },
    ],
  },
  {
    code: "SUPPORT",
    nameSv: "Stöd från Läkarmedverkan",
    nameEn: "Support by the mobile physician service",
    parts: [
      { code: "WITH", nameSv: "Med stöd", nameEn: "With support" },
      { code: "WITHOUT", nameSv: "Utan stöd", nameEn: "Without support" },
    ],
  },
];

/**
 * Counted in the month of the discharge that is followed, where the person belonged that day, and at the health centre of
 * listing. Age is that of the day, risk the latest assessment of the stay, support what followed it.
 */
export const unplannedReadmission: PersonIndicator = {
  code: "I03",
  shortName: "UNPLANNED_READMISSION",
  nameSv: "Andel oplanerad återinskrivning",
  nameEn: "Share of unplanned readmission",
  numerator: "those followed by an unplanned stay that starts at most 30 days after",
  denominator: "discharges to the own home or a care home whose 30 days afterwards have passed",
  exclusions: "deaths in hospital; planned stays and transfers to another clinic are no readmission",
  note:
    "The source states no window and no number. 30 days is the usual national window, never a target. Those who die " +
    "within the window stay in the denominator; WITHOUT_DEATHS leaves out those who die before any readmission.",
  period: "MONTH",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Oplanerat återinskrivna",
      nameEn: "Unplanned readmission",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
    {
      code: "WITHOUT_DEATHS",
      nameSv: "Oplanerat återinskrivna, avlidna borträknade",
      nameEn: "Unplanned readmission, deaths left out",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices,
  status: "HYPOTHESIS",
  sources: ["B89", "B14", "B25"],
  aboutPersons: true,
  windowDays: READMISSION_DAYS,
  reads: [...PLACE, "stays", "riskAssessments", "supportEpisodes"],
  count(facts, tally) {
    const stays = staysAsOne(facts.stays);
    for (const [at, stay] of stays.entries()) {
      if (!hasEnded(stay) || !wentHome(stay)) continue;
      const day = dayOf(stay.dischargedAt);
      const place = placeAt(facts, day);
      if (place === null) continue;
      const readmitted = isReadmitted(stays, at + 1, day);
      const amounts = { numerator: readmitted ? 1 : 0, denominator: 1 };
      const parts = partsOf(facts, stay, day);
      tally.happened("MAIN", day, place, amounts, parts);
      if (readmitted || !isDeadWithin(facts, day))
        tally.happened("WITHOUT_DEATHS", day, place, amounts, parts);
    }
  },
  example: {
    text: "Of ten patients who go home on 1 September one is admitted again on 1 October, unplanned, 30 days later; one who is admitted on 2 October is not counted, nor one with a planned stay: 10 %.",
    facts: [
      person({ stays: [stay("2025-08-28", "2025-09-01"), stay("2025-10-01", "2025-10-03")] }),
      person({ stays: [stay("2025-08-28", "2025-09-01"), stay("2025-10-02", "2025-10-03")] }),
      person({
        stays: [
          stay("2025-08-28", "2025-09-01"),
          stay("2025-09-10", "2025-09-12", { planned: true, dischargedTo: "OTHER_CLINIC" }),
        ],
      }),
      ...persons(7, { stays: [stay("2025-08-28", "2025-09-01")] }),
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [{ measure: "MAIN", numerator: 1, denominator: 10, value: "10.0" }],
  },
};

/** True when one of the stays, from a place in their order, is unplanned and starts within the window after a day. */
function isReadmitted(stays: readonly HospitalStay[], from: number, dischargedOn: string): boolean {
  const discharged = dayNumber(dischargedOn);
  for (let at = from; at < stays.length; at += 1) {
    const next = stays[at];
    if (next === undefined || dayNumber(dayOf(next.admittedAt)) - discharged > READMISSION_DAYS) return false;
    if (!next.planned) return true;
  }
  return false;
}

function isDeadWithin({ patient }: PersonFacts, day: string): boolean {
  return patient.deceasedOn !== null && dayNumber(patient.deceasedOn) - dayNumber(day) <= READMISSION_DAYS;
}

function partsOf(facts: PersonFacts, stay: EndedStay, day: string): Record<string, string> {
  return {
    AGE: ageOn(facts.patient.birthDate, day) >= OLDER ? "65_PLUS" : "UNDER_65",
    RISK: riskOf(facts, stay) ?? "NOT_ASSESSED",
    SUPPORT: facts.supportEpisodes.some(({ stayId }) => stay.ids.includes(stayId)) ? "WITH" : "WITHOUT",
  };
}
