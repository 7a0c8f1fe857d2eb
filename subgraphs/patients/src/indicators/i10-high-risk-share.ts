/** I10: share of discharges at high risk of unplanned readmission (B30, B34). */
import { dayOf } from "../instant.js";
import { at, person, persons, riskAssessment, stay } from "./example-facts.js";
import { atUnit } from "./place-at.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { riskOf } from "./stay-risk.js";
import { endedStays, leftAlive } from "./stays-as-one.js";

const inSeptember = stay("2025-09-01", "2025-09-05");

/** Counted in the month of discharge, where the person belonged that day, and at the clinic that discharged. */
export const highRiskShare: PersonIndicator = {
  code: "I10",
  shortName: "HIGH_RISK_SHARE",
  nameSv: "Andel hög risk",
  nameEn: "Share at high risk",
  numerator: "those whose latest assessment is high risk",
  denominator: "discharges alive with an assessment of the risk; the share without is shown beside",
  exclusions: "deaths in hospital; transfers between clinics within a day are one stay",
  note: "About 5 per cent are expected (B34); that is not a target.",
  period: "MONTH",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    { code: "MAIN", nameSv: "Hög risk", nameEn: "High risk", unit: "PERCENT", kind: "SHARE", decimals: 1 },
    {
      code: "WITHOUT_ASSESSMENT",
      nameSv: "Utan riskbedömning",
      nameEn: "Without an assessment",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["B34", "B30"],
  aboutPersons: true,
  reads: [...PLACE, "stays", "riskAssessments"],
  count(facts, tally) {
    for (const ended of endedStays(facts.stays)) {
      const day = dayOf(ended.dischargedAt);
      const place = leftAlive(ended) ? atUnit(facts, day, ended.clinic) : null;
      if (place === null) continue;
      const risk = riskOf(facts, ended);
      const without = risk === null ? 1 : 0;
      tally.happened("WITHOUT_ASSESSMENT", day, place, { numerator: without, denominator: 1 });
      if (risk !== null)
        tally.happened("MAIN", day, place, { numerator: risk === "HIGH" ? 1 : 0, denominator: 1 });
    }
  },
  example: {
    text: "Of 25 discharges 20 are assessed. One patient is first judged not to be at high risk, and on the day of discharge to be: 1 of 20 is at high risk, 5 %, and 5 of 25 are not assessed.",
    facts: [
      person({
        stays: [inSeptember],
        riskAssessments: [
          riskAssessment(inSeptember, "NOT_HIGH", at("2025-09-02")),
          riskAssessment(inSeptember, "HIGH", at("2025-09-05 09:00")),
        ],
      }),
      ...persons(19, {
        stays: [inSeptember],
        riskAssessments: [riskAssessment(inSeptember, "NOT_HIGH")],
      }),
      ...persons(5, { stays: [inSeptember] }),
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: 1, denominator: 20, value: "5.0" },
      { measure: "WITHOUT_ASSESSMENT", numerator: 5, denominator: 25, value: "20.0" },
    ],
  },
};
